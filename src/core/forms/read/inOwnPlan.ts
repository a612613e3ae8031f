import { BLANK, NOT_ASKED, type Figure } from '../../../domain/figure';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/ids';
import { computeValues, isInput } from '../../../domain/plan/computeValues';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { FormShape } from '../../../domain/plan/formShape';
import { placed, type ElementValue, type Place } from '../../../domain/submission';

/** What a form of another version of the plan gave. */
interface OtherReading {
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  readonly findings: readonly Finding[];
}

/**
 * A form's figures as the own plan counts them: a line the form did not have was not asked, totals and rates are made
 * from what both have, and a line the own plan no longer has keeps its figure, which nothing counts and no finding
 * blames (docs/forms.md#versions). `sheet` is the place of what stands nowhere.
 */
export function inOwnPlan(reading: OtherReading, own: FormShape, sheet: Place): OtherReading {
  const inputs = new Map<ElementKey, Figure>();
  for (const spec of own.specs) if (isInput(spec)) inputs.set(spec.key, reading.values.get(spec.key) ?? NOT_ASKED);
  const computed = computeValues(own, inputs);
  const values = new Map<ElementKey, ElementValue>();
  for (const spec of own.specs) {
    if (spec.type === 'ratio' && spec.computed === undefined) continue;
    values.set(spec.key, ownValue(spec, computed.get(spec.key) ?? BLANK, reading.values.get(spec.key), sheet));
  }
  for (const [key, value] of reading.values) if (!values.has(key) && value.state === 'value') values.set(key, value);
  return { values, findings: reading.findings.filter(({ element }) => element === '' || own.has(element)) };
}

/** A total whose parts are all newer than the form is the one the form gave. */
function ownValue(spec: ElementSpec, figure: Figure, read: ElementValue | undefined, sheet: Place): ElementValue {
  if (read && (isInput(spec) || figure.state === 'notAsked')) return read;
  return placed(figure, spec.key, read?.place ?? sheet, read?.typed, !isInput(spec));
}
