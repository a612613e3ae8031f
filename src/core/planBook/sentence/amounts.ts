import { COUNTERS, LIMIT_PHRASES, NUMBER_WORDS, TIMES } from './figureWords';
import { endsBefore, isGlued, startsAt, type Token } from './tokens';

/** A figure of a sentence, with what it is counted in. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly valueTo?: number;
  /** "đến dưới": the upper end is not enough. */
  readonly openEnd?: true;
  readonly unit?: string;
  /** "trên 10.000 dân". */
  readonly per?: number;
  /** "điểm phần trăm". */
  readonly points?: true;
  /** "/năm", "mỗi năm". */
  readonly yearly?: true;
  /** "2/3 số xã", "gấp 1,5 lần": no figure that can be taken over. */
  readonly unclear?: true;
}

const DASHES = ['-', '–', '—'];
const TO = [...DASHES, 'đến', 'tới'];
const TO_BELOW = ['đến dưới', 'tới dưới'];
const BASES = new Set([1000, 10_000, 100_000]);
const OVER = ['trên', '/', 'trên mỗi', 'trên tổng số', 'tính trên'];
const RATES = ['tỷ suất', 'tỉ suất', 'tỷ số', 'tỉ số'];
const POINTS = ['điểm phần trăm', 'điểm %', '% điểm'];
const PERCENT = ['%', 'phần trăm'];
const A_YEAR = ['/ năm', 'mỗi năm', 'hằng năm', 'hàng năm', 'một năm'];
const TIMES_OVER = ['gấp', 'gấp đôi', 'gấp ba', 'một nửa', 'phân nửa'];
const COUNTED = Object.values(LIMIT_PHRASES).flat();

/** Every figure of a sentence that stands outside `taken`. */
export function amountsIn(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Amount[] {
  const bases = basesIn(tokens, taken);
  const free = (at: number): boolean => !taken.has(at) && !bases.has(at);
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!free(at)) continue;
    const amount = unclearAt(tokens, at) ?? amountAt(tokens, at, free);
    if (!amount) continue;
    amounts.push(withBase(tokens, amount, bases));
    at = amounts.at(-1)?.last ?? at;
  }
  return amounts;
}

/** "trên 1.000 trẻ đẻ sống", "/100.000 dân": what a rate is counted on, behind a figure or a rate's own name. */
function basesIn(tokens: readonly Token[], taken: ReadonlySet<number>): ReadonlyMap<number, number> {
  const bases = new Map<number, number>();
  tokens.forEach(({ number }, at) => {
    if (number === undefined || !BASES.has(number) || taken.has(at)) return;
    const over = endsBefore(tokens, at, OVER);
    if (over === 0) return;
    const before = tokens.slice(0, at - over);
    const isRate = before.some((_, one) => startsAt(tokens, one, RATES) > 0);
    const near = before.slice(-5);
    const isOf = near.some((one) => one.number !== undefined) && !near.some(({ text }) => text === ',' || text === ';');
    if (isRate || isOf) bases.set(at, over);
  });
  return bases;
}

function withBase(tokens: readonly Token[], amount: Amount, bases: ReadonlyMap<number, number>): Amount {
  if (amount.per !== undefined || amount.unit === '%') return amount;
  const near = [...bases].find(([at]) => at > amount.last && at - amount.last <= 5);
  const named = near ?? [...bases].filter(([at]) => at < amount.first).at(-1);
  const per = named && tokens[named[0]]?.number;
  if (per === undefined) return amount;
  const last = near ? near[0] : amount.last;
  return { ...amount, per, last };
}

function unclearAt(tokens: readonly Token[], at: number): Amount | undefined {
  const times = startsAt(tokens, at, TIMES_OVER);
  if (times > 0) {
    const next = tokens[at + times]?.number === undefined ? 0 : 1;
    return { first: at, last: at + times - 1 + next, value: 0, unclear: true };
  }
  const [one, mark, other] = tokens.slice(at, at + 3);
  const isFraction = one?.number !== undefined && mark?.text === '/' && other?.number !== undefined;
  return isFraction && !BASES.has(other.number) ? { first: at, last: at + 2, value: 0, unclear: true } : undefined;
}

