import { NO_KEPT_PLANS } from '../../../src/domain/plan/keptPlans';
import { EMPTY_WORK, workText } from '../../../src/domain/work/workDocument';
import { KeptPlans } from '../../../src/taskpane/actions/keptPlans';
import { takeWork } from '../../../src/workbench/keep/takenWork';
import { acceptance } from '../../domain/work/decisions';

const over = (held: Map<string, string>) => ({
  read: (key: string) => held.get(key),
  write: (key: string, value: string) => void held.set(key, value),
});
const versions = [{ id: 'ca-mau-2026', version: 1, on: '2026-11-30', text: 'plan' }];
const plan = { key: 'a', name: 'Cà Mau', versions, used: 1 };
const brought = {
  plans: JSON.stringify({ ...NO_KEPT_PLANS, plans: [plan] }),
  work: workText({ ...EMPTY_WORK, decided: [acceptance()] }),
  language: 'en',
  theme: 'dark',
};

function take(from: Readonly<Record<string, string>>, held: Map<string, string>) {
  const preferences = over(held);
  return takeWork(from, { preferences, plans: new KeptPlans(preferences), made: { by: 'B', on: '2026-12-01' } });
}

test('plans and decisions join those here, and choices come where none was made', () => {
  const held = new Map([['language', 'vi']]);
  expect(take(brought, held)).toEqual({ plans: 1, clashing: [], decisions: 1, isPart: false });
  expect(Object.fromEntries(held)).toEqual({ ...brought, language: 'vi' });
});

test('the same file again brings nothing', () => {
  const held = new Map(Object.entries(brought));
  expect(take(brought, held)).toEqual({ plans: 0, clashing: [], decisions: 0, isPart: false });
});

test('what a later program made stays out, on either side, and is said', () => {
  const later = '{"schema":9,"program":"9.0"}';
  const held = new Map([['work', later]]);
  expect(take({ ...brought, plans: later }, held)).toEqual({ plans: 0, clashing: [], decisions: 0, isPart: true });
  expect(held.get('work')).toBe(later);
  expect(held.get('plans')).toBeUndefined();
});
