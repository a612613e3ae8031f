import {
  keptPlanOf,
  NO_KEPT_PLANS,
  parseKeptPlans,
  usedVersion,
  withKeptPlan,
  type KeptPlan,
} from '../../../src/domain/plan/keptPlans';

const version = (number: number) =>
  ({ id: 'ca-mau-2026', version: number, on: '2026-11-30T08:00:00Z', text: '{}' }) as const;
const plan: KeptPlan = { key: 'a', name: 'Cà Mau 2026', versions: [version(1), version(2)], used: 1 };
const other: KeptPlan = { key: 'b', name: 'Sổ kế hoạch', versions: [], used: 0 };
const document = { ...NO_KEPT_PLANS, plans: [plan, other] };

test('what is kept comes back from its text, a book in hand too', () => {
  const draft = { on: '2026-11-30T08:00:00Z', sheets: [{ id: 'head', cells: [{ row: 3, col: 1, value: 'x' }] }] };
  const kept = { ...document, plans: [plan, { ...other, draft }] };
  expect(parseKeptPlans(JSON.stringify(kept), 'plans')).toEqual({ ok: true, value: kept });
});

test.each([
  ['{"schema":9,"plans":3}', 'laterFormat'],
  ['{"schema":1,"framed":[]}', 'missing'],
  ['{"sch', 'notJson'],
])('%s is no list of plans: %s', (text, code) => {
  const read = parseKeptPlans(text, 'plans');
  expect(read.ok ? [] : read.faults.map((fault) => fault.code)).toEqual([code]);
});

test('the version in use is the one of its number', () => {
  expect(usedVersion(plan)).toEqual(version(1));
  expect(usedVersion(other)).toBeUndefined();
});

test.each([
  ['its key', { key: 'a', id: 'ca-mau-2026' }, 'a'],
  ['its key, while it has faults', { key: 'a' }, 'a'],
  ['its key, before anything was published', { key: 'b', id: 'bac-ninh-2026' }, 'b'],
  ['the id of a version, in a file without a key', { id: 'ca-mau-2026' }, 'a'],
  ['nothing: made of a published book under another id', { key: 'a', id: 'ca-mau-2027' }, undefined],
  ['nothing: of another machine', { key: 'c' }, undefined],
])('a book belongs to a kept plan by %s', (_, asked, key) => {
  expect(keptPlanOf(document, asked)?.key).toBe(key);
});

test('a plan takes the place of the one of its key, or the last place', () => {
  expect(withKeptPlan(document, { ...plan, used: 2 }).plans.map(({ used }) => used)).toEqual([2, 0]);
  expect(withKeptPlan(document, { ...other, key: 'c' }).plans.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
});
