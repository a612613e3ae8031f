import type { Programme } from '../../domain/plan/programme';
import { askedBy, ruleOf } from '../../domain/targets/comparators';
import { meets, type Bar } from '../../domain/targets/demand';
import type { ReferenceTarget, Target } from '../../domain/targets/target';
import { verdictOf, type Attainment, type Verdict } from '../../domain/targets/verdict';

export interface ReferenceQuestion {
  readonly programme: Programme;
  readonly target: Target;
  readonly year: number;
  /** The bar of the plan's own target: the reference is tested on the same measure and base. */
  readonly bar: Bar;
  /** Millionths. */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The national decision's row for the same indicator, period and base year, tested on the same figures. */
export function referenceOf(question: ReferenceQuestion): Attainment['reference'] {
  const reference = question.programme.reference.find((row) => goesWith(row, question.target));
  return reference && { target: reference, verdict: verdictFor(reference, question) };
}

function goesWith(row: ReferenceTarget, target: Target): boolean {
  const together = row.periodFrom <= target.periodTo && target.periodFrom <= row.periodTo;
  const alike = ruleOf(row.comparator).compared === ruleOf(target.comparator).compared;
  return row.indicator === target.indicator && together && alike && row.baseYear === target.baseYear;
}

/** A row whose value is not known is shown without being tested. */
function verdictFor(reference: ReferenceTarget, { bar, numerator, denominator, year }: ReferenceQuestion): Verdict {
  const asked = askedBy(reference);
  if (!asked) return 'insufficientData';
  return verdictOf(meets({ ...bar, asked }, numerator, denominator), year, reference.periodTo);
}
