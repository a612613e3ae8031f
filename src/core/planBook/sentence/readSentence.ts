import type { Comparator } from '../../../domain/targets/comparators';
import type { GrowthReading } from '../../../domain/targets/growth';
import { amountsIn, type Amount } from './amounts';
import { directionOf } from './direction';
import { eachIn, type EachWords } from './eachWords';
import { noiseIn } from './noise';
import { populationOf } from './population';
import { lastPlace, startsAt, tokensOf, type Token } from './tokens';
import { yearOf, type DemandYear } from './whichYear';
import { yearPhrases, type YearPhrase } from './years';

/** What a sentence leaves open: it is told and never guessed. */
export type Unread = 'direction' | 'period' | 'baseYear' | 'each';

/** What one figure of a target sentence asks, as far as its words say. */
export interface ReadDemand {
  readonly comparator?: Comparator;
  readonly value: number;
  readonly valueTo?: number;
  readonly without?: readonly ['to'];
  readonly valueUnit?: string;
  /** Base of a rate other than percent: 1.000, 10.000, 100.000. */
  readonly per?: number;
  readonly growth?: GrowthReading;
  readonly periodFrom?: number;
  readonly periodTo?: number;
  readonly baseYear?: number;
  /** A change each year: one row a year, each on the year before it. */
  readonly yearly?: true;
  readonly each?: EachWords['each'];
  readonly population?: string;
  /** The words each of them was read from. */
  readonly words: Readonly<Partial<Record<'comparator' | 'value' | 'period' | 'baseYear' | 'each', string>>>;
  readonly unread: readonly Unread[];
}

/** Every figure of a sentence in its order; none where it names no figure that can be read. */
export interface ReadSentence {
  readonly demands: readonly ReadDemand[];
  /** The words of figures that cannot be taken over ("2/3", "gấp đôi"). */
  readonly unreadFigures: readonly string[];
}

/** Nobody's target is longer, and a page pasted into a cell must not hold anything up. */
const MOST_LETTERS = 2000;
const ENDS = [';', '.', '•', '\n'];

/**
 * What a plan's sentence asks, for a person to confirm: a direction, a year or a unit that its words do not say is left
 * open (docs/plan-book.md#sentences).
 */
export function readSentence(text: string): ReadSentence {
  const sentence = text.slice(0, MOST_LETTERS).normalize('NFC');
  const tokens = tokensOf(sentence);
  const noise = noiseIn(tokens);
  const years = yearPhrases(tokens, noise);
  const taken = new Set([...noise, ...years.flatMap(({ first, last }) => placesFrom(first, last))]);
  const amounts = startsFrom(amountsIn(tokens, taken), tokens);
  const clear = amounts.filter(({ unclear }) => !unclear);
  const reading = { sentence, tokens, taken, years, amounts };
  return {
    demands: clear.map((amount) => demandOf(amount, reading)),
    unreadFigures: amounts.flatMap(({ unclear, first, last }) =>
      unclear ? [wordsOf(tokens.slice(first, last + 1), sentence)] : [],
    ),
  };
}

interface Reading {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<number>;
  readonly years: readonly YearPhrase[];
  readonly amounts: readonly Amount[];
}

/** "tăng từ 30% lên 50%": the first figure is where things stand, the second what is asked. */
function startsFrom(amounts: readonly Amount[], tokens: readonly Token[]): readonly Amount[] {
  return amounts.filter((amount, at) => {
    const next = amounts[at + 1];
    if (!next || tokens[amount.first - 1]?.low !== 'từ') return true;
    const between = tokens.slice(amount.last + 1, next.first);
    return (
      !between.some(({ low }) => ['lên', 'xuống', 'còn'].includes(low)) ||
      between.some(({ text }) => ENDS.includes(text))
    );
  });
}

function demandOf(amount: Amount, reading: Reading): ReadDemand {
  const { tokens, sentence, amounts, years } = reading;
  const at = amounts.indexOf(amount);
  const [left, right] = [leftOf(amount, amounts[at - 1], reading), rightOf(amount, amounts[at + 1], reading)];
  const each = eachIn(left);
  const year = yearOf({ amount, amounts, years, tokens });
  const since = yearlyWords(tokens, amount) || amount.yearly === true;
  const isChange = since || amount.points === true || year.baseYear !== undefined || year.isBaseOpen === true;
  const isPercent = amount.unit === '%';
  const direction = directionOf({
    left: leading(amount, reading),
    right,
    isRange: amount.valueTo !== undefined,
    isChange,
    isPercent,
    isAll: isPercent && amount.value === 100,
    isEach: each !== undefined,
  });
  const onBase = direction.comparator !== undefined && /^(?:in|de)crease/.test(direction.comparator);
  const population = populationOf(beforeYear(right, amount, reading), left);
  return {
    ...(direction.comparator ? { comparator: direction.comparator } : {}),
    ...figures(amount),
    ...(onBase ? changeOf(amount, year, since) : {}),
    ...(year.from === undefined ? {} : { periodFrom: year.from }),
    ...(year.to === undefined ? {} : { periodTo: year.to }),
    ...(each?.each ? { each: each.each } : {}),
    ...(population.length > 0 ? { population: wordsOf(population, sentence) } : {}),
    words: saidWords({ amount, reading, direction: direction.words, year, each }),
    unread: unreadOf({ hasDirection: direction.comparator !== undefined, onBase, since, year, each }),
  };
}

