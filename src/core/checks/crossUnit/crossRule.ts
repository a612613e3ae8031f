import type { RuleId, Severity } from '../../../domain/finding';
import type { CheckedForm } from '../checkedForm';
import type { Fault } from '../checkRule';

/** A fault of one submission that only shows beside the others. */
export interface CrossFault<V extends string = string> extends Fault<V> {
  readonly form: CheckedForm;
}

/** A check over many units' submissions of one programme and year. */
export interface CrossRule<V extends string = string> {
  readonly id: RuleId;
  readonly variants: Readonly<Record<V, Severity>>;
  check(forms: readonly CheckedForm[]): readonly CrossFault<V>[];
}

/** The rule as given; lets the compiler hold its faults against its variants. */
export function defineCrossRule<V extends string>(rule: CrossRule<V>): CrossRule<V> {
  return rule;
}

/** Members of each group in the order given; forms without a group are left out. */
export function groupBy<T>(
  members: readonly T[],
  groupOf: (member: T) => string | number | undefined,
): readonly (readonly T[])[] {
  const groups = new Map<string | number, T[]>();
  for (const member of members) {
    const name = groupOf(member);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return [...groups.values()];
}

/** How a finding names another unit's submission. */
export function otherReport({ submission }: CheckedForm): { readonly unit: string; readonly file: string } {
  return { unit: submission.unitName === '' ? submission.unit.code : submission.unitName, file: submission.file };
}
