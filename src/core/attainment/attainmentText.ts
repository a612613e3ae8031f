import type { Language } from '../../domain/texts/language';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { showNumber } from '../../domain/texts/number';
import { fillText, type Sentence } from '../../domain/texts/sentence';
import { askedBy, isOnBase, ruleOf } from '../../domain/targets/comparators';
import { countedIndicator, measureOf, sizeIndicator } from '../../domain/targets/measure';
import { findIndicator } from '../../domain/plan/elements';
import { indicatorOf } from '../../domain/ids';
import { eachText } from '../../domain/targets/eachText';
import { wantingText } from '../../domain/targets/restatedText';
import { POINTS, withUnit } from '../../domain/targets/resultUnit';
import { populationsText } from '../../domain/plan/populationText';
import type { Target } from '../../domain/targets/target';
import { demandText, limitsOf } from '../../domain/targets/words';
import type { Attainment } from '../../domain/targets/verdict';
import { attainmentReasons } from './reasons';
import { showDistance, showRate } from './rateText';
import { sideOf, type Side } from '../../domain/targets/side';

/** How a result is led in: what is to be large is reached, what is to be small or near is; a change grew or fell. */
const LEADS = {
  reached: { vi: 'đạt', en: 'reached' },
  estimated: { vi: 'ước đạt', en: 'is estimated to have reached' },
  is: { vi: 'là', en: 'is' },
  grown: { vi: 'là', en: 'reached' },
  rose: { vi: 'tăng', en: 'rose by' },
  fell: { vi: 'giảm', en: 'fell by' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** "Giảm 2 điểm" says the direction itself. */
const SIGNLESS: ReadonlySet<Sentence> = new Set([LEADS.rose, LEADS.fell]);

/** Results without a verdict. */
const OPEN = {
  noResult: { vi: '{title}: {reason}', en: '{title}: {reason}' },
  undecided: { vi: '{title} chưa đánh giá được. {reason}', en: '{title} cannot be judged yet. {reason}' },
  result: { vi: '{title}: kết quả {result}. {reason}', en: '{title}: result {result}. {reason}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Results against their target, by the side of it on which they lie. */
const SENTENCES = {
  atLimit: {
    vi: '{title} {lead} {result}, bằng mức mục tiêu {goal}{needed}{before}{due}{coverage}.',
    en: '{title} {lead} {result}, exactly at the target of {goal}{needed}{before}{due}{coverage}.',
  },
  within: {
    vi: '{title} {lead} {result}, trong mức mục tiêu {goal}{before}{due}{coverage}.',
    en: '{title} {lead} {result}, within the target of {goal}{before}{due}{coverage}.',
  },
  over: {
    vi: '{title} {lead} {result}, vượt {distance} so với mục tiêu {goal}{before}{due}{coverage}.',
    en: '{title} {lead} {result}, {distance} above the target of {goal}{before}{due}{coverage}.',
  },
  short: {
    vi: '{title} {lead} {result}, thấp hơn {distance} so với mục tiêu {goal}{needed}{before}{due}{coverage}.',
    en: '{title} {lead} {result}, {distance} below the target of {goal}{needed}{before}{due}{coverage}.',
  },
  under: {
    vi: '{title} {lead} {result}, đạt mục tiêu {goal} (thấp hơn {distance}){before}{due}{coverage}.',
    en: '{title} {lead} {result}, meeting the target of {goal} ({distance} lower){before}{due}{coverage}.',
  },
  exceeding: {
    vi: '{title} {lead} {result}, cao hơn {distance} so với mục tiêu {goal}{needed}{before}{due}{coverage}.',
    en: '{title} {lead} {result}, {distance} higher than the target of {goal}{needed}{before}{due}{coverage}.',
  },
} as const satisfies Readonly<Record<Side, Sentence>>;

/** What may be added inside those sentences. */
const PARTS = {
  share: { vi: '{rate} ({figures})', en: '{rate} ({figures})' },
  shareOf: { vi: '{rate} ({figures} {measure})', en: '{rate} ({figures} {measure})' },
  grownShare: {
    vi: '{rate} ({figures} so với {before} năm {year})',
    en: '{rate} ({figures} against {before} in {year})',
  },
  answers: { vi: '{figures} đơn vị trả lời “có” ({rate})', en: 'yes in {figures:unit|units} ({rate})' },
  needed: { vi: ', cần thêm {count}', en: ', still needed: {count}' },
  neededOf: { vi: ', cần thêm {count} {measure}', en: ', still needed: {count} ({measure})' },
  tooMany: { vi: ', cần giảm {count}', en: ', to be reduced by: {count}' },
  tooManyOf: { vi: ', cần giảm {count} {measure}', en: ', to be reduced by: {count} ({measure})' },
  more: { vi: ', tăng {change} so với năm {year} ({then})', en: ', up by {change} on {year} ({then})' },
  less: { vi: ', giảm {change} so với năm {year} ({then})', en: ', down by {change} on {year} ({then})' },
  same: { vi: ', bằng năm {year}', en: ', the same as in {year}' },
  due: { vi: '; thời hạn đến hết năm {year}', en: '; due by the end of {year}' },
  coverage: {
    vi: 'tạm tính, {share} đơn vị đã báo cáo',
    en: 'provisional, {share} of the units reported',
  },
  estimated: {
    vi: 'ước thực hiện: {count} đơn vị gửi số ước',
    en: 'an estimate: {count:unit reports|units report} estimates',
  },
  settled: {
    vi: 'kết luận không đổi, các đơn vị còn thiếu báo cáo thế nào cũng vậy',
    en: 'whatever the units still missing report, the verdict stands',
  },
  holdsUpTo: {
    vi: 'kết luận giữ nguyên nếu các đơn vị còn thiếu có không quá {count} {measure} thuộc diện',
    en: 'the verdict stands if the units still missing have no more than {count} in scope ({measure})',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Units that answer yes or no are counted as units. */
const ANSWERING: Sentence = { vi: 'đơn vị', en: 'units' };

/**
 * One sentence about a target that can stand in a report: result with its figures, distance to the target,
 * what is still needed, coverage. Rates carry one decimal, more where one would show the wrong side of the limit. Plans
 * below that count other people or places are named behind it.
 */
export function attainmentText(attainment: Attainment, lang: Language, catalogue: Catalogue): string {
  const { target, populations } = attainment;
  const each = eachText(attainment, lang, catalogue);
  const counted = populationsText(populations, catalogue, lang);
  const sentences = [
    ...(each !== '' && !target.allocated ? [] : [resultSentence(attainment, lang, catalogue)]),
    each,
    wantingText(attainment.restated, attainment.measuredIn, lang),
    counted === '' ? '' : fillText(COUNTED, { counted }, lang),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const COUNTED: Sentence = { vi: 'Phạm vi đếm: {counted}.', en: 'Counted: {counted}.' };

function resultSentence(attainment: Attainment, lang: Language, catalogue: Catalogue): string {
  const { target, actual } = attainment;
  const title: Sentence = { vi: target.vi, en: target.en };
  const reason = reasonOf(attainment)?.[lang] ?? '';
  if (actual === null) {
    const open = attainment.verdict === 'insufficientData' ? OPEN.undecided : OPEN.noResult;
    return fillText(open, { title, reason }, lang);
  }
  const side = sideOf(attainment);
  if (!side) {
    const result = resultText(attainment, actual, lang, catalogue);
    return fillText(OPEN.result, { title, result, reason }, lang);
  }
  const lead = leadOf(attainment, actual, catalogue);
  const result = resultText(attainment, SIGNLESS.has(lead) ? Math.abs(actual) : actual, lang, catalogue);
  const sentence = fillText(SENTENCES[side], { title, lead, result, ...judged(attainment, lang, catalogue) }, lang);
  return attainment.reason === 'referenceOnly' ? `${sentence} ${reason}` : sentence;
}

function reasonOf({ reason }: Attainment): Sentence | undefined {
  const known: Readonly<Record<string, Sentence>> = attainmentReasons;
  return reason === undefined ? undefined : known[reason];
}

/** An indicator that is itself a growth ("Mức tăng …") is so much; any other rose or fell. What rests on estimates is one. */
function leadOf({ target, coverage }: Attainment, actual: number, { indicators }: Catalogue): Sentence {
  const { compared, ofPlan } = ruleOf(target.comparator);
  const reached = coverage.estimated === undefined ? LEADS.reached : LEADS.estimated;
  if (!isOnBase(target.comparator)) return ofPlan === 'resultOfTarget' || compared === 'yes' ? reached : LEADS.is;
  if (indicators.some(({ code, growthOf }) => code === target.indicator && growthOf !== undefined)) return LEADS.grown;
  return (compared === 'fall') === actual >= 0 ? LEADS.fell : LEADS.rose;
}

/** What a sentence about a result and its target says besides title and result. */
function judged(attainment: Attainment, lang: Language, catalogue: Catalogue) {
  const { target, verdict } = attainment;
  return {
    distance: distanceText(attainment, lang),
    goal: demandText(target, catalogue, lang),
    needed: neededText(attainment, lang, catalogue),
    before: beforeText(attainment, lang),
    due: verdict === 'pending' ? fillText(PARTS.due, { year: String(target.periodTo) }, lang) : '',
    coverage: coverageText(attainment, lang, catalogue),
  };
}

function resultText(attainment: Attainment, actual: number, lang: Language, catalogue: Catalogue): string {
  const { target, numerator, denominator, base, measuredIn } = attainment;
  if (denominator === null && !base) return withUnit(showNumber(actual, 2, lang), measuredIn, lang);
  const rate = withUnit(showRate(actual, limitsOf(askedBy(target)), lang), measuredIn, lang);
  const figures = shareText(numerator ?? 0, denominator, lang);
  if (ruleOf(target.comparator).compared === 'yes') return fillText(PARTS.answers, { figures, rate }, lang);
  if (!base) {
    const measure = sharedMeasure(target, catalogue)[lang];
    return fillText(measure === '' ? PARTS.share : PARTS.shareOf, { figures, rate, measure }, lang);
  }
  const before = shareText(base.numerator, base.denominator ?? null, lang);
  return fillText(PARTS.grownShare, { figures, rate, before, year: String(base.year) }, lang);
}

function shareText(numerator: number, denominator: number | null, lang: Language): string {
  const above = showNumber(numerator, 2, lang);
  return denominator === null ? above : `${above}/${showNumber(denominator, 2, lang)}`;
}

/** What both figures of a share are counted in: "466/789 đơn vị"; empty where they are counted in different things. */
function sharedMeasure(target: Target, catalogue: Catalogue): Sentence {
  const { denominator } = measureOf(target, catalogue, () => true);
  const measure = countedMeasure(target, catalogue);
  const below = denominator === undefined ? undefined : findIndicator(catalogue, indicatorOf(denominator));
  return below?.measure === measure.vi ? measure : { vi: '', en: '' };
}

/** Against the year before, in the unit of the result; differences of percentages are in points. */
function beforeText({ target, lastYear, measuredIn, denominator, base }: Attainment, lang: Language): string {
  if (!lastYear) return '';
  const { change, actual, year } = lastYear;
  if (change === 0) return fillText(PARTS.same, { year: String(year) }, lang);
  const isCount = denominator === null && !base;
  const unit = measuredIn.kind === 'percent' ? POINTS : measuredIn;
  const amount = isCount ? showNumber(Math.abs(change), 2, lang) : showDistance(change, lang);
  const shown = isCount ? showNumber(actual, 2, lang) : showRate(actual, limitsOf(askedBy(target)), lang);
  const words = { change: withUnit(amount, unit, lang), year: String(year), then: withUnit(shown, measuredIn, lang) };
  return fillText(change > 0 ? PARTS.more : PARTS.less, words, lang);
}

/** A difference of percentages is in points, any other in the unit of the result. */
function distanceText({ target, gap, measuredIn, denominator }: Attainment, lang: Language): string {
  const distance = gap ?? 0;
  if (measuredIn.kind !== 'own') return withUnit(showDistance(distance, lang), POINTS, lang);
  if (denominator === null && !isOnBase(target.comparator))
    return withUnit(showNumber(Math.abs(distance), 2, lang), measuredIn, lang);
  return withUnit(showDistance(distance, lang), measuredIn, lang);
}

function neededText({ target, needed }: Attainment, lang: Language, catalogue: Catalogue): string {
  if (needed === null || needed === 0) return '';
  const count = Math.abs(needed);
  const measure = countedMeasure(target, catalogue)[lang];
  if (measure === '') return fillText(needed > 0 ? PARTS.needed : PARTS.tooMany, { count }, lang);
  return fillText(needed > 0 ? PARTS.neededOf : PARTS.tooManyOf, { count, measure }, lang);
}

/** Unit of measure of the numerator: "đơn vị", "người", "trẻ em". */
function countedMeasure(target: Target, catalogue: Catalogue): Sentence {
  const counted = countedIndicator(target, catalogue);
  if (counted?.type === 'yesNo') return ANSWERING;
  return { vi: counted?.measure ?? '', en: counted?.measureEn ?? '' };
}

/** What a result rests on, in one pair of brackets: how many reported, how many estimate, what can still change. */
function coverageText(attainment: Attainment, lang: Language, catalogue: Catalogue): string {
  const { coverage, provisional } = attainment;
  const { reported, expected, estimated } = coverage;
  const share = `${showNumber(reported, 0, lang)}/${showNumber(expected, 0, lang)}`;
  const said = [
    provisional ? fillText(PARTS.coverage, { share }, lang) : '',
    estimated === undefined ? '' : fillText(PARTS.estimated, { count: estimated }, lang),
    provisional ? changeText(attainment, lang, catalogue) : '',
  ].filter((words) => words !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** What the missing can still do to the verdict, where that is known. */
function changeText({ bounds, target }: Attainment, lang: Language, catalogue: Catalogue): string {
  if (bounds?.settled) return PARTS.settled[lang];
  const size = sizeIndicator(target, catalogue);
  if (bounds?.holdsUpTo === undefined || !size) return '';
  const measure = { vi: size.measure, en: size.measureEn }[lang];
  return fillText(PARTS.holdsUpTo, { count: bounds.holdsUpTo, measure }, lang);
}
