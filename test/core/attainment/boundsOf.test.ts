import { boundsOf } from '../../../src/core/attainment/bounds';
import { scaled } from '../../../src/domain/exact/fixed';
import { meets, resultOf, type Bar } from '../../../src/domain/targets/demand';
import { isShare } from '../../../src/domain/targets/measure';
import { barFor, barOf, CASES, measureFor } from '../../domain/targets/bars';
import { seeded } from '../rollup/builders';
import { plainRollUp, type Row } from './plain';

type Communes = Readonly<Record<string, Row | undefined>>;

/** Bounds over communes; those of last year were as large as `before` says. */
function bounds(bar: Bar, communes: Communes, before: Communes = {}) {
  const rollUp = plainRollUp({ communes });
  const pairs = Object.values(communes).filter(
    (row) => bar.measure.kind !== 'rate' || (typeof row?.A02 === 'number' && typeof row.A01 === 'number'),
  );
  const sum = (key: string): number =>
    pairs.reduce((total, row) => total + (typeof row?.[key] === 'number' ? row[key] : 0), 0);
  return boundsOf({
    rollUp,
    unit: rollUp.root,
    lastYear: plainRollUp({ year: 2023, communes: before }),
    bar,
    numerator: scaled(sum('A02')),
    denominator: scaled(sum('A01')),
  });
}

const size = (persons: number): Row => ({ A02: 0, A01: persons });

const OF_SHARES = CASES.filter(([, kind]) => isShare(measureFor(kind)) && kind !== 'yes');

test.each(OF_SHARES)(
  '%s: bounds and “settled” agree with every report the missing unit can send',
  (_, kind, asking) => {
    const next = seeded(3);
    for (let round = 0; round < 20; round += 1) {
      const [given, of, missing] = [next(20), 20 + next(5), 1 + next(8)];
      const row = asking(next(101));
      const bar = barFor(kind, row);
      const found = bounds(bar, { '73101': { A02: given, A01: of }, '73102': undefined }, { '73102': size(missing) });
      const whole = scaled(of + missing);
      const sent = Array.from({ length: missing + 1 }, (_, more) => scaled(given + more));
      const results = sent.map((numerator) => resultOf(bar, numerator, whole));
      const [lowest, highest] = [Math.min(...results), Math.max(...results)];
      expect(found).toMatchObject({ lowest, highest, assumption: 'lastYear' });
      const verdicts = new Set(sent.map((numerator) => meets(bar, numerator, whole)));
      if (found?.settled || (found?.holdsUpTo ?? -1) >= missing) expect(verdicts.size).toBe(1);
      else if (!bar.asked.from || !bar.asked.to) expect(verdicts.size).toBe(2);
    }
  },
);

test('a value for each one has no bounds: nothing limits the money of the missing', () => {
  const bar = barFor('perHead', { comparator: 'about', value: 30 });
  const communes = { '73101': { A02: 300, A01: 10 }, '73102': undefined };
  expect(bounds(bar, communes, { '73102': size(9) })).toBeUndefined();
});

