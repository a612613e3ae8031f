import type { CheckContext } from '../../../../src/core/checks/checkRule';
import { runChecks } from '../../../../src/core/checks/runChecks';
import type { Finding } from '../../../../src/domain/finding';
import type { Submission } from '../../../../src/domain/submission';
import { catalogue, plan, shapeWithout, unit } from '../support/plan';
import { submissionOf, type Entries } from '../support/submission';

/** One change to the consistent submission and every finding it must give, as "E V04 above A02.LH01". */
export interface Case {
  readonly title: string;
  readonly set?: Entries;
  readonly expected: readonly string[];
  /** Indicators the plan does without. */
  readonly without?: readonly string[];
  readonly over?: Partial<Submission>;
  readonly context?: Partial<CheckContext>;
  /** Cells of last year's submission that differ from the consistent one; absent = no last year. */
  readonly lastYear?: Entries;
  readonly lastYearOver?: Partial<Submission>;
}

export function findingsOf(given: Case): readonly Finding[] {
  const { over = {}, lastYear, without = [] } = given;
  const shape = given.context?.shape ?? shapeWithout(without, over.year ?? 2024);
  const { specs } = shape;
  const before =
    lastYear &&
    submissionOf(lastYear, { year: 2023, asOf: '2023-11-25', file: '2023.xlsx', ...given.lastYearOver }, specs);
  const context = {
    programme: plan,
    catalogue,
    shape,
    unit,
    ...(before ? { lastYear: before } : {}),
    ...given.context,
  };
  return runChecks(submissionOf(given.set, over, specs), context);
}

export function short(finding: Finding): string {
  const severity = { error: 'E', warning: 'W', info: 'I' }[finding.severity];
  return [severity, finding.rule, finding.variant, finding.element].filter((word) => word !== '').join(' ');
}
