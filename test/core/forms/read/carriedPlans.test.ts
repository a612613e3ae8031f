import { CarriedPlanCache, CarriedPlans } from '../../../../src/core/forms/read/carriedPlans';
import { planSheet } from '../../../../src/core/forms/planSheet';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { carriedText, type CarriedText } from '../../../../src/domain/plan/carriedPlan';
import { fnv1a64 } from '../../../../src/domain/fnv';
import { catalogue, dongNaiPlan } from '../fixtures';
import { modelSnapshot } from '../modelSnapshot';

const { id } = dongNaiPlan;
const carried = carriedText(dongNaiPlan, catalogue);
const cache = new CarriedPlanCache();

function plansIn(sheets: readonly SheetSnapshot[]): CarriedPlans {
  return new CarriedPlans({ file: 'a.xlsx', sheets, externalLinks: [], hasMacros: false }, catalogue, cache);
}

const sent = (changes: Partial<CarriedText> = {}, plan = dongNaiPlan) =>
  plansIn([modelSnapshot(planSheet(plan, { ...carried, ...changes }))]);

test('the plan of an id comes from the sheet that carries it, and is made once', () => {
  const found = sent().of(id, carried.fingerprint);
  expect(found).toMatchObject({ kind: 'plan', fingerprint: carried.fingerprint, plan: { programme: { id } } });
  const again = sent().of(id, '');
  expect(found?.kind === 'plan' && again?.kind === 'plan' && found.plan === again.plan).toBe(true);
});

test('a workbook without one, or with another plan’s, brings none', () => {
  expect([plansIn([]).of(id, ''), sent().of('sa-dec-2021', '')]).toEqual([undefined, undefined]);
});

const altered = carried.text.replace('"required":true', '"required":false');

test.each([
  ['a text that was changed', sent({ text: altered }), '', 'changed'],
  ['a plan the form does not speak of', sent(), '0123456789abcdef', 'changed'],
  ['a text that is no plan', sent({ text: '[]', sum: fnv1a64('[]') }), '', 'missing'],
  ['a sheet that names another version', sent({}, { ...dongNaiPlan, version: 4 }), '', 'changed'],
])('%s is broken', (_, plans, fingerprint, code) => {
  expect(plans.of(id, fingerprint)).toMatchObject({ kind: 'broken', fault: { code } });
});

test('a sheet that cannot be unpacked is broken too, and stops nothing', () => {
  const sheet: SheetSnapshot = {
    ...modelSnapshot(planSheet(dongNaiPlan, carried)),
    cell: () => {
      throw new Error('damaged');
    },
  };
  expect(plansIn([sheet]).of(id, '')).toMatchObject({ kind: 'broken', fault: { code: 'changed' } });
});
