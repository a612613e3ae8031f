import { isChosen, majorityOf } from '../../src/taskpane/actions/majority';
import { submissionOf } from '../core/checks/support/submission';

const of = (programme: string, year: number, count: number) =>
  Array.from({ length: count }, () => submissionOf({}, { programme, year }));
const known = (id: string): boolean => id !== 'strange';

test.each([
  [
    'most are of one year',
    [...of('a', 2024, 3), ...of('a', 2023, 2)],
    { programme: 'a', year: 2024, forms: 3, all: 5 },
  ],
  [
    'of two equally many the later',
    [...of('a', 2023, 2), ...of('a', 2024, 2)],
    { programme: 'a', year: 2024, forms: 2, all: 4 },
  ],
  [
    'a plan nobody has is left aside',
    [...of('strange', 2024, 9), ...of('a', 2021, 1)],
    { programme: 'a', year: 2021, forms: 1, all: 1 },
  ],
  ['two plans', [...of('a', 2024, 2), ...of('b', 2024, 5)], { programme: 'b', year: 2024, forms: 5, all: 7 }],
  ['none', [], undefined],
] as const)('%s', (_title, forms, expected) => {
  expect(majorityOf(forms, known)).toEqual(expected);
});

test('what is chosen already is nothing to ask about', () => {
  const most = { programme: 'a', year: 2024, forms: 3, all: 5 };
  const choice = { programme: 'a', year: 2024, unit: '1', root: '2' };
  expect([isChosen(most, choice), isChosen(most, { ...choice, year: 2023 })]).toEqual([true, false]);
});
