/** A text in an input cell that begins so is a proposal. */
export const PROPOSAL_MARK = '[';

/** Digits between square brackets, as `proposalText` writes them; somebody may have added spaces. */
const PROPOSAL = /^\s*\[\s*\d[\d.,]{0,30}\s*\]\s*$/;

/**
 * A figure of last year as a proposal: a text, so that no sum, rate or check of any spreadsheet program takes it for a
 * number, and every reader knows it (docs/forms.md#proposals). Without signs for thousands: what stands between the
 * brackets can be typed as it is.
 */
export function proposalText(value: number): string {
  return `${PROPOSAL_MARK}${String(value).replace('.', ',')}]`;
}

/** Whether a text in an input cell is a proposal nobody has confirmed. */
export function isProposal(text: string): boolean {
  return PROPOSAL.test(text);
}

/** What the head of a form says about its proposals. */
export function proposalWords(year: number): string {
  return `Ô dạng [số]: số năm ${year}, chưa được tính. Gõ số vào ô để xác nhận.`;
}
