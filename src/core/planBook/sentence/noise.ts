import { endsBefore, isGlued, startsAt, type Token } from './tokens';

/** Numbers of clauses, documents and days stand behind these. */
const BEFORE_A_NUMBER_OF_ITS_OWN = [
  'điều',
  'khoản',
  'mục',
  'chương',
  'phần',
  'tiêu chí',
  'tiêu chí số',
  'chỉ tiêu số',
  'mục tiêu số',
  'phụ lục',
  'biểu',
  'hạng',
  'khối',
  'quý',
  'tháng',
  'ngày',
  'cấp độ',
  'mức độ',
  'quyết định',
  'quyết định số',
  'nghị quyết',
  'nghị quyết số',
  'kế hoạch số',
  'chỉ thị số',
  'nghị định số',
  'thông tư số',
  'công văn số',
];
const HEADINGS = ['chỉ tiêu', 'mục tiêu', 'nhiệm vụ'];
const WITHIN = ['trong', 'vòng', 'hạn', 'thời gian', 'sau', 'kéo dài'];
const SPANS_OF_TIME = ['giờ', 'phút', 'ngày', 'tháng'];
const AGES = ['tuổi', 'tháng tuổi'];
const OF_AGE = ['dưới', 'trên', 'từ', 'đến', 'đủ', 'từ đủ', 'đến dưới', 'và', '-', '–'];
const REACHED = ['đạt', 'lên', 'mức', 'nhất'];
const OPEN_AGE = ['trở lên', 'trở xuống'];
const DASHES = ['-', '–', '—'];

/**
 * Places of tokens whose numbers are nobody's target: of documents, clauses, days, hours, ages, and the number of the
 * item itself, with the words that belong to them.
 */
export function noiseIn(tokens: readonly Token[]): ReadonlySet<number> {
  const noise = new Set<number>();
  const drop = (from: number, to: number): void => {
    for (let at = from; at <= to; at += 1) noise.add(at);
  };
  tokens.forEach(({ number }, at) => {
    if (noise.has(at)) return;
    if (isOutline(tokens, at)) drop(0, at + 1);
    const joined = joinedTo(tokens, at);
    if (number === undefined && !isOutline(tokens, at)) return;
    if (isReference(tokens, at, joined)) drop(at, joined);
    else if (isOfClause(tokens, at) || isSpanOfTime(tokens, at)) drop(at, at);
    else dropAge(tokens, at, drop);
  });
  return noise;
}

/** The last token written together with one. */
function joinedTo(tokens: readonly Token[], at: number): number {
  let last = at;
  while (isGlued(tokens, last) && /^[/\p{L}\p{M}\d-]/u.test(tokens[last + 1]?.text ?? '')) last += 1;
  return last;
}

/** "1.", "2.3)", "(4)" before everything else. */
function isOutline(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[0]?.text ?? '', tokens[1]?.text ?? ''];
  if (!isGlued(tokens, at) || !['.', ')'].includes(tokens[at + 1]?.text ?? '')) return false;
  return at === 0 ? /^(?:\d|\p{L}$)/u.test(first) : at === 1 && ['(', '-'].includes(first) && /^\d/.test(second);
}

/** "112/2021/QĐ-TTg", "42-NQ/TW", "30/11/2026", "01/2025", "24/7". */
function isReference(tokens: readonly Token[], at: number, joined: number): boolean {
  if (joined === at) return false;
  const parts = tokens.slice(at, joined + 1);
  const [, mark] = parts;
  if (parts.some(({ text }) => /^\p{Lu}/u.test(text))) return mark?.text === '/' || mark?.text === '-';
  const numbers = parts.filter(({ number }) => number !== undefined);
  if (mark?.text !== '/' || numbers.length < 2) return false;
  const [top, bottom] = [numbers[0]?.number ?? 0, numbers.at(-1)?.number ?? 0];
  const isYear = bottom > 1900 && bottom < 2101;
  // No part is as large as its whole: "24/24", "24/7".
  return numbers.length === 3 || isYear || (top >= bottom && bottom < 100);
}

function isOfClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text;
  if (next === '%') return false;
  return (
    endsBefore(tokens, at, BEFORE_A_NUMBER_OF_ITS_OWN) > 0 ||
    (endsBefore(tokens, at, HEADINGS) > 0 && (next === ':' || next === '.'))
  );
}

function isSpanOfTime(tokens: readonly Token[], at: number): boolean {
  const unit = startsAt(tokens, at + 1, SPANS_OF_TIME);
  if (unit === 0) return false;
  return ['giờ', 'phút'].includes(tokens[at + 1]?.low ?? '') || endsBefore(tokens, at, WITHIN) > 0;
}

/** "từ 6 đến dưới 16 tuổi", "dưới 5 tuổi", "từ 18 tuổi trở lên"; a life of 75 years is a target. */
function dropAge(tokens: readonly Token[], at: number, drop: (from: number, to: number) => void): void {
  const age = startsAt(tokens, at + 1, AGES);
  if (age === 0 || endsBefore(tokens, at, REACHED) > 0 || tokens.some((_, one) => startsAt(tokens, one, ['tuổi thọ'])))
    return;
  let from = at;
  for (;;) {
    const before = endsBefore(tokens, from, OF_AGE);
    const lower = tokens[from - before - 1];
    if (before === 0) break;
    from -= before;
    const isRange = DASHES.includes(tokens[from]?.low ?? '') || ['đến', 'và'].includes(tokens[from]?.low ?? '');
    if (isRange && lower?.number !== undefined) from -= 1;
  }
  const end = at + age;
  drop(from, end + startsAt(tokens, end + 1, OPEN_AGE));
}
