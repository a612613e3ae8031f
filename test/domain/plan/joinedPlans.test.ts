import { joinedPlans } from '../../../src/domain/plan/joinedPlans';
import { NO_KEPT_PLANS, type KeptPlan, type KeptPlansDocument } from '../../../src/domain/plan/keptPlans';

const version = (number: number, text = `plan ${number}`) =>
  ({ id: 'ca-mau-2026', version: number, on: '2026-11-30', text }) as const;
const plan = (change: Partial<KeptPlan> = {}): KeptPlan => ({
  key: 'a',
  name: 'Cà Mau',
  versions: [version(1)],
  used: 1,
  ...change,
});
const kept = (...plans: readonly KeptPlan[]): KeptPlansDocument => ({ ...NO_KEPT_PLANS, plans: [...plans] });
const draft = (on: string) => ({ on, sheets: [] });

test('plans that are not here come, and those here stay', () => {
  const other = plan({ key: 'b', name: 'Huế' });
  expect(joinedPlans(kept(plan()), kept(other, plan()))).toEqual({
    document: kept(plan(), other),
    taken: 1,
    clashing: [],
  });
});

test.each([
  [
    'later versions come and are used',
    plan(),
    plan({ name: 'Cà Mau 2', versions: [version(1), version(2)], used: 2 }),
    plan({ name: 'Cà Mau 2', versions: [version(1), version(2)], used: 2 }),
  ],
  [
    'earlier ones come and change nothing of what is used',
    plan({ versions: [version(2)], used: 2 }),
    plan({ name: 'before' }),
    plan({ versions: [version(1), version(2)], used: 2 }),
  ],
  ['the later book in hand stays', plan({ draft: draft('2026-02') }), plan({ draft: draft('2026-01') }), undefined],
  [
    'a later book comes',
    plan({ draft: draft('2026-01') }),
    plan({ draft: draft('2026-02') }),
    plan({ draft: draft('2026-02') }),
  ],
])('of one plan %s', (_, here, brought, joined) => {
  const { document, taken } = joinedPlans(kept(here), kept(brought));
  expect(document.plans).toEqual([joined ?? here]);
  expect(taken).toBe(joined ? 1 : 0);
});

test('a number that two places gave to different versions is named, and what is here stays', () => {
  const brought = plan({ versions: [version(1, 'another'), version(2)], used: 2 });
  expect(joinedPlans(kept(plan()), kept(brought))).toEqual({
    document: kept(plan()),
    taken: 0,
    clashing: ['Cà Mau'],
  });
});

test('frames chosen in either place are chosen', () => {
  const joined = joinedPlans({ ...kept(), framed: ['a', 'b'] }, { ...kept(), framed: ['b', 'c'] });
  expect(joined.document.framed).toEqual(['a', 'b', 'c']);
});
