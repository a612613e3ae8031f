import type { SheetDraft } from '../sheetDraft';

/** STT, three columns of words, two of figures or days, and the outcome. */
export const LEDGER_WIDTHS: readonly number[] = [6, 40, 22, 34, 16, 16, 40];
export const LEDGER_RIGHT = LEDGER_WIDTHS.length - 1;

/** A heading and the titles below it; titles fewer than the columns stretch the last one. */
export function drawTableHead(draft: SheetDraft, top: number, heading: string, titles: readonly string[]): void {
  draft.across(top, 0, LEDGER_RIGHT, 'heading', heading);
  titles.forEach((title, col) => draft.putText(top + 1, col, 'head', title));
}
