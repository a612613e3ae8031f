import { COUNTERS } from './figureWords';
import { endsBefore, startsAt, type Token } from './tokens';

/** What a sentence says about time: until when, from when, or since when a change is counted. */
export interface YearPhrase {
  readonly first: number;
  readonly last: number;
  readonly kind: 'period' | 'base' | 'unclear';
  readonly from?: number;
  readonly to?: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const LEADING = [
  'năm',
  'đến',
  'tới',
  'vào',
  'trong',
  'hết',
  'cuối',
  'đầu',
  'kỳ',
  'cùng',
  'điểm',
  'thời',
  'giai',
  'đoạn',
  'các',
  'từ',
  'và',
  'với',
  '(',
  'trước',
  'sau',
  'là',
];
const BETWEEN = ['-', '–', '—', 'đến', 'tới', 'đến năm', 'tới năm', 'đến hết năm', 'đến cuối năm'];
const SINCE = ['so với', 'so'];
/** A year that ends before or begins behind another is not said by it. */
const BEYOND = ['trước', 'trước năm', 'sau', 'sau năm'];

/** Every year and span of years of a sentence. */
export function yearPhrases(tokens: readonly Token[], noise: ReadonlySet<number>): readonly YearPhrase[] {
  const phrases: YearPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (noise.has(at) || !isYear(tokens, at, phrases)) continue;
    const phrase = phraseAt(tokens, at);
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}

function isYear(tokens: readonly Token[], at: number, before: readonly YearPhrase[]): boolean {
  if (!isYearNumber(tokens[at])) return false;
  if (tokens[at + 1]?.text === '%') return false;
  if (tokens[at - 1]?.low === 'năm' || startsAt(tokens, at + 1, BETWEEN)) return true;
  if (startsAt(tokens, at + 1, COUNTERS) > 0) return false;
  const joins = [',', 'và', '-', '–'].includes(tokens[at - 1]?.low ?? '');
  return joins ? before.at(-1)?.last === at - 2 : LEADING.includes(tokens[at - 1]?.low ?? '');
}

function isYearNumber(token: Token | undefined): boolean {
  const { text = '', number = 0 } = token ?? {};
  return text.length === 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function phraseAt(tokens: readonly Token[], at: number): YearPhrase {
  const first = beginningOf(tokens, at);
  const year = tokens[at]?.number ?? 0;
  const between = startsAt(tokens, at + 1, BETWEEN);
  const end = between > 0 ? tokens[at + 1 + between] : undefined;
  const isSpan = end?.text.length === 4 && end.number !== undefined && end.number > year && end.number <= LAST_YEAR;
  const last = isSpan ? at + 1 + between : at;
  const since = endsBefore(tokens, first, SINCE);
  if (since > 0)
    return { first: first - since, last, ...(isSpan ? { kind: 'unclear' } : { kind: 'base', from: year }) };
  if (isSpan) return { first, last, kind: 'period', from: year, to: end.number };
  if (endsBefore(tokens, at, BEYOND) > 0) return { first, last, kind: 'unclear' };
  const begins = tokens.slice(first, at).some(({ low }) => low === 'từ');
  return { first, last, kind: 'period', ...(begins ? { from: year } : { to: year }) };
}

/** Where the words before a year begin: "đến hết năm 2030". */
function beginningOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && LEADING.includes(tokens[first - 1]?.low ?? '') && tokens[first - 1]?.low !== 'và') first -= 1;
  return first;
}
