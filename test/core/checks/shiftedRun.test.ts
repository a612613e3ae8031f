import { shiftedRun } from '../../../src/core/checks/shiftedRun';
import type { CheckedForm } from '../../../src/core/checks/checkedForm';
import { formOf } from './support/form';
import type { Entries } from './support/submission';

const LINES = ['HC1', 'HC2', 'HC3', 'HC4', 'HC5', 'HC6', 'HC7', 'HC8', 'HC9'].map((part) => `F01.${part}`);
type Figures = readonly (number | null)[];

/** A form that gives these figures on the lines of one group and nothing else. */
function giving(figures: Figures): CheckedForm {
  const blank = Object.fromEntries(formOf().specs.map(({ key }) => [key, null]));
  return formOf({ ...blank, ...Object.fromEntries(LINES.map((key, at) => [key, figures[at] ?? null])) } as Entries);
}

const LAST: Figures = [100, 40, 150, 20, 70, 30, 200, 10, 90];

test.each<readonly [string, Figures, string]>([
  ['a line too low', [100, 100, 40, 150, 20, 70, 30, 200, 10], 'HC2-HC9 8'],
  ['a line too high', [40, 150, 20, 70, 30, 200, 10, 90, 90], 'HC1-HC8 8'],
  ['a block of four', [100, 40, 150, 150, 20, 70, 30, 10, 90], 'HC4-HC7 4'],
  ['a block of three', [100, 40, 150, 150, 20, 70, 200, 10, 90], 'none'],
  ['with what a year changes', [100, 40, 150, 165, 24, 59, 25, 10, 90], 'HC4-HC7 4'],
  ['with more than a year changes', [100, 40, 150, 165, 24.5, 59, 25, 10, 90], 'none'],
  ['at their own places', LAST, 'none'],
  ['with a blank between', [100, 40, 150, 150, 20, null, 30, 200, 10], 'none'],
])('figures %s', (_title, now, expected) => {
  const run = shiftedRun(giving(now), giving(LAST));
  const part = (at: number): string => run?.keys.at(at)?.split('.')[1] ?? '';
  expect(run ? `${part(0)}-${part(-1)} ${run.count}` : 'none').toBe(expected);
});

test.each<readonly [string, Figures, Figures]>([
  ['small figures are equal by chance', [1, 2, 3, 4, 1, 2, 3, 4, 1], [2, 3, 4, 1, 2, 3, 4, 1, 2]],
  [
    'two figures in turn are a pattern',
    [50, 100, 50, 100, 50, 100, 50, 100, 50],
    [100, 50, 100, 50, 100, 50, 100, 50, 100],
  ],
  [
    'figures near their own are their own',
    [110, 100, 110, 120, 130, 120, 110, 100, 110],
    [100, 110, 120, 130, 120, 110, 100, 110, 120],
  ],
  ['a form of zeros', [0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0]],
])('nothing is shifted: %s', (_title, now, last) => {
  expect(shiftedRun(giving(now), giving(last))).toBeUndefined();
});
