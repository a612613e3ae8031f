import type { Language } from '../../domain/texts/language';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { showNumber } from '../../domain/texts/number';
import { ruleOf } from '../../domain/targets/comparators';
import { countedIndicator } from '../../domain/targets/measure';
import type { Target } from '../../domain/targets/target';
import type { Attainment } from '../../domain/targets/verdict';
import { attainmentReasons } from './reasons';
import { showDistance, showRate } from './rateText';

const POINTS: Readonly<Record<Language, string>> = { vi: 'điểm phần trăm', en: 'percentage points' };

/**
 * One sentence about a target that can stand in a report: result with its figures, distance to the target,
 * what is still needed, coverage. Rates carry one decimal, more where one would show the wrong side of the limit.
 * With the catalogue the missing number is named with its unit of measure.
 */
export function attainmentText(attainment: Attainment, lang: Language, catalogue?: Catalogue): string {
  const { target, actual, verdict } = attainment;
  const title = lang === 'vi' ? target.vi : target.en;
  if (actual === null || attainment.gap === null) return `${title}: ${withoutVerdict(attainment, lang)}`;
  const result = lang === 'vi' ? vietnamese(attainment, catalogue) : english(attainment, catalogue);
  const reference = attainment.reason === 'referenceOnly' ? ` ${attainmentReasons.referenceOnly[lang]}` : '';
  const due = verdict === 'pending' ? dueText(target, lang) : '';
  return `${title} ${result}${due}${coverageText(attainment, lang)}.${reference}`;
}

function withoutVerdict(attainment: Attainment, lang: Language): string {
  const known = Object.entries(attainmentReasons).find(([code]) => code === attainment.reason)?.[1][lang] ?? '';
  if (attainment.actual === null) return known;
  const label = lang === 'vi' ? 'kết quả' : 'result';
  return `${label} ${resultText(attainment, lang)}. ${known}`;
}

function vietnamese(attainment: Attainment, catalogue: Catalogue | undefined): string {
  const { gap, needed } = attainment;
  const goal = `mục tiêu ${goalText(attainment.target, 'vi')}`;
  const verb = isGrowth(attainment.target) ? 'là' : 'đạt';
  const result = `${verb} ${resultText(attainment, 'vi')}`;
  if (gap === 0) return `${result}, bằng mức ${goal}${needed === 0 ? '' : neededText(attainment, 'vi', catalogue)}`;
  const distance = distanceText(attainment, 'vi');
  if ((gap ?? 0) > 0) return `${result}, vượt ${distance} so với ${goal}`;
  return `${result}, thấp hơn ${distance} so với ${goal}${neededText(attainment, 'vi', catalogue)}`;
}

function english(attainment: Attainment, catalogue: Catalogue | undefined): string {
  const { gap, needed } = attainment;
  const goal = `the target ${goalText(attainment.target, 'en')}`;
  const result = `reached ${resultText(attainment, 'en')}`;
  if (gap === 0) return `${result}, exactly at ${goal}${needed === 0 ? '' : neededText(attainment, 'en', catalogue)}`;
  const distance = distanceText(attainment, 'en');
  if ((gap ?? 0) > 0) return `${result}, ${distance} above ${goal}`;
  return `${result}, ${distance} below ${goal}${neededText(attainment, 'en', catalogue)}`;
}

function resultText(attainment: Attainment, lang: Language): string {
  const { target, actual, numerator, denominator, base } = attainment;
  if (actual === null) return '';
  if (!isPercent(target) || denominator === null) return showNumber(actual, 2, lang);
  const figures = shareText(numerator ?? 0, denominator, lang);
  const before = base ? shareText(base.numerator, base.denominator, lang) : '';
  const compared = lang === 'vi' ? ` so với ${before} năm ${base?.year}` : ` against ${before} in ${base?.year}`;
  const unit = target.growth === 'points' ? ` ${POINTS[lang]}` : percentSign(lang);
  return `${showRate(actual, target.value, lang)}${unit} (${figures}${base ? compared : ''})`;
}

function shareText(numerator: number, denominator: number, lang: Language): string {
  return `${showNumber(numerator, 2, lang)}/${showNumber(denominator, 2, lang)}`;
}

function distanceText({ target, gap }: Attainment, lang: Language): string {
  if (!isPercent(target)) return showNumber(Math.abs(gap ?? 0), 2, lang);
  return `${showDistance(gap ?? 0, lang)} ${POINTS[lang]}`;
}

function goalText(target: Target, lang: Language): string {
  const value = showNumber(target.value ?? 0, 2, lang);
  const base = lang === 'vi' ? `so với năm ${target.baseYear}` : `on ${target.baseYear}`;
  return `${ruleOf(target.comparator).sign} ${value}${goalUnit(target, lang)}${target.baseYear === null ? '' : ` ${base}`}`;
}

function goalUnit(target: Target, lang: Language): string {
  if (target.growth === 'points') return ` ${POINTS[lang]}`;
  if (isPercent(target)) return percentSign(lang);
  return lang === 'vi' && target.valueUnit !== null ? ` ${target.valueUnit}` : '';
}

function neededText({ target, needed }: Attainment, lang: Language, catalogue: Catalogue | undefined): string {
  if (needed === null || needed === 0) return '';
  const measure = measureName(target, lang, catalogue);
  const count = showNumber(needed, 0, lang);
  if (lang === 'vi') return `, cần thêm ${count}${measure === '' ? '' : ` ${measure}`}`;
  return `, still needed: ${count}${measure === '' ? '' : ` (${measure})`}`;
}

/** Unit of measure of the numerator: "đơn vị", "người", "trẻ em". */
function measureName(target: Target, lang: Language, catalogue: Catalogue | undefined): string {
  const counted = catalogue && countedIndicator(target, catalogue);
  return (lang === 'vi' ? counted?.measure : counted?.measureEn) ?? '';
}

function dueText(target: Target, lang: Language): string {
  return lang === 'vi' ? `; thời hạn đến hết năm ${target.periodTo}` : `; due by the end of ${target.periodTo}`;
}

function coverageText({ coverage, provisional }: Attainment, lang: Language): string {
  if (!provisional) return '';
  const share = `${showNumber(coverage.reported, 0, lang)}/${showNumber(coverage.expected, 0, lang)}`;
  return lang === 'vi' ? ` (tạm tính, ${share} đơn vị đã báo cáo)` : ` (provisional, ${share} units reported)`;
}

function isPercent(target: Target): boolean {
  return target.valueUnit === '%';
}

function isGrowth(target: Target): boolean {
  return ruleOf(target.comparator).onBase;
}

function percentSign(lang: Language): string {
  return lang === 'vi' ? ' %' : '%';
}
