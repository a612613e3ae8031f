/** First code point of ten digits in a row, for scripts NFKC leaves alone: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0] as const;

/** Letters of Vietnamese in one piece each, and signs of its print, that NFKC leaves alone. */
const LETTERS = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\\u1ea0-\\u1ef9\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d';

/** Most cells: nothing to turn into anything else, words one space apart. */
const PLAIN = new RegExp(`^[!-~${LETTERS}]+(?: [!-~${LETTERS}]+)*$`);

/** Signs that show nothing: marks of writing direction, joiners, soft hyphens, byte order marks. */
const HIDDEN = /\p{Cf}/gu;

/** Whether a text holds signs that nobody sees (Windows Calculator copies its figures with them). */
export function hasHiddenMarks(text: string): boolean {
  return !PLAIN.test(text) && text.search(HIDDEN) >= 0;
}

/** Whether a text holds raised, lowered, circled, Roman or fraction digits: “40²” is no 402. */
export function hasSmallDigits(text: string): boolean {
  return !PLAIN.test(text) && /[\p{No}\p{Nl}]/u.test(text);
}

/** Text with every digit as 0–9, full-width signs as plain ones, nothing hidden, odd spaces as one space, ends trimmed. */
export function plainText(text: string): string {
  return PLAIN.test(text) ? text : madePlain(text);
}

function madePlain(text: string): string {
  const compatible = text.normalize('NFKC').replace(HIDDEN, '');
  return compatible
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

function plainDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => point >= start && point <= start + 9);
  return zero === undefined ? digit : String(point - zero);
}
