import { isLate, lastAcceptableDay } from '../../../src/domain/plan/deadline';
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
