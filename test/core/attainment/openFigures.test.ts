import { conclusionOf, corners, openFigures, type Sums } from '../../../src/core/attainment/openFigures';
import type { ReportingUnit } from '../../../src/core/attainment/unitFigures';
import { scaled } from '../../../src/domain/exact/fixed';
import { meets, type Bar } from '../../../src/domain/targets/demand';
import { isShare } from '../../../src/domain/targets/measure';
import { barFor, barOf, CASES, measureFor } from '../../domain/targets/bars';
import { seeded, unit } from '../rollup/builders';

/** What a unit says of one figure: a number, "x", or nothing (blank, held, missing). */
type Said = number | 'x' | undefined;
type Row = readonly [top: Said, size: Said];

function reporting([top, size]: Row, index: number): ReportingUnit {
  const said: Readonly<Record<string, Said>> = { A02: top, A01: size };
  return {
    unit: unit(`7310${index}`, 'commune', '731', 'commune'),
    owns: () => true,
    figure: (key) => (said[key] === 'x' ? 0 : (said[key] as number | undefined)),
    value: (key) => (said[key] === 'x' ? undefined : (said[key] as number | undefined)),
  };
}

const opened = (rows: readonly Row[], counted = true) => openFigures(rows.map(reporting), 'A02', 'A01', counted);

test.each<readonly [string, Row, readonly [bigint, bigint, number]]>([
  ['both figures', [3, 5], [0n, 0n, 0]],
  ['x beside x', ['x', 'x'], [0n, 0n, 0]],
  ['x beside 0', ['x', 0], [0n, 0n, 0]],
  ['0 beside x', [0, 'x'], [0n, 0n, 0]],
  ['a size alone', [undefined, 5], [0n, 5n, 0]],
  ['a numerator alone', [3, undefined], [3n, 0n, 1]],
  ['nothing', [undefined, undefined], [0n, 0n, 1]],
  ['x beside nothing', ['x', undefined], [0n, 0n, 1]],
  ['x beside a figure above 0', ['x', 5], [0n, 0n, 1]],
])('%s', (_what, row, [given, known, unsized]) => {
  const open = opened([row]);
  expect([open.given, open.known, open.unsized.length]).toEqual([given * scaled(1), known * scaled(1), unsized]);
});

/** Everything the open units can still report while those of unknown size come to at most `most` in all. */
function* completions(rows: readonly Row[], most: number): Generator<Row[]> {
  const [first, ...rest] = rows;
  if (!first) return yield [];
  const [top, size] = first;
  const isOpen = top === undefined || size === undefined;
  for (let whole = size === undefined || !isOpen ? 0 : size; ; whole += 1) {
    const unknown = size === undefined;
    if (typeof whole !== 'number' || (unknown && whole > most)) return;
    if (isOpen) {
      for (let part = typeof top === 'number' ? top : 0; part <= (typeof top === 'number' ? top : whole); part += 1) {
        if (part > whole) continue;
        for (const others of completions(rest, unknown ? most - whole : most)) yield [[part, whole], ...others];
      }
    } else for (const others of completions(rest, most)) yield [first, ...others];
    if (!unknown) return;
  }
}

function sumsOf(rows: readonly Row[]): Sums {
  const pairs = rows.filter(([top, size]) => typeof top === 'number' && typeof size === 'number') as [number, number][];
  const sum = (at: 0 | 1): bigint => scaled(pairs.reduce((total, pair) => total + pair[at], 0));
  return { numerator: sum(0), denominator: sum(1) };
}

/** Whether some completion of at most so much unknown size gives another conclusion than the present one. */
function changes(bar: Bar, rows: readonly Row[], most: number): boolean {
  const present = sumsOf(rows);
  const now = meets(bar, present.numerator, present.denominator);
  for (const complete of completions(rows, most)) {
    const { numerator, denominator } = sumsOf(complete);
    if (meets(bar, numerator, denominator) !== now) return true;
  }
  return false;
}

const OPEN_ROWS: readonly Row[] = [
  [undefined, undefined],
  [undefined, 2],
  [1, undefined],
  [undefined, 1],
  [2, undefined],
];
const MOST = 7;
const OF_SHARES = CASES.filter(([, kind]) => isShare(measureFor(kind)) && kind !== 'yes');

