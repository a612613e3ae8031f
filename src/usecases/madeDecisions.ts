import type { Decision } from '../domain/decision';
import { unitKey } from '../domain/territory/unit';
import type { UnitChoice } from '../domain/unitChoice';
import { hiddenSheets } from '../core/checks/arrivalRules';
import type { CheckedFile } from './checkWorkbook';

type Preference = Extract<Decision, { readonly kind: 'preferred' }>;

/** The choices among different reports that a person or the run made, one a unit. */
export function preferenceDecisions(choices: readonly UnitChoice[]): readonly Decision[] {
  const made = new Map<string, Preference>();
  for (const { kind, unit, report, other } of choices) {
    if (kind !== 'preferred' && kind !== 'latest') continue;
    const by = kind === 'preferred' ? 'person' : 'latest';
    const before = made.get(unitKey(unit))?.over ?? [];
    const { list, code } = unit;
    made.set(unitKey(unit), {
      kind: 'preferred',
      unit: { list, code },
      report: report.at,
      over: [...before, other.at],
      by,
    });
  }
  return [...made.values()];
}

/** The yes to the hidden sheets of files that have one. */
export function hiddenDecisions(files: readonly CheckedFile[], allowed: readonly string[] = []): readonly Decision[] {
  const isUsed = ({ forms }: CheckedFile): boolean =>
    forms.some(({ findings }) =>
      findings.some(({ rule, variant }) => rule === hiddenSheets.id && variant === 'allowed'),
    );
  return files
    .filter((one) => allowed.includes(one.file) && isUsed(one))
    .map(({ file }) => ({ kind: 'hiddenAllowed', file }));
}
