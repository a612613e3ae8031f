import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import { PER_CENT } from '../../domain/exact/rate';
import { askedBy, isOnBase, ruleOf } from '../../domain/targets/comparators';
import { outlookText } from '../../domain/targets/outlookText';
import { withUnit } from '../../domain/targets/resultUnit';
import { demandText, limitsOf, planDigits } from '../../domain/targets/words';
import { referencesIn, type Attainment, type Verdict } from '../../domain/targets/verdict';
import { VERDICT_MARKS } from '../../domain/targets/verdictMarks';
import { showDistance, showRate } from '../../core/attainment/rateText';
import { attainmentReasons } from '../../core/attainment/reasons';
import { attainmentText } from '../../core/attainment/attainmentText';
import { sideOf } from '../../domain/targets/side';
import { classOf } from '../../domain/targets/attainmentClass';
import { resultWords } from '../strings/resultWords';
import type { Strings } from '../strings/vi';

/** A target as a card shows it; every text is ready to be read. */
export interface VerdictCard {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly mark: string;
  /** The verdict in words; of a met target that lies beyond what is asked that it does. */
  readonly said: string;
  readonly actual: string | undefined;
  readonly goal: string | undefined;
  /** "vượt 2,3 điểm %", "thiếu 4,9 điểm %, cần thêm 37". */
  readonly distance: string | undefined;
  readonly note: string | undefined;
  /** What the missing can still do; "" where nothing is open. */
  readonly outlook: string;
  readonly coverage: string;
  readonly sentence: string;
  readonly reference: string | undefined;
  /** "103,8% kế hoạch"; where less is better it says how it is reckoned. */
  readonly ofPlan: string | undefined;
  /** "Năm 2023: 56,3%; tăng 2,3 điểm %". */
  readonly lastYear: string | undefined;
  /** For the bar: the result, one or two limits, and the highest value to draw. */
  readonly bar: { readonly actual: number; readonly goals: readonly number[]; readonly most: number } | undefined;
}

/** What the words of a card come from. */
export interface CardWords {
  readonly language: Language;
  readonly strings: Strings;
  readonly catalogue: Catalogue;
}

/** The cards of one unit, in the plan's order. */
export function verdictCards(
  attainments: readonly Attainment[],
  unit: string,
  words: CardWords,
): readonly VerdictCard[] {
  return attainments
    .filter((attainment) => attainment.unit.code === unit && attainment.target.kind !== 'qualitative')
    .map((attainment) => verdictCard(attainment, words));
}

function verdictCard(attainment: Attainment, { language, strings, catalogue }: CardWords): VerdictCard {
  const { target, verdict, coverage, reason } = attainment;
  const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = attainmentReasons;
  return {
    id: target.id,
    title: target[language],
    verdict,
    mark: VERDICT_MARKS[verdict],
    said: classOf(attainment) === 'exceeded' ? resultWords[language].exceeded : strings.results.verdicts[verdict],
    actual: actualText(attainment, language),
    goal: askedBy(target) && demandText(target, catalogue, language),
    distance: distanceText(attainment, language, strings),
    ofPlan: ofPlanText(attainment, language, strings),
    lastYear: lastYearText(attainment, language, strings),
    note: reason === undefined ? undefined : reasons[reason]?.[language],
    outlook: outlookText(attainment, language),
    coverage: strings.results.coverage(coverage.reported, coverage.expected),
    sentence: attainmentText(attainment, language, catalogue),
    reference: referenceText(attainment, { language, strings, catalogue }),
    bar: barOf(attainment),
  };
}

/** A count stands alone; its goal says the unit. */
function isPlainCount({ measuredIn, denominator, target }: Attainment): boolean {
  return measuredIn.kind === 'own' && denominator === null && !isOnBase(target.comparator);
}

function actualText(attainment: Attainment, language: Language): string | undefined {
  const { actual, target, measuredIn } = attainment;
  if (actual === null) return undefined;
  if (isPlainCount(attainment)) return showNumber(actual, 2, language);
  return withUnit(showRate(actual, limitsOf(askedBy(target)), language), measuredIn, language);
}

/** A difference of results; of percentages in points. */
function amountText(attainment: Attainment, difference: number, language: Language, strings: Strings): string {
  const { measuredIn } = attainment;
  if (isPlainCount(attainment)) return showNumber(Math.abs(difference), 2, language);
  const shown = showDistance(difference, language);
  return measuredIn.kind === 'own' ? withUnit(shown, measuredIn, language) : `${shown} ${strings.results.points}`;
}

function lastYearText(attainment: Attainment, language: Language, strings: Strings): string | undefined {
  const { lastYear } = attainment;
  if (!lastYear) return undefined;
  const { year, actual, change } = lastYear;
  const then = actualText({ ...attainment, actual }, language) ?? '';
  const words = resultWords[language];
  if (change === 0) return words.same(year, then);
  const amount = amountText(attainment, change, language, strings);
  return change > 0 ? words.more(year, then, amount) : words.less(year, then, amount);
}

function distanceText(attainment: Attainment, language: Language, strings: Strings): string | undefined {
  const { gap, needed } = attainment;
  const side = sideOf(attainment);
  if (gap === null || !side) return undefined;
  const said = strings.results.sides[side](amountText(attainment, gap, language, strings));
  if (needed === null || needed === 0) return said;
  return `${said}, ${needed > 0 ? strings.results.needed(needed) : strings.results.tooMany(-needed)}`;
}

function ofPlanText({ ofPlan, target }: Attainment, language: Language, strings: Strings): string | undefined {
  if (ofPlan === null) return undefined;
  const share = `${showNumber(ofPlan, planDigits(ofPlan), language)}%`;
  const lessIsBetter = ruleOf(target.comparator).ofPlan === 'targetOfResult';
  return lessIsBetter ? strings.results.planOfResult(share) : strings.results.ofPlan(share);
}

/** What documents above ask, each with its own verdict. */
function referenceText(attainment: Attainment, { language, strings, catalogue }: CardWords): string | undefined {
  const { growth } = attainment.target;
  const said = referencesIn(attainment).flatMap(({ target, verdict }) => {
    if (target.value === null) return [];
    const goal = demandText({ ...target, ...(growth === undefined ? {} : { growth }) }, catalogue, language);
    return [strings.results.referenceText(target.document, goal, strings.results.verdicts[verdict])];
  });
  return said.length === 0 ? undefined : said.join('; ');
}

/** A percentage that is to be high is seen against the whole; what is to stay low, against its limit. */
function barOf({ actual, target, measuredIn }: Attainment): VerdictCard['bar'] {
  const asked = askedBy(target);
  const limits = limitsOf(asked);
  if (actual === null || limits.length === 0) return undefined;
  const goals = [...new Set(limits)];
  const most = Math.max(actual, ...goals);
  const whole = measuredIn.kind !== 'own' && asked?.from !== undefined && goals.length === 1;
  const end = whole ? Math.max(PER_CENT, most) : most * 1.25;
  return end > 0 ? { actual: Math.max(actual, 0), goals, most: end } : undefined;
}
