import { lastYearKey } from '../../../src/core/attainment/bounds';
import type { Sums } from '../../../src/core/attainment/openFigures';
import { outlookOf, outlookWithoutResult } from '../../../src/core/attainment/outlook';
import type { ReportingUnit } from '../../../src/core/attainment/unitFigures';
import { scaled } from '../../../src/domain/exact/fixed';
import { meets, resultOf, type Bar } from '../../../src/domain/targets/demand';
import { isShare } from '../../../src/domain/targets/measure';
import type { Outlook } from '../../../src/domain/targets/verdict';
import { barFor, barOf, CASES, measureFor } from '../../domain/targets/bars';
import { seeded, unit } from '../rollup/builders';

/** What a unit says, and how large it was last year. */
interface Row {
  readonly top?: number;
  readonly size?: number;
  readonly before?: number;
}

const unitAt = (index: number) => unit(`7310${index}`, 'commune', '731', 'commune');

function reporting({ top, size }: Row, index: number): ReportingUnit {
  const said: Readonly<Record<string, number | undefined>> = { A02: top, A01: size };
  return { unit: unitAt(index), owns: () => true, figure: (key) => said[key], value: (key) => said[key] };
}

function sumsOf(pairs: readonly (readonly [number, number])[]): Sums {
  const sum = (at: 0 | 1): bigint => scaled(pairs.reduce((total, pair) => total + pair[at], 0));
  return { numerator: sum(0), denominator: sum(1) };
}

function given(rows: readonly Row[]) {
  return {
    units: rows.map(reporting),
    before: () =>
      new Map(
        rows.flatMap(({ before }, at) =>
          before === undefined ? [] : [[lastYearKey(unitAt(at)), { size: before, year: 2023 }]],
        ),
      ),
  };
}

const complete = ({ top, size }: Row): readonly (readonly [number, number])[] =>
  top === undefined || size === undefined ? [] : [[top, size]];

function outlook(bar: Bar, rows: readonly Row[], year = 2024): Outlook | undefined {
  return outlookOf({ year, ...given(rows), ...sumsOf(rows.flatMap(complete)), bar });
}

type Answer = readonly [number, number] | undefined;

/** Everything an open unit can come with, silence first; sizes nobody knows up to a few. */
function answersOf({ top, size, before }: Row): readonly Answer[] {
  const sizes = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, more) => from + more);
  if (size === undefined && top !== undefined)
    return [undefined, ...sizes(top, Math.max(before ?? 6, top)).map((whole) => [top, whole] as const)];
  const wholes = size === undefined && before === undefined ? sizes(0, 5) : [size ?? before ?? 0];
  return [undefined, ...wholes.flatMap((whole) => sizes(0, whole).map((part) => [part, whole] as const))];
}

interface Tried {
  readonly outcomes: ReadonlySet<boolean>;
  /** Units on whose answer it hangs while the others stay as they are, and alone. */
  readonly turning: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly swings: ReadonlyMap<string, number>;
}

/** Every combination of what the open units can come with. */
function tried(bar: Bar, rows: readonly Row[]): Tried {
  const own = rows.flatMap(complete);
  const open = rows.flatMap((row, at) => (complete(row).length > 0 ? [] : [{ code: unitAt(at).code, row }]));
  const met = (answers: readonly Answer[]): boolean => {
    const { numerator, denominator } = sumsOf([...own, ...answers.flatMap((one) => (one ? [one] : []))]);
    return meets(bar, numerator, denominator);
  };
  const resultWith = (answer: Answer): number => {
    const { numerator, denominator } = sumsOf([...own, ...(answer ? [answer] : [])]);
    return resultOf(bar, numerator, denominator);
  };
  const [outcomes, turning] = [new Set<boolean>(), new Set<string>()];
  const combine = (at: number, before: readonly Answer[]): void => {
    const next = open[at];
    if (next) for (const answer of answersOf(next.row)) combine(at + 1, [...before, answer]);
    else {
      const present = met(before);
      outcomes.add(present);
      open.forEach(({ code, row }, index) => {
        if (turning.has(code)) return;
        if (
          answersOf(row).some((answer) => met(before.map((one, other) => (other === index ? answer : one))) !== present)
        )
          turning.add(code);
      });
    }
  };
  combine(0, []);
  const present = met([]);
  const alone = open.filter(({ row }) => answersOf(row).some((answer) => met([answer]) !== present));
  const swings = open.map(({ code, row }) => {
    const results = answersOf(row).map(resultWith);
    return [code, Math.max(...results) - Math.min(...results)] as const;
  });
  return { outcomes, turning, alone: new Set(alone.map(({ code }) => code)), swings: new Map(swings) };
}

const OPEN_ROWS: readonly Row[] = [{ size: 2 }, { before: 3 }, { size: 1 }, { top: 1, before: 4 }, { before: 5 }];
const SHARES = CASES.filter(([, kind]) => isShare(measureFor(kind)) && kind !== 'yes');