test.each(OF_SHARES)('%s: the conclusion stands for everything the missing can report', (_, kind, asking) => {
  const next = seeded(11);
  for (let round = 0; round < 12; round += 1) {
    const size = 3 + next(12);
    const rows: Row[] = [[next(size + 1), size]];
    for (let more = 1 + next(2); more > 0; more -= 1) rows.push(OPEN_ROWS[next(OPEN_ROWS.length)] ?? [1, 1]);
    const bar = barFor(kind, asking(next(101)));
    const { settled, holdsUpTo } = conclusionOf(bar, sumsOf(rows), opened(rows));
    const least = rows.reduce(
      (sum, [top, whole]) => sum + (whole === undefined && typeof top === 'number' ? top : 0),
      0,
    );
    const shown = { rows, asked: bar.asked, settled, holdsUpTo };
    const proven = settled ? MOST : Math.min(MOST, holdsUpTo ?? -1);
    if (proven >= least)
      expect({ ...shown, changes: changes(bar, rows, proven) }).toEqual({ ...shown, changes: false });
    const isOneSided = !bar.asked.from || !bar.asked.to;
    const first = holdsUpTo === undefined ? least : holdsUpTo + 1;
    if (isOneSided && !settled && first <= MOST)
      expect({ ...shown, changes: changes(bar, rows, first) }).toEqual({ ...shown, changes: true });
  }
});

const OF_COUNTS = CASES.filter(([, kind]) => kind === 'count' || kind === 'ofCount');

test.each(OF_COUNTS)('%s: so it does for a count that a population limits', (_, kind, asking) => {
  const next = seeded(5);
  for (let round = 0; round < 40; round += 1) {
    const present = next(9);
    const [known, unknown] = [next(5), next(2) === 1];
    const rows: Row[] = [[present, 10], [undefined, known], ...(unknown ? [[undefined, undefined] as const] : [])];
    const bar = barFor(kind, asking(next(13)), { numerator: 8 });
    const { settled, holdsUpTo } = conclusionOf(
      bar,
      { numerator: scaled(present), denominator: 0n },
      opened(rows, false),
    );
    const meet = (numerator: number): boolean => meets(bar, scaled(numerator), 0n);
    const changesUpTo = (size: number): boolean =>
      Array.from({ length: known + (unknown ? size : 0) + 1 }, (_, more) => meet(present + more)).includes(
        !meet(present),
      );
    const shown = { present, known, unknown, asked: bar.asked, settled, holdsUpTo };
    const proven = settled ? 60 : (holdsUpTo ?? -1);
    if (proven >= 0) expect({ ...shown, changes: changesUpTo(proven) }).toEqual({ ...shown, changes: false });
    const isOneSided = !bar.asked.from || !bar.asked.to;
    if (isOneSided && !settled)
      expect({ ...shown, changes: changesUpTo((holdsUpTo ?? -1) + 1) }).toEqual({ ...shown, changes: true });
  }
});

test('12 of 13 communes with all 360 children: up to 39 more, and not for every size', () => {
  const bar = barOf('rate', { from: { value: 90, enough: false } });
  const rows: Row[] = [
    [360, 360],
    [undefined, undefined],
  ];
  expect(conclusionOf(bar, sumsOf(rows), opened(rows))).toEqual({ settled: false, holdsUpTo: 39 });
});

test('a target of 100 % that somebody missed is settled, whatever comes', () => {
  const bar = barOf('rate', { from: { value: 100, enough: true } });
  const rows: Row[] = [
    [359, 360],
    [undefined, undefined],
  ];
  expect(conclusionOf(bar, sumsOf(rows), opened(rows))).toEqual({ settled: true });
});

test('a count only grows by sizes that limit it', () => {
  const open = opened(
    [
      [4, 10],
      [undefined, 3],
      [undefined, undefined],
    ],
    false,
  );
  const [low, high] = corners({ numerator: scaled(4), denominator: 0n }, open, scaled(5));
  expect([low, high]).toEqual([
    { numerator: scaled(4), denominator: 0n },
    { numerator: scaled(12), denominator: 0n },
  ]);
});
