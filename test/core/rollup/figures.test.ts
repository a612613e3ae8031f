import { indicatorOf, type ElementKey } from '../../../src/domain/ids';
import { figureOf, valueOf } from '../../../src/domain/figure';
import type { AggregateValue, RollUp, UnitAggregate } from '../../../src/domain/aggregate';
import type { ElementValue } from '../../../src/domain/submission';
import type { RollUpTree } from '../../../src/core/rollup/candidate';
import { checkLedger } from '../../../src/core/rollup/checkLedger';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { catalogue } from '../../support/plans';
import {
  argsFor,
  candidate,
  filled,
  programmeOf,
  seeded,
  shuffled,
  smallTree,
  unit,
  unitOf,
  type Entry,
} from './builders';

const tree = smallTree();
type Entries = Readonly<Record<string, Entry>>;

/** Rolls up the small tree with these entries by unit code. */
function rolled(entries: Readonly<Record<string, Entries>>): RollUp {
  const forms = Object.entries(entries).map(([code, given]) => candidate(filled(unitOf(tree, code), given)));
  return rollUp(argsFor(tree, forms));
}

function at(result: RollUp, code: string): UnitAggregate {
  const found = result.units.find((one) => one.unit.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

function valueAt(result: RollUp, code: string, element: ElementKey): AggregateValue | undefined {
  return at(result, code).values.get(element);
}

describe('three kinds of empty', () => {
  test.each<[string, Entry[], AggregateValue]>([
    ['values add up', [3, 4, 0, 5], { state: 'value', value: 12, reported: 4, expected: 4 }],
    ['a gap stays a gap', [3, null, 0, 5], { state: 'value', value: 8, reported: 3, expected: 4 }],
    ['x counts as reported and adds nothing', [3, 'x', 'x', 5], { state: 'value', value: 8, reported: 4, expected: 4 }],
    ['only x is not applicable', ['x', 'x', 'x', 'x'], { state: 'notApplicable', reported: 4, expected: 4 }],
    ['x with a gap is blank', ['x', 'x', null, 'x'], { state: 'blank', reported: 3, expected: 4 }],
    ['zeros are a value', [0, 0, 0, 0], { state: 'value', value: 0, reported: 4, expected: 4 }],
    ['nothing is blank', [null, null, null, null], { state: 'blank', reported: 0, expected: 4 }],
  ])('%s', (_, given, expected) => {
    const codes = ['73101', '73102', '73201', '73202'];
    const result = rolled(
      Object.fromEntries(codes.map((code, index) => [code, { E01: given[index] ?? null, G05: 1 }])),
    );
    expect(valueAt(result, '75', 'E01')).toEqual(expected);
  });

  test('an unreadable cell counts as held', () => {
    const form = filled(unitOf(tree, '73101'), { E01: 4, G05: 1 });
    const broken = new Map(form.values);
    const held = form.values.get('E01');
    if (held) broken.set('E01', { ...held, state: 'unreadable' });
    const result = rollUp(argsFor(tree, [candidate({ ...form, values: broken })]));
    expect(valueAt(result, '73101', 'E01')).toEqual({ state: 'held', reported: 0, expected: 1, held: 1 });
  });

  test('a held figure is neither counted nor reported, and no total is made around it', () => {
    const form = filled(unitOf(tree, '73101'), { E01: 4, 'A01.LH01': 2, G05: 1 });
    const values = new Map(form.values);
    for (const key of ['E01', 'A01.LH01', 'A01'] as const) {
      const given = form.values.get(key);
      if (given?.state === 'value') values.set(key, { ...given, state: 'held', given: figureOf(given.value) });
    }
    const result = rollUp(argsFor(tree, [candidate({ ...form, values })]));
    const nothing = { state: 'held', reported: 0, held: 1 };
    for (const key of ['E01', 'A01'] as const)
      expect(valueAt(result, '73101', key)).toEqual({ ...nothing, expected: 1 });
    expect(valueAt(result, '75', 'E01')).toMatchObject(nothing);
  });
});

describe('coverage', () => {
  test('expects only the units that own an element', () => {
    const result = rolled({ '73101': { 'A01.LH01': 2 }, '75.SGDDT': { 'A01.LH02': 30 } });
    expect(valueAt(result, '75', 'A01')).toEqual({ state: 'value', value: 32, reported: 2, expected: 6 });
    expect(valueAt(result, '75', 'A01.LH02')).toEqual({ state: 'value', value: 30, reported: 1, expected: 1 });
    expect(valueAt(result, '731', 'A01')).toEqual({ state: 'value', value: 2, reported: 1, expected: 2 });
    expect(at(result, '731').values.has('A01.LH02')).toBe(false);
    expect(valueAt(result, '73102', 'A01')).toEqual({ state: 'blank', reported: 0, expected: 1 });
  });

  test('leaves out what a unit reports but does not own', () => {
    const form = filled(unitOf(tree, '75.SGDDT'), { 'A01.LH02': 3 });
    const foreign: ElementValue = {
      element: 'E01',
      state: 'value',
      value: 50,
      place: { file: 'f', sheet: 's', cell: 'F9' },
    };
    const result = rollUp(argsFor(tree, [candidate({ ...form, values: new Map([...form.values, ['E01', foreign]]) })]));
    expect(valueAt(result, '75', 'E01')).toEqual({ state: 'blank', reported: 0, expected: 4 });
  });

  test('lists elements in programme order at every unit', () => {
    const result = rolled({});
    const order = programmeOf('dong-nai-2021-2030').lines.map((line) => line.indicator);
    const ranks = [...at(result, '75').values.keys()].map((key) => order.indexOf(indicatorOf(key)));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe('aggregation over units', () => {
  test('a rate is the summed numerator over the summed denominator, never a mean', () => {
    const result = rolled({ '73101': { E01: 10, E04: 10 }, '73102': { E01: 90, E04: 0 } });
    const pair = { numerator: 10, denominator: 100 };
    expect(valueAt(result, '731', 'E06')).toEqual({ state: 'value', value: 10, reported: 2, expected: 2, pair });
  });

  test('a rate is the double nearest to the percentage', () => {
    const result = rolled({ '73101': { E01: 100, E04: 50 }, '73102': { E01: 100, E04: 7 } });
    expect(valueOf(valueAt(result, '731', 'E06'))).toBe(28.5);
  });

  test.each<[string, Entries, readonly [number, number, number]]>([
    ['a unit without a numerator', { E01: 10 }, [10, 10, 1]],
    ['a unit without a denominator', { E04: 10 }, [10, 10, 1]],
    ['"x" beside a figure above 0', { E01: 10, E04: 'x' }, [10, 10, 1]],
    ['a figure above 0 over "x"', { E01: 'x', E04: 10 }, [10, 10, 1]],
    ['"x" over "x"', { E01: 'x', E04: 'x' }, [10, 10, 2]],
    ['"x" over 0', { E01: 0, E04: 'x' }, [10, 10, 2]],
    ['0 over "x"', { E01: 'x', E04: 0 }, [10, 10, 2]],
    ['0 of 0', { E01: 0, E04: 0 }, [10, 10, 2]],
    ['0 of 30', { E01: 30, E04: 0 }, [10, 40, 2]],
  ])('a rate is of the units that gave both figures: %s', (_, other, expected) => {
    const [numerator, denominator, reported] = expected;
    const result = rolled({ '73101': { E01: 10, E04: 10 }, '73102': { ...other, G05: 1 } });
    expect(valueAt(result, '731', 'E06')).toMatchObject({ reported, pair: { numerator, denominator } });
    expect(valueOf(valueAt(result, '731', 'E06'))).toBe((numerator * 100) / denominator);
    expect(checkLedger(result, catalogue())).toEqual([]);
  });

  test('without one complete pair a rate is blank, whatever its lines add up to', () => {
    const result = rolled({ '73101': { E01: 10 }, '73102': { E04: 10 } });
    expect(valueAt(result, '731', 'E06')).toEqual({ state: 'blank', reported: 0, expected: 2 });
    expect(valueOf(valueAt(result, '731', 'E01'))).toBe(10);
  });

  test('a rate over 0 is not applicable', () => {
    const result = rolled({ '73101': { E01: 0, E04: 0 }, '73102': { E01: 0, E04: 0 } });
    expect(valueAt(result, '731', 'E06')).toMatchObject({ state: 'notApplicable' });
  });

  test('the least number of persons leaves out units without staffed units', () => {
    const staffed = { 'A01.LH01': 2, 'A02.LH01': 1 };
    const result = rolled({
      '73101': { ...staffed, A07: 2 },
      '73102': { ...staffed, A07: 3 },
      '73201': { 'A01.LH01': 2, 'A02.LH01': 0, A07: 0 },
    });
    expect(valueAt(result, '75', 'A07')).toMatchObject({ state: 'value', value: 2, reported: 3 });
    expect(valueAt(result, '73201', 'A07')).toMatchObject({ state: 'notApplicable' });
  });

  test('days of a span take the first and the last', () => {
    const result = rolled({
      '73101': { G05: 1, 'H06.TU': '2024-03-20', 'H06.DEN': '2024-03-25' },
      '73102': { G05: 1, 'H06.TU': '2024-03-22', 'H06.DEN': '2024-03-31' },
    });
    expect(valueOf(valueAt(result, '731', 'H06.TU'))).toBe('2024-03-20');
    expect(valueOf(valueAt(result, '731', 'H06.DEN'))).toBe('2024-03-31');
  });

  test('yes is counted', () => {
    const result = rolled({ '73101': { I04: 1 }, '73102': { I04: 0 }, '73201': { I04: 1 } });
    expect(valueAt(result, '75', 'I04')).toMatchObject({ state: 'value', value: 2, reported: 3, expected: 6 });
  });

  test('texts and days are listed with their unit above it and stand alone at it', () => {
    const result = rolled({
      '73102': { G05: 1, L05: 'Thiếu kinh phí', L02: '2024-11-25' },
      '73101': { G05: 1, L05: 'Thiếu người' },
    });
    expect(valueOf(valueAt(result, '731', 'L05'))).toBe('xã U73101: Thiếu người\nxã U73102: Thiếu kinh phí');
    expect(valueOf(valueAt(result, '73102', 'L05'))).toBe('Thiếu kinh phí');
    expect(valueOf(valueAt(result, '75', 'L02'))).toBe('xã U73102: 25/11/2024');
    expect(valueOf(valueAt(result, '73102', 'L02'))).toBe('2024-11-25');
  });

  test('a total that the form did not bring is made from its parts', () => {
    const form = filled(unitOf(tree, '73101'), { 'K02.TH': 1.5, 'K03.TH': 2.25 });
    const values = new Map([...form.values].filter(([key]) => key !== 'K00.TH'));
    const result = rollUp(argsFor(tree, [candidate({ ...form, values })]));
    expect(valueAt(result, '75', 'K00.TH')).toMatchObject({ value: 3.75 });
  });

  test('a facility below a commune adds to it', () => {
    const facility = unit('73101.TYT', 'facility', '73101', 'facility');
    const withFacility: RollUpTree = {
      ...tree,
      units: [...tree.units, facility],
      reporting: [...tree.reporting, facility],
    };
    const forms = [
      candidate(filled(unitOf(tree, '73101'), { H03: 40, L05: 'Xã nêu' })),
      candidate(filled(facility, { H03: 2, L05: 'Trạm nêu' }, { form: '04/CTXH-25/3' })),
    ];
    const result = rollUp(argsFor(withFacility, forms));
    expect(valueAt(result, '73101', 'H03')).toEqual({ state: 'value', value: 42, reported: 2, expected: 2 });
    expect(valueAt(result, '75', 'H03')).toMatchObject({ value: 42 });
    expect(valueOf(valueAt(result, '73101', 'L05'))).toBe('xã U73101: Xã nêu\nU73101.TYT: Trạm nêu');
    expect(checkLedger(result, catalogue())).toEqual([]);
  });
});

describe('money', () => {
  test.each<[string, number[], number]>([
    ['tenths', [0.1, 0.2, 0.3, 0.4], 1],
    ['thousandths', [1.005, 2.675, 0.001, 10.1], 13.781],
    ['one đồng', [0.000001, 0.000001, 0.000001, 0.000001], 0.000004],
    ['large and small together', [99999999.999, 0.001, 0.1, 0.2], 100000000.3],
  ])('adds %s as decimals', (_, given, total) => {
    const codes = ['73101', '73102', '73201', '73202'];
    const result = rolled(Object.fromEntries(codes.map((code, index) => [code, { 'K02.TH': given[index] ?? 0 }])));
    expect(valueOf(valueAt(result, '75', 'K02.TH'))).toBe(total);
    expect(valueOf(valueAt(result, '75', 'K00.TH'))).toBe(total);
  });

  test('is the same to the last digit in any order and grouping', () => {
    const next = seeded(11);
    const communes = Array.from({ length: 60 }, (_, index) => `26${String(index).padStart(3, '0')}`);
    const money = new Map(communes.map((code) => [code, next(1_000_000_000) / 1000]));
    const exact = [...money.values()].reduce((sum, value) => sum + BigInt(Math.round(value * 1000)), 0n);
    for (let round = 0; round < 5; round += 1) {
      const grouped = randomTree(communes, 1 + next(7), next);
      const forms = grouped.reporting.map((one) => candidate(filled(one, { 'K02.TH': money.get(one.code) ?? 0 })));
      const result = rollUp(argsFor(grouped, shuffled(forms, next)));
      expect(valueOf(valueAt(result, '75', 'K02.TH'))).toBe(Number(exact) / 1000);
    }
  });
});

/** Communes under a random number of districts; the district order is random too. */
function randomTree(communes: readonly string[], districts: number, next: (limit: number) => number): RollUpTree {
  const root = unit('75', 'province');
  const middle = Array.from({ length: districts }, (_, index) => unit(`d${index}`, 'district', '75'));
  const below = communes.map((code) => unit(code, 'commune', `d${next(districts)}`, 'commune'));
  return { root, units: [root, ...shuffled(middle, next), ...shuffled(below, next)], reporting: below };
}

describe('a summary', () => {
  test('a unit that comes in a summary and by itself is counted once', () => {
    const form = filled(unitOf(tree, '73101'), { E01: 7 });
    const twice = [
      candidate(form),
      candidate(form, { via: 'summary', arrivedIn: { file: 's.xlsx', sheet: 'Số liệu' } }),
    ];
    const result = rollUp(argsFor(tree, twice));
    expect(valueAt(result, '75', 'E01')).toMatchObject({ value: 7, reported: 1 });
    expect(result.ledger).toMatchObject({ found: 2, used: 1, superseded: 1 });
  });
});
