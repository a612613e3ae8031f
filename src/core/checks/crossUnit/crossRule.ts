import type { RuleId } from '../../../domain/finding';
import type { FindingRule, RuleVariants } from '../../../domain/findingRule';
import type { Sentence } from '../../../domain/texts/sentence';
import type { CheckedForm } from '../checkedForm';
import type { Fault, FaultOf } from '../checkRule';

/** A fault of one submission that only shows beside the others. */
export interface CrossFault extends Fault {
  readonly form: CheckedForm;
}

/** The same as one rule may state it, with a param for every place of its sentence. */
export type CrossFaultOf<V extends RuleVariants> = CrossFault & FaultOf<V>;

/** A check over many units' submissions of one programme and year. */
export interface CrossRule extends FindingRule {
  check(forms: readonly CheckedForm[]): readonly CrossFault[];
}

/** The rule as given; the compiler holds its faults against its sentences. */
export function defineCrossRule<const V extends RuleVariants>(rule: {
  readonly id: RuleId;
  readonly title: Sentence;
  readonly variants: V;
  readonly identity?: true;
  check(forms: readonly CheckedForm[]): readonly CrossFaultOf<V>[];
}): CrossRule {
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
