import type { Programme } from '../../domain/plan/programme';
import { askedBy } from '../../domain/targets/comparators';
import { meets, type Bar } from '../../domain/targets/demand';
import { besideTarget } from '../../domain/targets/layers';
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

/** What documents above ask for the same indicator, period and base year, tested on the same figures; the first as `reference`. */
export function referencesOf(question: ReferenceQuestion): Pick<Attainment, 'reference' | 'above'> {
  const found = besideTarget(question.programme, question.target);
  const [reference, ...above] = found.map((target) => ({ target, verdict: verdictFor(target, question) }));
  return { ...(reference ? { reference } : {}), ...(above.length > 0 ? { above } : {}) };
}

/** A row whose value is not known is shown without being tested. */
function verdictFor(reference: ReferenceTarget, { bar, numerator, denominator, year }: ReferenceQuestion): Verdict {
  const asked = askedBy(reference);
  if (!asked) return 'insufficientData';
  return verdictOf(meets({ ...bar, asked }, numerator, denominator), year, reference.periodTo);
}
