import {
  isReported,
  numberOf,
  textOf,
  type Figure,
  type NotApplicableFigure,
  type ValueFigure,
} from '../../domain/figure';
import type { Finding } from '../../domain/finding';
import type { ElementKey } from '../../domain/ids';
import { termsOf } from '../../domain/plan/computeValues';
import type { FormShape } from '../../domain/plan/formShape';
import { placed, type ElementValue, type Submission } from '../../domain/submission';

/** Whether an error is about who, when or which plan: then nothing of the form can be used. */
export function rejectsForm({ severity, concerns = [] }: Finding): boolean {
  return severity === 'error' && concerns.length === 0;
}

/**
 * The submission as it counts beside its errors (docs/rules-of-meaning.md#errors-hold-figures): every figure an error
 * names is held with what was given, and so is every total and rate computed from one. The rest stays as it is; texts
 * are never held. `shape` has the elements of the unit's form.
 */
export function holdFigures(submission: Submission, findings: readonly Finding[], shape: FormShape): Submission {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const named = new Set(errors.flatMap((error) => figuresNamed(error, submission)));
  if (named.size === 0) return submission;
  const isHeld = heldElements(submission, named, shape);
  const values = new Map<ElementKey, ElementValue>();
  for (const [key, value] of submission.values) {
    const holds = shape.spec(key)?.type !== 'text' && isHeld(key);
    values.set(key, holds ? heldValue(value, named.has(key)) : value);
  }
  return { ...submission, values };
}

/** An error about the form as a whole holds the figures there are; a blank of an untouched form stays one. */
function figuresNamed({ element, concerns = [] }: Finding, { values }: Submission): readonly ElementKey[] {
  return element === '' ? concerns.filter((key) => values.get(key)?.state !== 'blank') : concerns;
}

/** Whether a figure is held: named by an error, held before, or computed from one that is. */
function heldElements(
  { values }: Submission,
  named: ReadonlySet<ElementKey>,
  shape: FormShape,
): (key: ElementKey) => boolean {
  const known = new Map<ElementKey, boolean>();
  const isHeld = (key: ElementKey): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, false);
    const spec = shape.spec(key);
    const itself = named.has(key) || values.get(key)?.state === 'held';
    const held = itself || (spec !== undefined && termsOf(spec).some(isHeld));
    known.set(key, held);
    return held;
  };
  return isHeld;
}

/** What the unit gave stays known where the error is about the figure itself. */
function heldValue(value: ElementValue, isNamed: boolean): ElementValue {
  if (value.state === 'held') return value;
  const given = isNamed ? givenOf(value) : undefined;
  const held: Figure = given ? { state: 'held', given } : { state: 'held' };
  return placed(held, value.element, value.place, value.typed, value.computed);
}

function givenOf(value: ElementValue): ValueFigure | NotApplicableFigure | undefined {
  if (!isReported(value)) return undefined;
  if (value.state === 'notApplicable') return { state: 'notApplicable' };
  return { state: 'value', value: numberOf(value) ?? textOf(value) ?? '' };
}
