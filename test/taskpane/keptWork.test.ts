import { KeptWork } from '../../src/taskpane/actions/keptWork';
import { workKey } from '../../src/domain/work/workKey';
import { acceptance, withdrawn } from '../domain/work/decisions';

/** Preferences over a map, as another window of this browser sees it too. */
const over = (held: Map<string, string>) => ({
  read: (key: string) => held.get(key),
  write: (key: string, value: string) => void held.set(key, value),
});

test('decisions stay with this person, also those another window made', () => {
  const held = new Map<string, string>();
  const [one, other] = [new KeptWork(over(held)), new KeptWork(over(held))];
  expect(one.state().all('accepted')).toHaveLength(0);
  expect(one.add(acceptance())).toBe(true);
  expect(other.add(acceptance({ element: 'C02' }))).toBe(true);
  expect(one.state().all('accepted')).toEqual([acceptance(), acceptance({ element: 'C02' })]);
  one.add(withdrawn());
  expect(other.state().all('accepted')).toEqual([acceptance({ element: 'C02' })]);
});

test('what is none of ours counts as nothing; what a later program kept is left alone', () => {
  const held = new Map([['work', '{"schema":1,"deci']]);
  expect(new KeptWork(over(held)).add(acceptance())).toBe(true);
  expect(new KeptWork(over(held)).state().all('accepted')).toHaveLength(1);
  held.set('work', '{"schema":9,"program":"1.5","decided":3}');
  expect(new KeptWork(over(held)).state().all('accepted')).toHaveLength(0);
  expect(new KeptWork(over(held)).add(acceptance())).toBe(false);
  expect(held.get('work')).toContain('1.5');
});

test('a folder begins with what was decided about its plan and year, also what two people decided differently', () => {
  const kept = new KeptWork(over(new Map()));
  const mine = acceptance();
  const clashed = { kind: 'clashed', of: workKey(mine), by: 'A', on: '2026-12-01' } as const;
  for (const one of [mine, acceptance({ year: 2023 }), clashed, { ...clashed, of: 'x' }]) kept.add(one);
  expect(kept.about(mine.programme, mine.year)).toEqual([mine, clashed]);
});

test('a place that refuses to keep is told', () => {
  expect(new KeptWork({ read: () => undefined, write: () => undefined }).add(acceptance())).toBe(false);
});
