import type { Finding, Severity } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Place } from '../../../domain/submission';

/** Makes a finding at one place. */
export type Note = (
  rule: string,
  variant: string,
  severity: Severity,
  params: Finding['params'],
  value?: number | string,
) => Finding;

/** A maker of findings for one element at one place. */
export function noteOf(element: ElementKey, place: Place): Note {
  return (rule, variant, severity, params, value) => ({
    rule,
    variant,
    severity,
    element,
    place,
    params,
    ...(value === undefined ? {} : { value }),
  });
}
