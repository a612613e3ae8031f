import type { PieceRow } from '../../../../src/domain/baseBook';
import { portionOf, type Border } from '../../../../src/core/attainment/restate/split';
import { key } from '../../../support/ids';
import { measure, now, old } from './places';

const of = { unit: old('30079'), figures: { numerator: 10_000_000n, denominator: 30_000_000n } };
const [A, B, C] = ['30025', '30088', '30028'] as const;
const figures = (A02: number, A01: number) => ({
  values: new Map([
    [key('A02'), A02],
    [key('A01'), A01],
  ]),
});
const row = (code: string, typed: Partial<PieceRow>): PieceRow => ({
  old: of.unit,
  now: now(code),
  values: new Map(),
  by: 'An',
  on: '2026-01-05',
  ...typed,
});
const ranges = (border: Border | undefined, ...pieces: readonly PieceRow[]) => {
  const portion = portionOf(of, border, { measure, book: { year: 2020, rows: [], pieces } });
  const plain = (range: { low: bigint; high: bigint } | undefined) =>
    [range?.low ?? 0n, range?.high ?? 0n].map((value) => Number(value) / 1_000_000);
  return [plain(portion.numerator), plain(portion.denominator)];
};

test.each<[string, Border | undefined, readonly PieceRow[], number[][]]>([
  [
    'nobody says how',
    { inside: [A], outside: [B] },
    [],
    [
      [0, 10],
      [0, 30],
    ],
  ],
  [
    'nobody knows where',
    undefined,
    [],
    [
      [0, 10],
      [0, 30],
    ],
  ],
  [
    'all inside',
    { inside: [A, B], outside: [] },
    [],
    [
      [0, 10],
      [0, 30],
    ],
  ],
  [
    'a share',
    { inside: [A], outside: [B] },
    [row(A, { share: 40 })],
    [
      [4, 4],
      [12, 12],
    ],
  ],
  [
    'the share of the other piece',
    { inside: [B], outside: [A] },
    [row(A, { share: 40 })],
    [
      [6, 6],
      [18, 18],
    ],
  ],
  [
    'figures',
    { inside: [A], outside: [B] },
    [row(A, figures(1, 9))],
    [
      [1, 1],
      [9, 9],
    ],
  ],
  [
    'one of three, outside',
    { inside: [A], outside: [B, C] },
    [row(B, { share: 50 })],
    [
      [0, 5],
      [0, 15],
    ],
  ],
  [
    'one of three, inside',
    { inside: [A, B], outside: [C] },
    [row(B, { share: 50 })],
    [
      [5, 10],
      [15, 30],
    ],
  ],
  [
    'shares of a third',
    { inside: [A], outside: [B, C] },
    [row(A, { share: 33.3 }), row(B, { share: 33.3 }), row(C, { share: 33.4 })],
    [
      [3.33, 3.33],
      [9.99, 9.99],
    ],
  ],
  [
    'a piece that went elsewhere',
    { inside: [A], outside: [B] },
    [row(C, { share: 40 })],
    [
      [0, 10],
      [0, 30],
    ],
  ],
])('%s', (_title, border, pieces, expected) => expect(ranges(border, ...pieces)).toEqual(expected));

test('shares of all pieces leave nothing over', () => {
  const pieces = [row(A, { share: 33.333333 }), row(B, { share: 33.333333 }), row(C, { share: 33.333334 })];
  const sum = [A, B, C].map((code) => {
    const others = [A, B, C].filter((one) => one !== code);
    return portionOf(of, { inside: [code], outside: others }, { measure, book: { year: 2020, rows: [], pieces } })
      .numerator.low;
  });
  expect(sum.reduce((all, one) => all + one, 0n)).toBe(of.figures.numerator);
});