test.each(SHARES)('%s: everything the missing can send, tried', (_, kind, asking) => {
  const next = seeded(29);
  const differing: unknown[] = [];
  for (let round = 0; round < 4; round += 1) {
    const size = 2 + next(9);
    const rows: Row[] = [{ top: next(size + 1), size }];
    for (let more = 1 + next(2); more > 0; more -= 1) rows.push(OPEN_ROWS[next(OPEN_ROWS.length)] ?? {});
    const bar = barFor(kind, asking(next(101)));
    const found = outlook(bar, rows);
    const all = tried(bar, rows);
    const [met, missed] = [all.outcomes.has(true), all.outcomes.has(false)];
    const isOneSided = !bar.asked.from || !bar.asked.to;
    const isRight = {
      certain: met && !missed,
      impossible: !met,
      open: (met && missed) || !isOneSided,
    }[found?.prospect ?? 'open'];
    const codes = new Set(found?.turning.map((one) => one.unit.code));
    const isTold = found?.prospect !== 'open' || [...all.turning].every((code) => codes.has(code));
    const isSwung = (found?.turning ?? []).every(({ unit: { code }, swing, alone }) => {
      const apart = Math.abs((swing ?? -1) - (all.swings.get(code) ?? -2));
      return apart < 1e-9 && (alone === all.alone.has(code) || !isOneSided);
    });
    if (!isRight || !isTold || !isSwung) differing.push({ rows, asked: bar.asked, found, all });
  }
  expect(differing).toEqual([]);
});

test.each(CASES.filter(([, kind]) => kind !== 'yes'))(
  '%s: what is certain holds for sizes nobody knows',
  (_, kind, asking) => {
    const next = seeded(3);
    const differing: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      const size = 2 + next(9);
      const rows: Row[] = [{ top: next(size + 1), size }, next(2) === 0 ? {} : { top: 1 }];
      const bar = barFor(kind, asking(next(101)));
      const found = outlook(bar, rows);
      const { outcomes } = tried(bar, rows);
      const wrong = { certain: false, impossible: true, open: undefined }[found?.prospect ?? 'open'];
      if (wrong !== undefined && outcomes.has(wrong)) differing.push({ rows, asked: bar.asked, found });
    }
    expect(differing).toEqual([]);
  },
);

const AT_LEAST_90 = barOf('rate', { from: { value: 90, enough: true } });

test('the unit that moves the result most stands first, one of unknown size last', () => {
  const rows: Row[] = [{ top: 92, size: 100 }, { before: 5 }, {}, { before: 40 }, { size: 0 }];
  const found = outlook(AT_LEAST_90, rows);
  expect(found).toMatchObject({ prospect: 'open', assumption: 'none', open: 4, unsized: 1 });
  expect(found?.turning.map(({ unit: { code }, size, alone }) => [code, size, alone])).toEqual([
    ['73103', 40, true],
    ['73101', 5, true],
    ['73102', null, null],
  ]);
});

test.each<readonly [string, readonly Row[], Partial<Outlook>]>([
  [
    'last year’s sizes leave no way back',
    [{ top: 50, size: 100 }, { before: 10 }],
    { prospect: 'impossible', assumption: 'lastYear' },
  ],
  [
    'last year’s sizes cannot spoil it',
    [{ top: 100, size: 100 }, { before: 10 }],
    { prospect: 'certain', assumption: 'lastYear' },
  ],
  [
    'its own size says so whatever last year was',
    [{ top: 100, size: 100 }, { size: 9 }],
    { prospect: 'certain', assumption: 'none' },
  ],
  ['without a size it stays open', [{ top: 100, size: 100 }, {}], { prospect: 'open', unsized: 1 }],
])('%s', (_what, rows, expected) => {
  expect(outlook(AT_LEAST_90, rows)).toMatchObject(expected);
});

test('a unit that gave its numerator alone may stay silent, and the rest then come to less', () => {
  const rows: readonly Row[] = [{ top: 6, size: 10 }, { top: 5, before: 6 }, { size: 10 }];
  const [enough, more] = [40, 25].map((value) => barOf('rate', { from: { value, enough: true } }));
  expect([enough, more].map((bar) => bar && [...tried(bar, rows).outcomes].sort())).toEqual([[false, true], [true]]);
  expect([enough, more].map((bar) => bar && outlook(bar, rows)?.prospect)).toEqual(['open', 'certain']);
});

test('sizes of another year than the one before are said to be former ones', () => {
  const rows: readonly Row[] = [{ top: 50, size: 100 }, { before: 10 }];
  expect(outlook(AT_LEAST_90, rows, 2025)).toMatchObject({ prospect: 'impossible', assumption: 'former' });
});

test('a count that only grows is certain once it is enough', () => {
  const bar = barOf('count', { from: { value: 10, enough: true } });
  const silent = [{}].map(reporting);
  const of = (numerator: number) =>
    outlookOf({
      bar,
      year: 2024,
      units: silent,
      before: () => new Map(),
      numerator: scaled(numerator),
      denominator: 0n,
    });
  expect(of(10)).toMatchObject({ prospect: 'certain', assumption: 'none' });
  expect(of(9)).toMatchObject({ prospect: 'open', turning: [{ swing: null, alone: true }] });
});

test('nothing open says nothing; without a result the largest unit is first', () => {
  expect(outlook(AT_LEAST_90, [{ top: 1, size: 2 }])).toBeUndefined();
  const asked = { ...given([{}, { before: 3 }, { before: 8 }]), measure: measureFor('rate') };
  expect(outlookWithoutResult(asked, 'nothingReported')).toMatchObject({
    prospect: 'open',
    open: 3,
    turning: [{ size: 8 }, { size: 3 }, { size: null }],
  });
  expect(outlookWithoutResult(asked, 'notCollected')).toBeUndefined();
});
