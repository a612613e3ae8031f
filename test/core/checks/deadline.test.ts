import { isLate, lastAcceptableDay } from '../../../src/domain/plan/deadline';
import type { Deadline } from '../../../src/domain/targets/target';

function deadline(relation: Deadline['relation'], date: string | null): Deadline {
  return {
    id: '',
    what: '',
    vi: '',
    sender: '',
    receiver: null,
    via: null,
    relation,
    date,
    recurrence: '',
    clause: '',
    note: '',
  };
}

test.each([
  ['"trước ngày 01/12" every year', 'before', '--12-01', 2024, '2024-11-30'],
  ['"trước ngày 01/3" in a leap year', 'before', '--03-01', 2024, '2024-02-29'],
  ['"trước ngày 01/11/2021"', 'before', '2021-11-01', 2021, '2021-10-31'],
  ['"chậm nhất ngày 25/11" every year', 'onOrBefore', '--11-25', 2023, '2023-11-25'],
  ['a window', 'between', '2022-03-20/2022-03-31', 2022, '2022-03-31'],
  ['a day', 'on', '--03-25', 2024, '2024-03-25'],
  ['the end of a year', 'endOf', '2025', 2025, '2025-12-31'],
  ['a day of another year', 'before', '2024-11-30', 2023, undefined],
  ['the end of another year', 'endOf', '2025', 2024, undefined],
  ['no day', 'unspecified', null, 2024, undefined],
  ['a year nobody stated', 'before', '--12-01', 0, undefined],
] as const)('last acceptable day: %s', (_title, relation, date, year, expected) => {
  expect(lastAcceptableDay(deadline(relation, date), year)).toBe(expected);
});

test.each([
  ['before', '--12-01', '2024-11-30', false],
  ['before', '--12-01', '2024-12-01', true],
  ['onOrBefore', '--11-25', '2024-11-25', false],
  ['onOrBefore', '--11-25', '2024-11-26', true],
  ['onOrBefore', '--11-25', '2025-01-02', true],
  ['unspecified', null, '2024-12-31', false],
] as const)('%s %s, sent on %s: late is %s', (relation, date, sentOn, late) => {
  expect(isLate(deadline(relation, date), sentOn, 2024)).toBe(late);
});
