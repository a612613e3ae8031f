import { firstDay, isDutyOf, isLate, lastAcceptableDay, reportDeadline } from '../../../src/domain/plan/deadline';
import type { Deadline } from '../../../src/domain/targets/target';

const due = (relation: Deadline['relation'], date: string | null): Deadline =>
  ({ relation, date }) as Pick<Deadline, 'relation' | 'date'> as Deadline;

test.each([
  ['before', '--12-01', '2024-11-30'],
  ['before', '2024-03-01', '2024-02-29'],
  ['before', '2024-01-01', '2023-12-31'],
  ['onOrBefore', '--11-25', '2024-11-25'],
  ['endOf', '2024', '2024-12-31'],
  ['endOf', '2025', undefined],
  ['onOrBefore', '2023-11-25', undefined],
  ['window', '--03-20/--03-31', '2024-03-31'],
  ['unspecified', '--12-01', undefined],
  ['before', null, undefined],
] as const)('%s %s in 2024: %s', (relation, date, day) => {
  expect(lastAcceptableDay(due(relation as Deadline['relation'], date), 2024)).toBe(day);
});

test.each([
  ['before', '--12-01', '2024-11-30', false],
  ['before', '--12-01', '2024-12-01', true],
  ['onOrBefore', '--11-25', '2024-11-25', false],
  ['onOrBefore', '--11-25', '2024-11-26', true],
  ['before', null, '2024-12-31', false],
] as const)('due %s %s, sent on %s: late %s', (relation, date, sentOn, late) => {
  expect(isLate(due(relation, date), sentOn, 2024)).toBe(late);
});

test.each([
  [{ date: '2022-03-20/2022-03-31' }, 2022, '2022-03-20'],
  [{ date: '2022-03-20/2022-03-31' }, 2023, undefined],
  [{ date: '--03-25' }, 2023, undefined],
  [{ date: null }, 2023, undefined],
])('the first day of %j in %i: %s', (row, year, day) => {
  expect(firstDay(row as Deadline, year)).toBe(day);
});

test.each([
  [undefined, 'commune', true],
  [undefined, 'consolidator', false],
  [['district', 'department'], 'commune', false],
  [['district', 'department'], 'district', true],
] as const)('the duty of %j is that of %s: %s', (by, tier, its) => {
  expect(isDutyOf({ by: by && [...by] }, tier)).toBe(its);
});

describe('the deadline of a report', () => {
  const row = (id: string, date: string, by?: Deadline['by']): Deadline =>
    ({ id, date, relation: 'onOrBefore', forReports: true, ...(by ? { by } : {}) }) as unknown as Deadline;
  const rows = [row('UP', '2027-11-30', ['district']), row('X', '2027-11-10', ['commune']), row('OLD', '2026-11-01')];
  test.each([
    ['commune', 2027, 'X'],
    ['district', 2027, 'UP'],
    ['department', 2027, 'UP'],
    ['commune', 2026, 'OLD'],
    ['commune', 2028, 'X'],
  ] as const)('of a %s in %i is %s', (tier, year, id) => {
    expect(reportDeadline(rows, year, tier)?.id).toBe(id);
  });
});