function figures({ value, valueTo, openEnd, unit, per }: Amount) {
  return {
    value: exact(value),
    ...(valueTo === undefined ? {} : { valueTo: exact(valueTo) }),
    ...(openEnd ? { without: ['to'] as const } : {}),
    ...(unit === undefined ? {} : { valueUnit: unit }),
    ...(per === undefined ? {} : { per }),
  };
}

/** 1,5 triệu is 1.500.000 and not 1.499.999,99…. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function changeOf({ points, unit }: Amount, { baseYear }: DemandYear, since: boolean) {
  const growth: GrowthReading | undefined = points
    ? 'points'
    : unit === '%' || unit === undefined
      ? undefined
      : 'heads';
  return {
    ...(growth ? { growth } : {}),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(since && baseYear === undefined ? { yearly: true as const } : {}),
  };
}

const EACH_YEAR = ['mỗi năm', 'hằng năm', 'hàng năm', 'bình quân', 'so với năm trước', 'so với cùng kỳ'];

/** Whether a figure is one of each year. */
function yearlyWords(tokens: readonly Token[], { first, last }: Amount): boolean {
  const near = tokens.slice(Math.max(0, first - 12), last + 8);
  return near.some((_, at) => startsAt(near, at, EACH_YEAR) > 0);
}

function leftOf({ first }: Amount, before: Amount | undefined, { tokens, taken }: Reading): readonly Token[] {
  const from = before ? before.last + 1 : 0;
  const end = lastPlace(tokens, (at) => at >= from && at < first && ENDS.includes(tokens[at]?.text ?? ''));
  return tokens.slice(0, first).filter((_, at) => at > end && at >= from && !taken.has(at));
}

/** "giảm 2% … và 3%", "50% (1.000)": a figure without words of its own goes on as the one before it. */
function leading(amount: Amount, reading: Reading): readonly Token[] {
  const { amounts } = reading;
  const before = amounts[amounts.indexOf(amount) - 1];
  const left = leftOf(amount, before, reading);
  const goesOn = before !== undefined && !left.some(({ low }) => /\p{L}/u.test(low) && low !== 'và');
  return goesOn && !before.unclear ? leading(before, reading) : left;
}

function rightOf({ last }: Amount, next: Amount | undefined, { tokens, taken }: Reading): readonly Token[] {
  const to = next?.first ?? tokens.length;
  const end = tokens.findIndex(({ text }, at) => at > last && [...ENDS, '('].includes(text));
  return tokens.filter((_, at) => at > last && at < to && (end < 0 || at < end) && !taken.has(at));
}

/** What stands right behind a figure up to the next year. */
function beforeYear(right: readonly Token[], { last }: Amount, { tokens, years }: Reading): readonly Token[] {
  const year = years.find(({ first }) => first > last + 1);
  const end = year && tokens[year.first]?.start;
  return end === undefined ? right : right.filter(({ start }) => start < end);
}

interface Said {
  readonly amount: Amount;
  readonly reading: Reading;
  readonly direction: readonly Token[];
  readonly year: DemandYear;
  readonly each: EachWords | undefined;
}

function saidWords({ amount, reading, direction, year, each }: Said): ReadDemand['words'] {
  const { tokens, sentence } = reading;
  const between = ({ first, last }: { readonly first: number; readonly last: number }): string =>
    wordsOf(tokens.slice(first, last + 1), sentence);
  return {
    ...(direction.length > 0 ? { comparator: direction.map(({ text }) => text).join(' ') } : {}),
    value: between(amount),
    ...(year.period ? { period: between(year.period).replace('(', '') } : {}),
    ...(year.base ? { baseYear: between(year.base) } : {}),
    ...(each ? { each: wordsOf(each.words, sentence) } : {}),
  };
}

interface Openness {
  readonly hasDirection: boolean;
  readonly onBase: boolean;
  readonly since: boolean;
  readonly year: DemandYear;
  readonly each: EachWords | undefined;
}

function unreadOf({ hasDirection, onBase, since, year, each }: Openness): readonly Unread[] {
  return [
    ...(hasDirection ? [] : (['direction'] as const)),
    ...(year.to === undefined ? (['period'] as const) : []),
    ...(onBase && !since && year.baseYear === undefined ? (['baseYear'] as const) : []),
    ...(each && !each.each ? (['each'] as const) : []),
  ];
}

function wordsOf(tokens: readonly Token[], sentence: string): string {
  return sentence.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function placesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
