import { figureOf, NOT_APPLICABLE, type Figure } from '../../../../src/domain/figure';
import type { ElementKey } from '../../../../src/domain/ids';
import { rowMark, writtenFigure } from '../../../../src/core/reports/carried/rowMark';
import { blank, date, formula, number, text } from '../../../../src/core/sheet/model';

const mark = (figures: readonly (readonly [ElementKey, Figure])[], ...fields: readonly string[]): string =>
  rowMark(fields, new Map(figures));
const e01 = (figure: Figure): string => mark([['E01', figure]]);

test.each([
  ['no figure and a blank one', mark([]), e01({ state: 'blank' })],
  [
    'figures in any order',
    mark([
      ['E01', figureOf(1)],
      ['E02', figureOf(2)],
    ]),
    mark([
      ['E02', figureOf(2)],
      ['E01', figureOf(1)],
    ]),
  ],
  ['a number and its dust', e01(figureOf(0.3)), e01(figureOf(0.1 + 0.2))],
  ['words with other blanks', mark([], 'a  b\r\nc'), mark([], ' a b\nc')],
])('%s are the same', (_name, a, b) => {
  expect(a).toBe(b);
});

test('every state of a figure, and every field, is a row of its own', () => {
  const marks = [
    mark([]),
    ...[figureOf(0), figureOf(1), figureOf('x y'), NOT_APPLICABLE].map(e01),
    ...(['unreadable', 'notAsked', 'held'] as const).map((state) => e01({ state })),
    ...[figureOf(0), figureOf(1), NOT_APPLICABLE].map((given) => e01({ state: 'held', given })),
    mark([['E02', figureOf(1)]]),
    mark([], 'a'),
    mark([], 'a', 'b'),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});

test.each([
  [number(5), 'count', figureOf(5)],
  [text('(5)'), 'count', figureOf(5)],
  [text('x'), 'count', NOT_APPLICABLE],
  [date('2024-11-30'), 'date', figureOf('2024-11-30')],
  [text('[26]'), 'money', { state: 'held', given: figureOf(26) }],
  [formula('SUM(A1)', number(5)), 'count', { state: 'blank' }],
  [blank, 'count', { state: 'blank' }],
  [undefined, 'text', { state: 'blank' }],
] as const)('%o is read as the figure it was written for', (content, type, figure) => {
  expect(writtenFigure(content, type)).toEqual(figure);
});

test.each([
  ['the last digit of a count', 12_345_678, 12_345_679],
  ['the second decimal of money', 1_234_567.89, 1_234_567.88],
])('%s is a row of its own', (_name, a, b) => {
  expect(e01(figureOf(a))).not.toBe(e01(figureOf(b)));
});
