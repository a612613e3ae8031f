import type { Catalogue } from '../../domain/catalogue/indicator';
import { PER_CENT } from '../../domain/exact/rate';
import { askedBy } from '../../domain/targets/comparators';
import { withUnit } from '../../domain/targets/resultUnit';
import { bandsOf, unitResults, type UnitResult } from '../../domain/targets/unitResults';
import { limitsOf } from '../../domain/targets/words';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import { showRate } from '../../core/attainment/rateText';
import type { RollUpResult } from '../../usecases/rollUpFiles';

/** A target whose communes differ, ready to be drawn. */
interface ComparedTarget {
  readonly title: string;
  readonly bands: readonly { readonly label: string; readonly count: number }[];
  /** Best first, each with its result in words. */
  readonly units: readonly (UnitResult & { readonly shown: string })[];
  readonly goals: readonly number[];
  /** The highest value to draw. */
  readonly most: number;
}

/** Every target of a rate in which the communes do not all have the same result. */
export function comparedTargets(
  { rollUp, attainments }: Pick<RollUpResult, 'rollUp' | 'attainments'>,
  catalogue: Catalogue,
  language: Language,
): readonly ComparedTarget[] {
  return attainments.flatMap(({ target, measuredIn }) => {
    const results = unitResults(rollUp, target, catalogue);
    if (new Set(results.map(({ actual }) => actual)).size < 2) return [];
    const goals = limitsOf(askedBy(target));
    const end = measuredIn.kind === 'own' ? 0 : PER_CENT;
    const figures = results.map(({ actual }) => actual);
    const show = (value: number): string => showNumber(value, 1, language);
    return [
      {
        title: target[language],
        bands: bandsOf(figures, end).map(({ from, to, count }) => ({
          label: withUnit(`${show(from)}–${show(to)}`, measuredIn, language),
          count,
        })),
        units: results.map((one) => ({
          ...one,
          shown: withUnit(showRate(one.actual, goals, language), measuredIn, language),
        })),
        goals,
        most: Math.max(end, ...goals, ...figures),
      },
    ];
  });
}
