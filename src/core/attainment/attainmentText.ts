import type { Language } from '../../domain/texts/language';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { showNumber } from '../../domain/texts/number';
import { fillText, type Sentence } from '../../domain/texts/sentence';
import { ruleOf } from '../../domain/targets/comparators';
import { countedIndicator } from '../../domain/targets/measure';
import type { Target } from '../../domain/targets/target';
import type { Attainment } from '../../domain/targets/verdict';
import { attainmentReasons } from './reasons';
import { showDistance, showRate } from './rateText';

const WORDS = {
  points: { vi: 'điểm phần trăm', en: 'percentage points' },
  percent: { vi: ' %', en: '%' },
  reached: { vi: 'đạt', en: 'reached' },
  grown: { vi: 'là', en: 'reached' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Results without a verdict, and results against their target. */
const SENTENCES = {
  noResult: { vi: '{title}: {reason}', en: '{title}: {reason}' },
  result: { vi: '{title}: kết quả {result}. {reason}', en: '{title}: result {result}. {reason}' },
  exact: {
    vi: '{title} {reached} {result}, bằng mức mục tiêu {goal}{needed}{due}{coverage}.',
    en: '{title} {reached} {result}, exactly at the target {goal}{needed}{due}{coverage}.',
  },
  above: {
    vi: '{title} {reached} {result}, vượt {distance} so với mục tiêu {goal}{due}{coverage}.',
    en: '{title} {reached} {result}, {distance} above the target {goal}{due}{coverage}.',
  },
  below: {
    vi: '{title} {reached} {result}, thấp hơn {distance} so với mục tiêu {goal}{needed}{due}{coverage}.',
    en: '{title} {reached} {result}, {distance} below the target {goal}{needed}{due}{coverage}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What may be added inside those sentences. */
const PARTS = {
  share: { vi: '{rate}{unit} ({figures})', en: '{rate}{unit} ({figures})' },
  grownShare: {
    vi: '{rate}{unit} ({figures} so với {before} năm {year})',
    en: '{rate}{unit} ({figures} against {before} in {year})',
  },
  onBase: { vi: ' so với năm {year}', en: ' on {year}' },
  unit: { vi: ' {unit}', en: '' },
  needed: { vi: ', cần thêm {count}', en: ', still needed: {count}' },
  neededOf: { vi: ', cần thêm {count} {measure}', en: ', still needed: {count} ({measure})' },
  due: { vi: '; thời hạn đến hết năm {year}', en: '; due by the end of {year}' },
  coverage: { vi: ' (tạm tính, {share} đơn vị đã báo cáo)', en: ' (provisional, {share} units reported)' },
} as const satisfies Readonly<Record<string, Sentence>>;

/**
 * One sentence about a target that can stand in a report: result with its figures, distance to the target,
 * what is still needed, coverage. Rates carry one decimal, more where one would show the wrong side of the limit.
 * With the catalogue the missing number is named with its unit of measure.
 */
export function attainmentText(attainment: Attainment, lang: Language, catalogue?: Catalogue): string {
  const { target, actual, gap } = attainment;
  const title: Sentence = { vi: target.vi, en: target.en };
  const reason = reasonOf(attainment)?.[lang] ?? '';
  if (actual === null) return fillText(SENTENCES.noResult, { title, reason }, lang);
  const result = resultText(attainment, actual, lang);
  if (gap === null) return fillText(SENTENCES.result, { title, result, reason }, lang);
  const params = { title, result, ...judged(attainment, gap, lang, catalogue) };
  const sentence = fillText(SENTENCES[gap === 0 ? 'exact' : gap > 0 ? 'above' : 'below'], params, lang);
  return attainment.reason === 'referenceOnly' ? `${sentence} ${reason}` : sentence;
}

function reasonOf({ reason }: Attainment): Sentence | undefined {
  const known: Readonly<Record<string, Sentence>> = attainmentReasons;
  return reason === undefined ? undefined : known[reason];
}

/** What a sentence about a result and its target says besides title and result. */
function judged(attainment: Attainment, gap: number, lang: Language, catalogue: Catalogue | undefined) {
  const { target, verdict } = attainment;
  return {
    reached: isGrowth(target) ? WORDS.grown : WORDS.reached,
    distance: distanceText(target, gap, lang),
    goal: goalText(target, lang),
    needed: neededText(attainment, lang, catalogue),
    due: verdict === 'pending' ? fillText(PARTS.due, { year: String(target.periodTo) }, lang) : '',
    coverage: coverageText(attainment, lang),
  };
}

function resultText({ target, numerator, denominator, base }: Attainment, actual: number, lang: Language): string {
  if (!isPercent(target) || denominator === null) return showNumber(actual, 2, lang);
  const rate = showRate(actual, target.value, lang);
  const unit = target.growth === 'points' ? ` ${WORDS.points[lang]}` : WORDS.percent[lang];
  const share = { rate, unit, figures: shareText(numerator ?? 0, denominator, lang) };
  if (!base) return fillText(PARTS.share, share, lang);
  const before = shareText(base.numerator, base.denominator, lang);
  return fillText(PARTS.grownShare, { ...share, before, year: String(base.year) }, lang);
}

function shareText(numerator: number, denominator: number, lang: Language): string {
  return `${showNumber(numerator, 2, lang)}/${showNumber(denominator, 2, lang)}`;
}

function distanceText(target: Target, gap: number, lang: Language): string {
  if (!isPercent(target)) return showNumber(Math.abs(gap), 2, lang);
  return `${showDistance(gap, lang)} ${WORDS.points[lang]}`;
}

function goalText(target: Target, lang: Language): string {
  const value = showNumber(target.value ?? 0, 2, lang);
  const base = target.baseYear === null ? '' : fillText(PARTS.onBase, { year: String(target.baseYear) }, lang);
  return `${ruleOf(target.comparator).sign} ${value}${goalUnit(target, lang)}${base}`;
}

/** A plan writes its other units of measure in Vietnamese only. */
function goalUnit(target: Target, lang: Language): string {
  if (target.growth === 'points') return ` ${WORDS.points[lang]}`;
  if (isPercent(target)) return WORDS.percent[lang];
  return target.valueUnit === null ? '' : fillText(PARTS.unit, { unit: target.valueUnit }, lang);
}

function neededText({ target, needed }: Attainment, lang: Language, catalogue: Catalogue | undefined): string {
  if (needed === null || needed === 0) return '';
  const measure = measureOf(target, catalogue)?.[lang] ?? '';
  if (measure === '') return fillText(PARTS.needed, { count: needed }, lang);
  return fillText(PARTS.neededOf, { count: needed, measure }, lang);
}

/** Unit of measure of the numerator: "đơn vị", "người", "trẻ em". */
function measureOf(target: Target, catalogue: Catalogue | undefined): Partial<Sentence> | undefined {
  const counted = catalogue && countedIndicator(target, catalogue);
  return counted && { vi: counted.measure, en: counted.measureEn };
}

function coverageText({ coverage, provisional }: Attainment, lang: Language): string {
  if (!provisional) return '';
  const share = `${showNumber(coverage.reported, 0, lang)}/${showNumber(coverage.expected, 0, lang)}`;
  return fillText(PARTS.coverage, { share }, lang);
}

function isPercent(target: Target): boolean {
  return target.valueUnit === '%';
}

function isGrowth(target: Target): boolean {
  return ruleOf(target.comparator).onBase;
}
