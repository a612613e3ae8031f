import type { Amount } from './amounts';
import type { Token } from './tokens';
import type { YearPhrase } from './years';

/** The years of one figure, and the phrases that say them. */
export interface DemandYear {
  readonly from?: number;
  readonly to?: number;
  readonly baseYear?: number;
  readonly period?: YearPhrase;
  readonly base?: YearPhrase;
  /** A change on something that is no year. */
  readonly isBaseOpen?: true;
}

interface Question {
  readonly amount: Amount;
  readonly amounts: readonly Amount[];
  readonly years: readonly YearPhrase[];
  readonly tokens: readonly Token[];
}

/**
 * The years of a figure. "65% vào năm 2025 và 75% vào năm 2030" has a year behind each figure; otherwise the last year
 * before a figure is its own, and a single one behind all of them is everybody's.
 */
export function yearOf(question: Question): DemandYear {
  const { years, amount, amounts } = question;
  const base = baseOf(years, amount, amounts);
  const open = years.some(({ kind, first }) => kind === 'unclear' && first > amount.last);
  return {
    ...periodOf(question),
    ...(base?.from === undefined ? {} : { baseYear: base.from, base }),
    ...(!base && open && isSince(question) ? { isBaseOpen: true } : {}),
  };
}

function isSince({ tokens, years, amount }: Question): boolean {
  return years.some(({ kind, first }) => kind === 'unclear' && first > amount.last && tokens[first]?.low === 'so');
}

/** The base behind the figure, before the next one; else one that stands before all figures. */
function baseOf(years: readonly YearPhrase[], amount: Amount, amounts: readonly Amount[]): YearPhrase | undefined {
  const bases = years.filter(({ kind }) => kind === 'base');
  const next = amounts[amounts.indexOf(amount) + 1]?.first ?? Infinity;
  const behind = bases.find(({ first }) => first > amount.last && first < next);
  if (behind) return behind;
  const first = amounts[0]?.first ?? 0;
  return bases.find((one) => one.last < first) ?? (bases.length === 1 ? bases[0] : undefined);
}

function periodOf(question: Question): Pick<DemandYear, 'from' | 'to' | 'period'> {
  const { amount, amounts, years, tokens } = question;
  const periods = years.filter(({ kind }) => kind === 'period');
  const [start] = amounts;
  if (!start || periods.length === 0) return {};
  const spans = periods.filter(({ from, to }) => from !== undefined && to !== undefined);
  const single = periods.filter((one) => !spans.includes(one));
  const behind = single.filter(({ first }) => first > start.last);
  const at = amounts.indexOf(amount);
  // "lần lượt 60% và 90% vào năm 2025 và 2030", "65% vào năm 2025 và 75% vào năm 2030".
  const isTrailing = amounts.length > 1 && behind.length === amounts.length && single.length === behind.length;
  if (isTrailing && isOneSentence(tokens, start, amount)) return within(behind[at], spans[0]);
  const leading = single.filter(({ last }) => last < start.first);
  // "đến năm 2025 và 2030 tương ứng có 40% và 60%"; with another count nobody knows whose they are.
  if (leading.length > 1) return leading.length === amounts.length ? within(leading[at], spans[0]) : {};
  const before = periods.filter(({ last }) => last < amount.first);
  const own = behindLast(question, single) ?? before.at(-1) ?? ownBehind(amount, amounts, periods, tokens);
  if (!own) return {};
  return single.includes(own) ? within(own, spans.length === 1 ? spans[0] : undefined) : within(own);
}

/** Behind the last figure a year leads no other: "từ 92% năm 2021 lên 95% năm 2025". */
function behindLast({ amount, amounts, tokens }: Question, single: readonly YearPhrase[]): YearPhrase | undefined {
  if (amounts.at(-1) !== amount) return undefined;
  const behind = single.find(({ first }) => first > amount.last);
  return behind && !tokens.slice(amount.last, behind.first).some(({ text }) => ['.', ';'].includes(text))
    ? behind
    : undefined;
}

/** A year behind the figure alone, or behind all figures when it is the only one. */
function ownBehind(
  amount: Amount,
  amounts: readonly Amount[],
  periods: readonly YearPhrase[],
  tokens: readonly Token[],
) {
  const next = amounts[amounts.indexOf(amount) + 1]?.first ?? tokens.length;
  const near = periods.find(({ first }) => first > amount.last && first < next);
  const isApart = tokens.slice(amount.last, near?.first).some(({ text }) => text === ',' || text === ';');
  if (near && (next === tokens.length || !isApart)) return near;
  return periods.length === 1 ? periods[0] : undefined;
}

function isOneSentence(tokens: readonly Token[], start: Amount, amount: Amount): boolean {
  return !tokens.slice(start.first, amount.first).some(({ text }) => text === '.');
}

/** A year of a phase begins with the phase. */
function within(own: YearPhrase | undefined, span?: YearPhrase): Pick<DemandYear, 'from' | 'to' | 'period'> {
  if (!own) return {};
  const from = own.from ?? (span?.from !== undefined && (own.to ?? 0) > span.from ? span.from : undefined);
  const to = own.to ?? span?.to;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), period: own };
}
