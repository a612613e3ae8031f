import type { ElementColumn } from '../../../src/core/rollup/elementTable';
import { dayNumber, dayOf, Figures } from '../../../src/core/rollup/figures';
import { BLANK, figureOf, NOT_APPLICABLE, type Figure } from '../../../src/domain/figure';

const column = (adds: ElementColumn['adds'], more: Partial<ElementColumn> = {}): ElementColumn =>
  ({ adds, ...more }) as ElementColumn;

/** Row 0 is above rows 1, 2 …, which hold `own`. */
function summed(columns: readonly ElementColumn[], ...own: readonly (readonly Figure[])[]): Figures {
  const figures = new Figures(own.length + 1, columns);
  own.forEach((row, i) => {
    row.forEach((figure, at) => {
      figures.expect(i + 1, at);
      figures.enter(i + 1, at, figure);
    });
    columns.forEach((_, at) => figures.enterRate(i + 1, at));
  });
  for (let row = own.length; row > 0; row -= 1) figures.addUp(row, 0);
  return figures;
}

/** given, skipped, expected, whole, millionths of the row above. */
const above = ({ given, skipped, expected, whole, micro }: Figures, at = 0): number[] => [
  given[at] ?? NaN,
  skipped[at] ?? NaN,
  expected[at] ?? NaN,
  whole[at] ?? NaN,
  micro[at] ?? NaN,
];

test.each([
  ['sum', [figureOf(3), figureOf(4)], [2, 0, 2, 7, 0]],
  ['sum', [figureOf(1.25), figureOf(0.75)], [2, 0, 2, 1, 1_000_000]],
  ['sum', [figureOf(3), BLANK], [1, 0, 2, 3, 0]],
  ['sum', [figureOf(3), NOT_APPLICABLE], [1, 1, 2, 3, 0]],
  ['sum', [figureOf(0), BLANK], [1, 0, 2, 0, 0]],
  ['sum', [BLANK, BLANK], [0, 0, 2, 0, 0]],
  ['min', [figureOf(3), figureOf(4)], [2, 0, 2, 3, 0]],
  ['min', [BLANK, figureOf(4)], [1, 0, 2, 4, 0]],
  ['max', [figureOf(3), figureOf(4)], [2, 0, 2, 4, 0]],
  ['min', [figureOf('2024-03-25'), figureOf('2024-03-20')], [2, 0, 2, 20240320, 0]],
  ['none', [figureOf(3), figureOf(4)], [0, 0, 0, 0, 0]],
] as const)('%s of %j', (adds, own, expected) => {
  const figures = summed([column(adds)], ...own.map((figure) => [figure]));
  expect(above(figures)).toEqual(expected);
});

test('a held figure counts nowhere, but its unit is expected', () => {
  const held: Figure = { state: 'held', given: { state: 'value', value: 9 } };
  expect(above(summed([column('sum')], [held], [figureOf(4)]))).toEqual([1, 0, 2, 4, 0]);
});

test('a rate is reported by the units that gave both of its figures', () => {
  const columns = [column('sum'), column('sum'), column('ratio', { numerator: 0, denominator: 1 })];
  const figures = summed(columns, [figureOf(1), figureOf(2), BLANK], [figureOf(1), BLANK, BLANK]);
  expect([1, 2, 0].map((row) => figures.reported(row, 2))).toEqual([1, 0, 1]);
});

test.each([
  ['2024-03-25', 20240325],
  ['0999-01-02', 9990102],
])('the day %s compares as %i and comes back', (iso, number) => {
  expect(dayNumber(iso)).toBe(number);
  expect(dayOf(number)).toBe(iso);
});

test.each(['', '25/3/2024', '2024-3-25', 'năm 2024'])('%j is no day', (text) => {
  expect(dayNumber(text)).toBe(0);
});
