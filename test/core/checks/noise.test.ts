import { runCrossChecks } from '../../../src/core/checks/crossUnit/runCrossChecks';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { CheckContext } from '../../../src/core/checks/checkRule';
import type { Finding } from '../../../src/domain/finding';
import { cleanForms, type CleanForm } from '../../support/cleanForms';
import { catalogue, programmes } from '../../support/plans';
import { short } from './cases/case';

/** A district of each plan in each of its years, with its departments. */
const sets = programmes().flatMap((programme) =>
  programme.phases
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .map((year) => ({ programme, forms: cleanForms(programme, year, 15, 1 + (year % 2)) })),
);

function findingsOf({ programme, forms }: (typeof sets)[number]): readonly Finding[] {
  const contexts = new Map(
    forms.map(({ submission, shape, unit }: CleanForm): [unknown, CheckContext] => [
      submission,
      { programme, catalogue: catalogue(), shape, unit },
    ]),
  );
  const submissions = forms.map(({ submission }) => submission);
  const own = forms.flatMap(({ submission, shape, unit }) =>
    runChecks(submission, { programme, catalogue: catalogue(), shape, unit }),
  );
  return [...own, ...runCrossChecks(submissions, (of) => contexts.get(of)).map(({ finding }) => finding)];
}

const count = sets.reduce((sum, { forms }) => sum + forms.length, 0);
const found = sets.flatMap(findingsOf);

test('five hundred clean forms give no error', () => {
  expect(count).toBeGreaterThanOrEqual(500);
  expect(found.filter(({ severity }) => severity === 'error').map(short)).toEqual([]);
});

test('and fewer than one warning in ten forms', () => {
  const warnings = found.filter(({ severity }) => severity === 'warning');
  if (process.env['TABLE']) {
    const table = new Map<string, number>();
    for (const { rule, variant, severity } of found) {
      const row = `${severity} ${rule} ${variant}`;
      table.set(row, (table.get(row) ?? 0) + 1);
    }
    console.log(count, warnings.length / count, [...table].sort());
  }
  expect(warnings.length / count).toBeLessThan(0.1);
});
