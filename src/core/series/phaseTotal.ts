import type { Indicator } from '../../domain/catalogue/indicator';
import { isStock } from '../../domain/catalogue/stock';
import { exactSum } from '../../domain/exact/fixed';
import type { Phase } from '../../domain/plan/programme';
import type { PhaseTotal } from '../../domain/series/series';

/**
 * A figure over the years of a phase (docs/rules-of-meaning.md#over-years): flows are summed, stocks and cumulative
 * counts stand as they are in the last year that has them; persons counted anew each year and rates give nothing.
 */
export function phaseTotal(
  { acrossYears }: Pick<Indicator, 'acrossYears'>,
  values: ReadonlyMap<number, number>,
  phase: Phase,
): PhaseTotal {
  const years = [...values.keys()].filter((year) => phase.from <= year && year <= phase.to).sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined) return { phase, value: null, years: [] };
  if (acrossYears === 'flow') return { phase, value: exactSum(years.map((year) => values.get(year) ?? 0)), years };
  const stands = isStock({ acrossYears }) || acrossYears === 'cumulative';
  return stands ? { phase, value: values.get(last) ?? null, years: [last] } : { phase, value: null, years: [] };
}
