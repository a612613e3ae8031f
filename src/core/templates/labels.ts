/** Between the steps of a label: the heading it stands under, then its own words. */
export const LABEL_STEP = ' › ';

/** The number a line bears: "I", "1.2", "a", "-"; its own words are without it. */
const ORDINAL = /^(?:\(?([IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ])(?:[.)/]|\s*[-–:.])|([-–+•*]))\s*/;
const ONLY_ORDINAL = /^\(?([IVX]{1,5}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ])[.)]?$|^([-–+•*])$/;

/** A label and the number before it, where it has one. */
export interface NumberedLabel {
  readonly ordinal?: string;
  readonly words: string;
}

/** "1.2. Số người" is "1.2" and "Số người". */
export function numberedLabel(text: string): NumberedLabel {
  const found = ORDINAL.exec(text);
  const words = found ? text.slice(found[0].length).trim() : text;
  const ordinal = found?.[1] ?? found?.[2];
  return ordinal === undefined || words === '' ? { words: text } : { ordinal, words };
}

/** What a cell of the column STT says; undefined for one that says no number. */
export function ordinalIn(text: string): string | undefined {
  const found = ONLY_ORDINAL.exec(text.trim());
  return found?.[1] ?? found?.[2];
}

/** How deep a line lies by its number: letters over Roman over Arabic over parts of them. */
export function depthOf(ordinal: string): number {
  if (/^[IVX]+$/.test(ordinal)) return 1;
  if (/^[A-ZĐ]$/.test(ordinal)) return 0;
  if (/^\d/.test(ordinal)) return 1 + ordinal.split('.').length;
  return /^[a-zđ]$/.test(ordinal) ? LETTER : ordinal === '+' ? DASH + 1 : DASH;
}

const LETTER = 7;
/** "- nữ" and "Trong đó: nữ" are parts of the line above. */
export const DASH = 8;

/**
 * A label as labels are compared: one spelling of letters, single spaces, no signs at its end. A year is told by its
 * distance from that of the file, so that "Năm 2024" of last year's file is "Năm 2025" of this year's.
 */
export function labelKey(label: string, year: number): string {
  const words = label
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\p{Cf}\u00a0\s]+/gu, ' ')
    .trim()
    .replace(/(?<!\d)20\d\d(?!\d)/g, (given) => `{${Number(given) - year}}`);
  return withoutEnd(words);
}

const END = new Set([...' :;.,*']);

function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && END.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** The steps of a label as a map holds them. */
export function stepsOf(label: string): readonly string[] {
  return label.split('›').map((step) => step.trim());
}
