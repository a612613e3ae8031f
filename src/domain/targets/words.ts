import type { Catalogue } from '../catalogue/indicator';
import { PER_CENT } from '../exact/rate';
import type { Language } from '../texts/language';
import { showNumber } from '../texts/number';
import { fillText, type Sentence } from '../texts/sentence';
import { askedBy, DEFAULT_TOLERANCE, isOnBase, namedBy, ruleOf, type Asked, type NamedValues } from './comparators';
import { measureOf } from './measure';
import { resultUnit, withUnit, type ResultUnit } from './resultUnit';
import type { ReferenceTarget, Target } from './target';

/** What of a target, or of a row of the plan above, says what it asks. */
export type Demand = Pick<
  Target | ReferenceTarget,
  'indicator' | 'comparator' | 'value' | 'valueUnit' | 'baseYear' | 'tolerance' | 'without'
> & { readonly valueTo?: number | null } & Pick<Partial<Target>, 'growth'>;

const FOLLOWED: Sentence = { vi: 'Theo dõi', en: 'Followed only' };
const SINCE = { vi: ' so với năm {year}', en: ' on {year}' } as const satisfies Sentence;

/** More decimals than a plan writes, so that no limit is rounded. */
const LIMIT_DIGITS = 6;

/**
 * What a target asks, as an official writes it: "từ 60% trở lên", "không quá 15 trên 100.000", "giảm ít nhất 1,5 điểm
 * phần trăm so với năm 2025"; in English likewise.
 */
export function demandText(demand: Demand, catalogue: Catalogue, lang: Language): string {
  const named = namedBy(demand);
  if (!named || !askedBy(demand)) return FOLLOWED[lang];
  const unit = resultUnit(demand, catalogue);
  const { words, wordsOfAll } = ruleOf(demand.comparator);
  const asked = fillText(
    wordsOfAll && asksForAll(demand, named, catalogue) ? wordsOfAll : words(named),
    amounts(named, unit, demand.comparator === 'between' && unit.kind !== 'percent', lang),
    lang,
  );
  return `${asked}${since(demand, lang)}`;
}

/** Nothing is above 100 percent of a whole; growth may be. */
function asksForAll(demand: Demand, { value }: NamedValues, catalogue: Catalogue): boolean {
  if (value !== PER_CENT || resultUnit(demand, catalogue).kind !== 'percent') return false;
  return measureOf(demand, catalogue, () => true).kind !== 'growth';
}

/** Of a range in a unit of several words only the upper value carries it: "từ 25 đến 30 triệu đồng/người". */
function amounts(named: NamedValues, unit: ResultUnit, bare: boolean, lang: Language) {
  const { value, valueTo, tolerance = DEFAULT_TOLERANCE } = named;
  const show = (amount: number): string => showNumber(amount, LIMIT_DIGITS, lang);
  return {
    value: bare ? show(value) : withUnit(show(value), unit, lang),
    valueTo: withUnit(show(valueTo ?? value), unit, lang),
    tolerance: show(tolerance),
  };
}

function since({ baseYear }: Demand, lang: Language): string {
  return baseYear === null ? '' : fillText(SINCE, { year: String(baseYear) }, lang);
}

/**
 * The same for a narrow column that says the unit: "≥ 80", "từ 1 đến 2", "≈ 30 (± 5%)". Growth and fall keep their
 * unit, which is not the column's: percent of a rate in percent.
 */
export function shortDemandText(demand: Demand, catalogue: Catalogue): string {
  const named = namedBy(demand);
  if (!named || !askedBy(demand)) return FOLLOWED.vi;
  const { sign } = ruleOf(demand.comparator);
  const { value, valueTo, tolerance = DEFAULT_TOLERANCE } = named;
  const shown = showNumber(value, LIMIT_DIGITS);
  if (demand.comparator === 'yes') return demand.value === null ? sign : `${sign} ≥ ${shown}%`;
  if (demand.comparator === 'about') return `${sign} ${shown} (± ${showNumber(tolerance)}%)`;
  if (isOnBase(demand.comparator)) {
    return `${sign} ${withUnit(shown, resultUnit(demand, catalogue), 'vi')}${since(demand, 'vi')}`;
  }
  if (valueTo === null || valueTo === undefined) return `${sign} ${shown}`;
  const range = { value: shown, valueTo: showNumber(valueTo, LIMIT_DIGITS) };
  return fillText(ruleOf('between').words(named), range, 'vi');
}

/** The limits of what is asked. */
export function limitsOf(asked: Asked | undefined): readonly number[] {
  return [asked?.from, asked?.to].flatMap((end) => end?.value ?? []);
}

/** As many decimals as a result may need; a double has no more to give. */
const MOST_DIGITS = 12;

/** Decimals that do not show a result on the other side of a limit, at least one: 59,96 beside 60, never 60,0. */
export function decidingDigits(value: number, limits: readonly number[]): number {
  const decides = (digits: number): boolean =>
    limits.every((limit) => Math.sign(Number(value.toFixed(digits)) - limit) === Math.sign(value - limit));
  for (let digits = 1; digits < MOST_DIGITS; digits += 1) if (decides(digits)) return digits;
  return MOST_DIGITS;
}

/** Decimals of a share of the plan, in percent, that show on which side of the whole of it it lies: 99,97%, never 100,0%. */
export function planDigits(ofPlan: number): number {
  return decidingDigits(ofPlan, [PER_CENT]);
}
