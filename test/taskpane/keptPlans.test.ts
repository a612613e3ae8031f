import { KeptPlans, UNREAD_PLANS_KEY } from '../../src/taskpane/actions/keptPlans';
import { withKeptPlan } from '../../src/domain/plan/keptPlans';

const over = (held: Map<string, string>) => ({
  read: (key: string) => held.get(key),
  write: (key: string, value: string) => void held.set(key, value),
});
const version = (number: number) =>
  ({ id: 'ca-mau-2026', version: number, on: '2026-11-30', text: `plan ${number}` }) as const;
const plan = { key: 'a', name: 'Cà Mau 2026', versions: [version(1), version(2)], used: 2 };

test('plans stay with this person, whoever reads them; the version in use is told apart', () => {
  const held = new Map<string, string>();
  const [one, other] = [new KeptPlans(over(held)), new KeptPlans(over(held))];
  const heard = jest.fn();
  one.subscribe(heard);
  expect(one.change((now) => withKeptPlan(now, plan))).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(other.own()).toEqual({ used: ['plan 2'], earlier: ['plan 1'], framed: [] });
});

test('what a later program kept is left alone; what is damaged is put aside, not lost', () => {
  const held = new Map([['plans', '{"schema":9,"program":"1.5"}']]);
  const kept = new KeptPlans(over(held));
  expect(kept.change((now) => withKeptPlan(now, plan))).toBe(false);
  expect(held.get('plans')).toContain('1.5');
  held.set('plans', '{"schema":1,"pla');
  expect(kept.read().ok).toBe(false);
  expect(kept.change((now) => withKeptPlan(now, plan))).toBe(true);
  expect(held.get(UNREAD_PLANS_KEY)).toBe('{"schema":1,"pla');
  expect(kept.document().plans).toHaveLength(1);
});

test('a place that refuses to keep is told', () => {
  const kept = new KeptPlans({ read: () => undefined, write: () => undefined });
  expect(kept.change((now) => withKeptPlan(now, plan))).toBe(false);
});
