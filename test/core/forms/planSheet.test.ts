import { planSheet, readPlanSheet } from '../../../src/core/forms/planSheet';
import { isPlanSheet } from '../../../src/core/sheet/ownSheet';
import { carriedText } from '../../../src/domain/plan/carriedPlan';
import { catalogue, programmes } from '../../support/plans';
import { modelSnapshot } from './modelSnapshot';

test.each(programmes().map((plan) => [plan.id, plan] as const))('%s travels on a sheet in plain cells', (_, plan) => {
  const carried = carriedText(plan, catalogue());
  const sheet = planSheet(plan, carried);
  const texts = sheet.cells.map(({ content }) => (content?.kind === 'text' ? content.text.length : 0));
  expect([sheet.hidden, Math.max(...texts) <= 32_000, isPlanSheet(modelSnapshot(sheet))]).toEqual(['very', true, true]);
  expect(readPlanSheet(modelSnapshot(sheet))).toEqual({ id: plan.id, version: plan.version, ...carried });
});

test('a text of any length and with any letters comes back, up to eight cells of it', () => {
  const [plan] = programmes();
  if (!plan) throw new Error('a plan');
  const text = `${'a'.repeat(31_999)}🏠${'ế'.repeat(40_000)}`;
  const read = (whole: string) =>
    readPlanSheet(modelSnapshot(planSheet(plan, { fingerprint: '', sum: '', text: whole }))).text;
  expect(read(text)).toBe(text);
  expect(read('x'.repeat(300_000))).toHaveLength(256_000);
});

test('a sheet that only has the name carries nothing', () => {
  const [plan] = programmes();
  if (!plan) throw new Error('a plan');
  const empty = { ...planSheet(plan, carriedText(plan, catalogue())), cells: [] };
  expect(readPlanSheet(modelSnapshot(empty))).toEqual({ id: '', version: 0, fingerprint: '', sum: '', text: '' });
});
