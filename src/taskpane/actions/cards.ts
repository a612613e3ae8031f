import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import { ruleOf } from '../../domain/targets/comparators';
import type { Target } from '../../domain/targets/target';
import type { Attainment, Verdict } from '../../domain/targets/verdict';
import { showDistance, showRate } from '../../core/attainment/rateText';
import { attainmentReasons } from '../../core/attainment/reasons';
import { attainmentText } from '../../core/attainment/attainmentText';
import type { Strings } from '../strings/vi';

/** Colour never stands alone (docs/rules-of-meaning.md#verdicts). */
const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  met: '✓',
  notMet: '✗',
  pending: '◔',
  insufficientData: '?',
  notApplicable: '–',
};

/** A target as a card shows it; every text is ready to be read. */
export interface VerdictCard {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly mark: string;
  readonly actual: string | undefined;
  readonly goal: string | undefined;
  /** "vượt 2,3 điểm %", "thiếu 4,9 điểm %, cần thêm 37". */
  readonly distance: string | undefined;
  readonly note: string | undefined;
  readonly coverage: string;
  readonly sentence: string;
  readonly reference: string | undefined;
  /** For the bar: percent or the figure itself, and the highest value to draw. */
  readonly bar: { readonly actual: number; readonly goal: number; readonly most: number } | undefined;
}

const PERCENT: Readonly<Record<Language, string>> = { vi: ' %', en: '%' };

type Goal = Pick<Target, 'comparator' | 'value' | 'valueUnit' | 'baseYear' | 'growth'>;

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
  const { target, verdict, coverage, actual, reason } = attainment;
  const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = attainmentReasons;
  return {
    id: target.id,
    title: target[language],
    verdict,
    mark: VERDICT_MARKS[verdict],
    actual: actual === null ? undefined : percentOrCount(actual, target.valueUnit, target.value, language),
    goal: goalText(target, language, strings),
    distance: distanceText(attainment, language, strings),
    note: reason === undefined ? undefined : reasons[reason]?.[language],
    coverage: strings.results.coverage(coverage.reported, coverage.expected),
    sentence: attainmentText(attainment, language, catalogue),
    reference: referenceText(attainment, language, strings),
    bar: barOf(attainment),
  };
}

function percentOrCount(value: number, unit: string | null, limit: number | null, language: Language): string {
  return unit === '%' ? `${showRate(value, limit, language)}${PERCENT[language]}` : showNumber(value, 2, language);
}

function goalText(target: Goal, language: Language, strings: Strings): string | undefined {
  const { comparator, value, valueUnit, baseYear, growth } = target;
  if (value === null) return undefined;
  const unit = growth === 'points' ? ` ${strings.results.points}` : valueUnit === '%' ? PERCENT[language] : '';
  const figure = `${ruleOf(comparator).sign} ${showNumber(value, 2, language)}${unit}`.trim();
  return baseYear === null ? figure : strings.results.growth(figure, baseYear);
}

function distanceText({ gap, needed, target }: Attainment, language: Language, strings: Strings): string | undefined {
  if (gap === null) return undefined;
  const amount =
    target.valueUnit === '%'
      ? `${showDistance(gap, language)} ${strings.results.points}`
      : showNumber(Math.abs(gap), 2, language);
  const side = gap > 0 ? strings.results.over(amount) : gap < 0 ? strings.results.short(amount) : strings.results.equal;
  return needed !== null && needed > 0 ? `${side}, ${strings.results.needed(needed)}` : side;
}

function referenceText({ reference }: Attainment, language: Language, strings: Strings): string | undefined {
  if (!reference) return undefined;
  const { target, verdict } = reference;
  const goal = goalText(target, language, strings);
  return goal === undefined
    ? undefined
    : strings.results.referenceText(target.document, goal, strings.results.verdicts[verdict]);
}

function barOf({ actual, target }: Attainment): VerdictCard['bar'] {
  if (actual === null || target.value === null) return undefined;
  const most = target.valueUnit === '%' ? Math.max(100, actual, target.value) : Math.max(actual, target.value) * 1.25;
  return most > 0 ? { actual: Math.max(actual, 0), goal: target.value, most } : undefined;
}
