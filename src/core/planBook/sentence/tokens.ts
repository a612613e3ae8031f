/** A word, a number or a mark of a sentence. */
export interface Token {
  /** As it is written. */
  readonly text: string;
  /** In small letters. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Of a number as Vietnamese texts write it: 1.000 and 4,9. */
  readonly number?: number;
}

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|\S/gu;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** The tokens of a sentence, which is in NFC. */
export function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => {
    const number = numberIn(text);
    return {
      text,
      low: text.toLocaleLowerCase('vi'),
      start: index,
      end: index + text.length,
      ...(number === undefined ? {} : { number }),
    };
  });
}

function numberIn(text: string): number | undefined {
  if (GROUPED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Whether nothing stands between a token and the next. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const [one, next] = [tokens[at], tokens[at + 1]];
  return one !== undefined && next !== undefined && one.end === next.start;
}

/** How many tokens the longest of some phrases takes that begins at a place; 0 where none does. */
export function startsAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  return longest(phrases, (words) => words.every((word, step) => tokens[at + step]?.low === word));
}

/** The same of phrases that end before a place. */
export function endsBefore(tokens: readonly Token[], before: number, phrases: readonly string[]): number {
  return longest(phrases, (words) => words.every((word, step) => tokens[before - words.length + step]?.low === word));
}

function longest(phrases: readonly string[], fits: (words: readonly string[]) => boolean): number {
  let most = 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length > most && fits(words)) most = words.length;
  }
  return most;
}

/** The last place something is true of; -1 where there is none. */
export function lastPlace(tokens: readonly Token[], test: (at: number) => boolean): number {
  for (let at = tokens.length - 1; at >= 0; at -= 1) if (test(at)) return at;
  return -1;
}
