import {
  BLANK,
  figureOf,
  isReported,
  NOT_APPLICABLE,
  numberOf,
  ratioOf,
  sumOf,
  textOf,
  UNREADABLE,
  valueOf,
  type Figure,
} from '../../src/domain/figure';

const held: Figure = { state: 'held' };
const heldFive: Figure = { state: 'held', given: figureOf(5) };

describe('what a figure says', () => {
  const cases: readonly [
    string,
    Figure | undefined,
    ReturnType<typeof valueOf>,
    ReturnType<typeof numberOf>,
    ReturnType<typeof textOf>,
    boolean,
  ][] = [
    ['a number', figureOf(12.5), 12.5, 12.5, undefined, true],
    ['none at all', figureOf(0), 0, 0, undefined, true],
    ['a text', figureOf('2024-11-25'), '2024-11-25', undefined, '2024-11-25', true],
    ['an empty text', figureOf(''), '', undefined, '', true],
    ['x', NOT_APPLICABLE, undefined, undefined, undefined, true],
    ['blank', BLANK, undefined, undefined, undefined, false],
    ['unreadable', UNREADABLE, undefined, undefined, undefined, false],
    ['held, whatever was given', heldFive, undefined, undefined, undefined, false],
    ['an element the form does not have', undefined, undefined, undefined, undefined, false],
  ];
  test.each(cases)('%s', (_name, figure, value, number, text, reported) => {
    expect([valueOf(figure), numberOf(figure), textOf(figure)]).toEqual([value, number, text]);
    expect(figure !== undefined && isReported(figure)).toBe(reported);
  });
});

describe('a sum', () => {
  const cases: readonly [string, readonly Figure[], Figure][] = [
    ['of numbers', [figureOf(2), figureOf(3)], figureOf(5)],
    ['of decimals has no binary fractions', [figureOf(0.1), figureOf(0.2)], figureOf(0.3)],
    ['of zeros is zero', [figureOf(0), figureOf(0)], figureOf(0)],
    ['leaves blanks and x out', [figureOf(2), BLANK, NOT_APPLICABLE], figureOf(2)],
    ['of blanks is blank', [BLANK, BLANK], BLANK],
    ['of x is x', [NOT_APPLICABLE, NOT_APPLICABLE], NOT_APPLICABLE],
    ['of x and blank is blank', [NOT_APPLICABLE, BLANK], BLANK],
    ['with something unreadable is unreadable', [figureOf(2), UNREADABLE], UNREADABLE],
    ['with something held is held', [figureOf(2), heldFive], held],
    ['with something held and something unreadable is unreadable', [heldFive, UNREADABLE], UNREADABLE],
    ['of texts is blank', [figureOf('12'), figureOf('3')], BLANK],
    ['of nothing is blank', [], BLANK],
  ];
  test.each(cases)('%s', (_name, parts, expected) => expect(sumOf(parts)).toEqual(expected));
});

describe('a rate', () => {
  const cases: readonly [string, Figure, Figure, Figure][] = [
    ['in percent', figureOf(3), figureOf(4), figureOf(75)],
    ['is multiplied before it is divided', figureOf(57), figureOf(200), figureOf(28.5)],
    ['of nothing among some is 0', figureOf(0), figureOf(4), figureOf(0)],
    ['over zero does not apply', figureOf(0), figureOf(0), NOT_APPLICABLE],
    ['over x does not apply', figureOf(1), NOT_APPLICABLE, NOT_APPLICABLE],
    ['of x does not apply', NOT_APPLICABLE, figureOf(4), NOT_APPLICABLE],
    ['over blank is blank', figureOf(1), BLANK, BLANK],
    ['of blank is blank', BLANK, figureOf(4), BLANK],
    ['of something unreadable is unreadable', UNREADABLE, figureOf(4), UNREADABLE],
    ['of something held is held', heldFive, figureOf(4), held],
    ['over something held is held', figureOf(4), heldFive, held],
    ['of something held over something unreadable is unreadable', heldFive, UNREADABLE, UNREADABLE],
  ];
  test.each(cases)('%s', (_name, above, below, expected) => expect(ratioOf(above, below, 100)).toEqual(expected));

  test('stands on its base', () => {
    expect([1000, 100_000, 1].map((per) => ratioOf(figureOf(3), figureOf(1200), per))).toEqual(
      [2.5, 250, 0.0025].map(figureOf),
    );
  });
});