function amountAt(tokens: readonly Token[], at: number, free: (at: number) => boolean): Amount | undefined {
  if (tokens[at - 1]?.text === '/') return undefined;
  const value = tokens[at]?.number ?? spelledAt(tokens, at);
  if (value === undefined) return undefined;
  const inner = unitAt(tokens, at + 1);
  const to = rangeTo(tokens, at + 1 + inner.length, free);
  if (!to) return { first: at, last: at + inner.length, value: value * inner.times, ...inner.said };
  const outer = unitAt(tokens, to.at + 1);
  return {
    first: at,
    last: to.at + outer.length,
    value: value * Math.max(inner.times, outer.times),
    valueTo: to.value * outer.times,
    ...(to.isOpen ? { openEnd: true } : {}),
    ...inner.said,
    ...outer.said,
  };
}

/** "ít nhất một": words for numbers mean one behind a limit alone. */
function spelledAt(tokens: readonly Token[], at: number): number | undefined {
  const value = NUMBER_WORDS.get(tokens[at]?.low ?? '');
  return value !== undefined && endsBefore(tokens, at, COUNTED) > 0 ? value : undefined;
}

function rangeTo(tokens: readonly Token[], at: number, free: (at: number) => boolean) {
  const below = startsAt(tokens, at, TO_BELOW);
  const step = below > 0 ? below : startsAt(tokens, at, TO);
  const end = step > 0 ? tokens[at + step] : undefined;
  if (end?.number === undefined || !free(at + step)) return undefined;
  return { at: at + step, value: end.number, isOpen: below > 0 };
}

interface ReadUnit {
  readonly length: number;
  readonly times: number;
  readonly said: Pick<Amount, 'unit' | 'points' | 'yearly' | 'per'>;
}

function unitAt(tokens: readonly Token[], at: number): ReadUnit {
  const points = startsAt(tokens, at, POINTS);
  if (points > 0) return yearly(tokens, at, { length: points, times: 1, said: { unit: '%', points: true } });
  const percent = startsAt(tokens, at, PERCENT);
  if (percent > 0) return yearly(tokens, at, { length: percent, times: 1, said: { unit: '%' } });
  if (tokens[at]?.text === '‰') return yearly(tokens, at, { length: 1, times: 1, said: { per: 1000 } });
  const counter = startsAt(tokens, at, COUNTERS);
  if (counter > 0) return counted(tokens, at, counter);
  const times = TIMES.get(tokens[at]?.low ?? '');
  if (times === undefined) return yearly(tokens, at, { length: 0, times: 1, said: {} });
  const thing = startsAt(tokens, at + 1, COUNTERS);
  return { length: 1 + thing, times, said: thing > 0 ? { unit: wordsOf(tokens, at + 1, thing) } : {} };
}

/** "triệu đồng/người/năm" is one unit; "02 lớp/năm" is two classes each year. */
function counted(tokens: readonly Token[], at: number, counter: number): ReadUnit {
  let length = counter;
  while (
    tokens[at + length]?.text === '/' &&
    isGlued(tokens, at + length) &&
    tokens[at + length + 1]?.number === undefined
  ) {
    const thing = startsAt(tokens, at + length + 1, COUNTERS);
    if (thing === 0 || (length === counter && tokens[at + length + 1]?.low === 'năm')) break;
    length += 1 + thing;
  }
  const unit = tokens.slice(at, at + length).reduce((text, { low }) => joined(text, low), '');
  return yearly(tokens, at, { length, times: 1, said: { unit } });
}

function yearly(tokens: readonly Token[], at: number, unit: ReadUnit): ReadUnit {
  const year = startsAt(tokens, at + unit.length, A_YEAR);
  return year === 0 ? unit : { ...unit, length: unit.length + year, said: { ...unit.said, yearly: true } };
}

function wordsOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ low }) => low)
    .join(' ');
}

function joined(text: string, word: string): string {
  return text === '' || word === '/' || text.endsWith('/') ? `${text}${word}` : `${text} ${word}`;
}
