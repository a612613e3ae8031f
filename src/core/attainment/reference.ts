import type { Programme } from '../../domain/plan/programme';
import type { ReferenceTarget, Target } from '../../domain/targets/target';
import type { Attainment, Verdict } from '../../domain/targets/verdict';
import { meets } from './demand';
import { demandOf, type Bar } from './targetDemand';
import { verdictOf } from './verdictOf';

/** The national decision's row for the same indicator, period and base year, tested on the same figures. */
export function referenceOf(
  programme: Programme,
  target: Target,
  bar: Bar,
  numerator: bigint,
  denominator: bigint,
  year: number,
): Attainment['reference'] {
  const reference = programme.reference.find((row) => goesWith(row, target));
  if (!reference) return undefined;
  return { target: reference, verdict: verdictFor(reference, bar, numerator, denominator, year) };
}

function goesWith(row: ReferenceTarget, target: Target): boolean {
  const together = row.periodFrom <= target.periodTo && target.periodFrom <= row.periodTo;
  return row.indicator === target.indicator && together && row.baseYear === target.baseYear;
}

/** A row whose value is not known is shown without being tested. */
function verdictFor(
  reference: ReferenceTarget,
  bar: Bar,
  numerator: bigint,
  denominator: bigint,
  year: number,
): Verdict {
  const { comparator, value, periodTo } = reference;
  if (value === null || comparator === 'none') return 'insufficientData';
  const demand = demandOf({ ...bar, comparator, value }, denominator);
  return verdictOf(meets(demand, numerator), year, periodTo);
}