describe('a yes or no', () => {
  const communes = { '73101': { A02: 1 }, '73102': { A02: 0 }, '73201': { A02: 'x' }, '73202': undefined } as const;
  const between = (bar: Bar) => {
    const rollUp = plainRollUp({ communes });
    return boundsOf({ rollUp, unit: rollUp.root, bar, numerator: scaled(1), denominator: scaled(2) });
  };

  test('can come to every answer the silent unit may give; one that said x gives none', () => {
    const found = between(barFor('yes', { comparator: 'yes', value: 50 }));
    expect(found).toEqual({ lowest: 100 / 3, highest: 200 / 3, assumption: 'none', settled: false });
    expect(between(barFor('yes', { comparator: 'yes', value: null }))?.settled).toBe(true);
  });

  test('of every tree of three, is settled exactly where no answer changes the conclusion', () => {
    const ANSWERS = [1, 0, 'x', undefined] as const;
    for (const value of [34, 50, 67, 100])
      for (let code = 0; code < 64; code += 1) {
        const said = [code % 4, Math.floor(code / 4) % 4, Math.floor(code / 16)].map((at) => ANSWERS[at]);
        const answered = said.filter((one) => typeof one === 'number');
        const silent = said.filter((one) => one === undefined).length;
        if (answered.length === 0 || silent === 0) continue;
        const bar = barFor('yes', { comparator: 'yes', value });
        const [first, second, third] = said.map((A02): Row | undefined => (A02 === undefined ? undefined : { A02 }));
        const rollUp = plainRollUp({ communes: { '73101': first, '73102': second, '73201': third } });
        const yes = answered.reduce<number>((sum, one) => sum + one, 0);
        const [numerator, denominator] = [scaled(yes), scaled(answered.length)];
        const found = boundsOf({ rollUp, unit: rollUp.root, bar, numerator, denominator });
        const whole = scaled(answered.length + silent);
        const sent = Array.from({ length: silent + 1 }, (_, more) => scaled(yes + more));
        const results = sent.map((one) => resultOf(bar, one, whole));
        const verdicts = new Set([meets(bar, numerator, denominator), ...sent.map((one) => meets(bar, one, whole))]);
        expect({ said, value, ...found }).toMatchObject({
          ...{ said, value, lowest: Math.min(...results), highest: Math.max(...results) },
          settled: verdicts.size === 1,
        });
      }
  });

  test('counted, gains one at most', () => {
    const measure = { kind: 'count', numerator: 'A02', shown: 'A02', choice: true } as const;
    const found = between({ measure, asked: { from: { value: 3, enough: true } } });
    expect(found).toEqual({ lowest: 1, highest: 2, assumption: 'none', settled: true });
  });
});

test('a limit the missing can step over is not settled', () => {
  const bar = barOf('rate', { from: { value: 50, enough: true }, to: { value: 50, enough: true } });
  const found = bounds(bar, { '73101': { A02: 1, A01: 10 }, '73102': undefined }, { '73102': size(10) });
  expect(found).toEqual({ lowest: 5, highest: 55, assumption: 'lastYear', settled: false, holdsUpTo: 7 });
});

test('a unit without a last year is as large as the middle of its kind', () => {
  const bar = barOf('rate', { from: { value: 60, enough: true } });
  const communes = {
    '73101': { A02: 1, A01: 10 },
    '73102': { A02: 1, A01: 20 },
    '73201': { A02: 1, A01: 33 },
    '73202': undefined,
  };
  expect(bounds(bar, communes)).toMatchObject({ highest: (23 * 100) / 83, assumption: 'median' });
});

test('a count can grow by the population it is taken from, and has no bounds without one', () => {
  const bar = barOf('count', { from: { value: 12, enough: true } });
  const communes = { '73101': { A02: 4, A01: 10 }, '73102': undefined };
  expect(bounds(bar, communes, { '73102': size(9) })).toBeUndefined();
  const counted: Bar = { ...bar, measure: { kind: 'count', numerator: 'A02', shown: 'A02', population: 'A01' } };
  expect(bounds(counted, communes, { '73102': size(9) })).toEqual({
    lowest: 4,
    highest: 13,
    assumption: 'lastYear',
    settled: false,
    holdsUpTo: 7,
  });
});

test.each([
  [2, { lowest: 0, highest: 2, settled: false }],
  [0, { lowest: 0, highest: 0, settled: true }],
] as const)('a minimum of %d can only sink', (least, found) => {
  const measure = { kind: 'minimum', numerator: 'A02', shown: 'A02' } as const;
  const bar: Bar = { measure, asked: { from: { value: 1, enough: true } } };
  expect(bounds(bar, { '73101': { A02: least }, '73102': undefined })).toEqual({ ...found, assumption: 'none' });
});
