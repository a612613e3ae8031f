import { scaled } from '../../../src/domain/exact/fixed';
import { askedBy, type AskingRow, type Asked } from '../../../src/domain/targets/comparators';
import type { Bar } from '../../../src/domain/targets/demand';
import type { RateFigures } from '../../../src/domain/targets/growth';
import type { Measure } from '../../../src/domain/targets/measure';

const rate = { numerator: 'A02', denominator: 'A01', shown: 'A03', per: 100, share: true } as const;
const count = { numerator: 'A02', shown: 'A02' } as const;
const growth = { kind: 'growth', falls: false, ...rate } as const;

/** Every way a result follows from its figures. */
const FIGURES = {
  count: { kind: 'count', ...count },
  rate: { kind: 'rate', ...rate },
  perThousand: { kind: 'rate', ...rate, per: 1000 },
  perHead: { kind: 'rate', ...rate, per: 1, share: false },
} as const satisfies Readonly<Record<string, Measure>>;

const YES = { yes: { kind: 'yes', ...count, choice: true } } as const satisfies Readonly<Record<string, Measure>>;

const CHANGES = {
  relative: { ...growth, reading: 'relative' },
  points: { ...growth, reading: 'points' },
  headCount: { ...growth, reading: 'headCount' },
  heads: { ...growth, reading: 'heads' },
  ofCount: { kind: 'growth', falls: false, ...count, reading: 'relative' },
} as const satisfies Readonly<Record<string, Measure>>;

export type Kind = keyof typeof FIGURES | keyof typeof YES | keyof typeof CHANGES;

/** What a comparator asks at a value. */
export type Asking = (value: number) => AskingRow;

const plain =
  (comparator: AskingRow['comparator']): Asking =>
  (value) => ({ comparator, value });
const between =
  (without: AskingRow['without']): Asking =>
  (value) => ({
    comparator: 'between',
    value,
    valueTo: value + 3,
    ...(without ? { without } : {}),
  });

const OF_FIGURES: readonly Asking[] = [
  plain('>='),
  plain('>'),
  plain('='),
  plain('<'),
  plain('<='),
  between(undefined),
  between(['from']),
  between(['to']),
  between(['from', 'to']),
  plain('about'),
  (value) => ({ comparator: 'about', value, tolerance: 12.5 }),
];
const OF_CHANGES: readonly Asking[] = [
  plain('increase>='),
  plain('increase>'),
  plain('decrease>='),
  plain('decrease>'),
];

/** Every comparator over every measure it may have, with the words a test calls it by. */
export const CASES: readonly (readonly [name: string, kind: Kind, asking: Asking])[] = [
  ...pairs(Object.keys(FIGURES), OF_FIGURES),
  ...pairs(Object.keys(YES), [plain('yes')]),
  ...pairs(Object.keys(CHANGES), OF_CHANGES),
];

function pairs(kinds: readonly string[], askings: readonly Asking[]) {
  return kinds.flatMap((kind) =>
    askings.map((asking) => {
      const { comparator, value: _, ...rest } = asking(60);
      const words = Object.entries(rest).map(([name, value]) => ` ${name} ${String(value)}`);
      return [`${kind} ${comparator}${words.join('')}`, kind as Kind, asking] as const;
    }),
  );
}

const MEASURES: Readonly<Record<Kind, Measure>> = { ...FIGURES, ...YES, ...CHANGES };

/** The measure of a kind; a change falls where the row asks for a fall. */
export function measureFor(kind: Kind, row?: AskingRow): Measure {
  const measure = MEASURES[kind];
  if (measure.kind !== 'growth' || !row) return measure;
  return { ...measure, falls: row.comparator.startsWith('decrease') };
}

export const BASE = { numerator: 100, denominator: 200 };

/** A bar; a change has a base, by default of 100 of 200. */
export function barOf(kind: Kind, asked: Asked, base: RateFigures<number> = BASE): Bar {
  return barWith(measureFor(kind), asked, base);
}

/** The bar of a row. */
export function barFor(kind: Kind, row: AskingRow, base: RateFigures<number> = BASE): Bar {
  return barWith(measureFor(kind, row), askedBy(row) ?? {}, base);
}

function barWith(measure: Measure, asked: Asked, { numerator, denominator = 1 }: RateFigures<number>): Bar {
  if (measure.kind !== 'growth') return { measure, asked };
  const below = measure.denominator === undefined ? {} : { denominator: scaled(denominator) };
  return { measure, asked, base: { numerator: scaled(numerator), ...below } };
}
