import type { Language } from './texts/language';

/** A paragraph of running text, or a list of short lines. */
export type LetterPiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'list'; readonly lines: readonly string[] };

/** A letter as data, in one language: whoever draws it (a text, a Word letter) brings head, pages and fonts. */
export interface Letter {
  /** What it is about (trích yếu), without “V/v”. */
  readonly subject: string;
  /** Who it is addressed to, one or several. */
  readonly to: readonly string[];
  /** The body in order; the last paragraph ends with “./.”. */
  readonly pieces: readonly LetterPiece[];
}

/** A unit of an annex: what it is, the district it lies in where that tells it apart, and how it stands. */
export interface AnnexedLine {
  readonly name: string;
  readonly within?: string;
  readonly state: string;
}

/** What is too long for the body of a letter: lists behind it, each with what it is of. */
export interface LetterAnnex {
  readonly title: string;
  readonly lists: readonly { readonly head: string; readonly lines: readonly AnnexedLine[] }[];
}

/** A letter to be signed, whose body may name an annex. */
export interface AnnexedLetter extends Letter {
  readonly annex?: LetterAnnex;
}

const WORDS = {
  subject: { vi: 'V/v ', en: 'Subject: ' },
  to: { vi: 'Kính gửi:', en: 'To:' },
} as const;

/** The letter as a plain text, for a mail: subject, receivers, paragraphs with a blank line between them. */
export function letterText({ subject, to, pieces }: Letter, lang: Language): string {
  const [only] = to;
  const addressed =
    to.length === 1 && only !== undefined
      ? `${WORDS.to[lang]} ${only}`
      : [WORDS.to[lang], ...listed(to, ';', '.')].join('\n');
  const body = pieces.map((piece) => (piece.kind === 'text' ? piece.text : listed(piece.lines, '', '').join('\n')));
  return `${[`${WORDS.subject[lang]}${subject}`, addressed, ...body].join('\n\n')}\n`;
}

/** Lines of a list as Decree 30/2020 puts receivers: "-" before each, a sign behind each and another behind the last. */
function listed(lines: readonly string[], sign: string, last: string): readonly string[] {
  return lines.map((line, at) => `- ${line}${at === lines.length - 1 ? last : sign}`);
}
