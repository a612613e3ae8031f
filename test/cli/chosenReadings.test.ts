import { chosenReadings } from '../../src/cli/chosenReadings';
import { UsageError } from '../../src/cli/usageError';
import { findProgramme } from '../support/plans';

const targets = findProgramme('dong-nai-2021-2030')?.targets ?? [];

test('a reading the plan offers is taken', () => {
  expect(chosenReadings(['DN25-4=E07', ' DN30-4 = E06 '], targets)).toEqual({
    'DN25-4': { indicator: 'E07' },
    'DN30-4': { indicator: 'E06' },
  });
  expect(chosenReadings([], targets)).toEqual({});
});

test.each([
  ['DN25-4=A03', targets, 'mục tiêu này chỉ hiểu được theo E06, E07.'],
  ['DN25-4', targets, 'mục tiêu này chỉ hiểu được theo E06, E07.'],
  ['E07', targets, 'có cách hiểu khác: DN25-4, DN30-4.'],
  ['DN25-1=E07', targets.slice(0, 1), 'mục tiêu này chỉ hiểu được theo A03.'],
  ['X=E07', targets.slice(0, 1), 'kế hoạch không có mục tiêu nào có cách hiểu khác.'],
])('%s is refused', (typed, given, words) => {
  expect(() => chosenReadings([typed], given)).toThrow(UsageError);
  expect(() => chosenReadings([typed], given)).toThrow(words);
});
