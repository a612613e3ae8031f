import type { AggregateValue, RollUp } from '../../../src/domain/aggregate';
import { attain } from '../../../src/core/attainment/attain';
import { attainmentText } from '../../../src/core/attainment/attainmentText';
import { evaluate, type Shown } from '../../../src/core/sheet/formula/evaluate';
import type { Catalogue, Indicator } from '../../../src/domain/catalogue/indicator';
import { numberOf } from '../../../src/domain/figure';
import { cellOf } from '../../../src/domain/formula/expression';
import type { ElementKey } from '../../../src/domain/ids';
import { askedBy } from '../../../src/domain/targets/comparators';
import { verdictFormula } from '../../../src/domain/targets/formulas';
import { isOverSome, measureOf } from '../../../src/domain/targets/measure';
import type { Target } from '../../../src/domain/targets/target';
import { verdictOf, type Attainment, type Verdict } from '../../../src/domain/targets/verdict';
import { catalogue as shipped } from '../../support/plans';
import { shippedLists } from '../units/listFiles';
import { targetOf } from './builders';
import { aggregated, plainRollUp, type Given } from './plain';

// A poverty programme: what its plan asks, and every answer its forms may give.

const plain = { section: 'P', acrossUnits: 'sum', acrossYears: 'stock' } as const;
const ratio = { section: 'P', type: 'ratio', acrossUnits: 'ratio', acrossYears: 'none' } as const;
const households = { measure: 'hộ', measureEn: 'households' } as const;
const children = { measure: 'trẻ em', measureEn: 'children' } as const;
const INDICATORS: readonly Indicator[] = [
  { code: 'P01', vi: 'Số hộ', en: 'Households', type: 'count', ...plain, ...households },
  { code: 'P02', vi: 'Số hộ nghèo', en: 'Poor households', type: 'count', ...plain, ...households },
  {
    ...ratio,
    code: 'P03',
    vi: 'Tỷ lệ hộ nghèo',
    en: 'Share of poor households',
    measure: '%',
    measureEn: '%',
    numerator: 'P02',
    denominator: 'P01',
  },
  { code: 'P04', vi: 'Số trẻ em', en: 'Children', type: 'count', ...plain, ...children },
  { code: 'P05', vi: 'Số trẻ em tử vong', en: 'Children who died', type: 'count', ...plain, ...children },
  {
    ...ratio,
    code: 'P06',
    vi: 'Tỷ suất tử vong trẻ em',
    en: 'Child mortality',
    measure: 'trên 100.000',
    measureEn: 'per 100,000',
    numerator: 'P05',
    denominator: 'P04',
    per: 100_000,
  },
  { code: 'P07', vi: 'Số người', en: 'Persons', type: 'count', ...plain, measure: 'người', measureEn: 'persons' },
  {
    code: 'P08',
    vi: 'Thu nhập',
    en: 'Income',
    type: 'money',
    ...plain,
    measure: 'triệu đồng',
    measureEn: 'million VND',
  },
  {
    ...ratio,
    code: 'P09',
    vi: 'Thu nhập bình quân',
    en: 'Income a head',
    measure: 'triệu đồng/người',
    measureEn: 'million VND per person',
    numerator: 'P08',
    denominator: 'P07',
  },
  {
    code: 'P10',
    section: 'P',
    vi: 'Có nhà văn hóa',
    en: 'Has a house of culture',
    type: 'yesNo',
    acrossUnits: 'countYes',
    acrossYears: 'stock',
    measure: 'có/không',
    measureEn: 'yes/no',
  },
];
const catalogue: Catalogue = { ...shipped(), indicators: INDICATORS };

const { programme: dongNai, target: staffed } = targetOf('DN25-1');

function targetWith(parts: Partial<Target> & Pick<Target, 'indicator' | 'comparator'>): Target {
  const indicator = INDICATORS.find(({ code }) => code === parts.indicator);
  if (!indicator) throw new Error(parts.indicator);
  return { ...staffed, value: null, valueUnit: null, vi: indicator.vi, en: indicator.en, ...parts };
}

type Figures = Readonly<Record<string, Given | 'held'>>;

/** A whole of one commune that reported, and one that did not where `missing` says how large it was last year. */
function rollUpOf(figures: Figures, missing?: Figures): { rollUp: RollUp; lastYear: RollUp } {
  const given = Object.fromEntries(Object.entries(figures).map(([key, one]) => [key, one === 'held' ? null : one]));
  const small = plainRollUp({ communes: { '73101': given, ...(missing ? { '73102': undefined } : {}) } });
  const expected = missing ? 2 : 1;
  const whole = new Map<ElementKey, AggregateValue>();
  for (const [key, one] of Object.entries(figures)) {
    const figure: AggregateValue =
      one === 'held' ? { state: 'held', reported: 0, expected } : aggregated(one, one === null ? 0 : 1, expected);
    whole.set(key as ElementKey, figure);
  }
  for (const { code, numerator, denominator } of INDICATORS) {
    const [top, bottom] = [numerator, denominator].map((key) => key && whole.get(key));
    if (!top || !bottom) continue;
    const [above, below] = [numberOf(top), numberOf(bottom)];
    const pair = above === undefined || below === undefined ? {} : { pair: { numerator: above, denominator: below } };
    whole.set(code, { state: 'blank', reported: Math.min(top.reported, bottom.reported), expected, ...pair });
  }
  const [root, ...below] = small.units;
  if (!root) throw new Error('a roll-up has its root');
  const before = missing as Readonly<Record<string, Given>> | undefined;
  return {
    rollUp: { ...small, year: 2025, units: [{ ...root, values: whole }, ...below] },
    lastYear: plainRollUp({ year: 2024, communes: { '73102': before } }),
  };
}

function tested(target: Target, figures: Figures, more: { missing?: Figures; base?: Figures } = {}): Attainment {
  const { rollUp, lastYear } = rollUpOf(figures, more.missing);
  const base = more.base ? { base: { ...rollUpOf(more.base).rollUp, year: target.baseYear ?? 0 } } : {};
  const [found] = attain(rollUp, {
    programme: { ...dongNai, targets: [target], reference: [] },
    catalogue,
    lists: shippedLists,
    lastYear,
    ...base,
  });
  if (!found) throw new Error('the target is tested');
  return found;
}

/** What the cells of the summary say with the same figures. */
function onSheet({ target, base }: Attainment, top: Shown, bottom: Shown): Shown {
  const measure = measureOf(target, catalogue, () => true);
  const cells = {
    numerator: cellOf({ row: 0, col: 0 }),
    ...(isOverSome(measure) ? { denominator: cellOf({ row: 0, col: 1 }) } : {}),
    ...(base ? { base } : {}),
  };
  const words = { met: 'met', below: verdictOf(false, 2025, target.periodTo) } as const;
  const others = { insufficientData: 'insufficientData', notApplicable: 'notApplicable' } as const;
  const formula = verdictFormula(measure, askedBy(target) ?? {}, cells, { ...words, ...others });
  return evaluate(formula, ({ col }) => (col === 0 ? top : bottom));
}

/** A figure as "Kết quả" shows it. */
function cellOfFigure(figure: Given | 'held' | undefined): Shown {
  return typeof figure === 'number' || figure === 'x' ? figure : '–';
}

const poor = (value: number, comparator: Target['comparator'], more: Partial<Target> = {}) =>
  targetWith({ indicator: 'P03', comparator, value, ...more });
const RANGE = { valueTo: 4 };

type Case = readonly [
  target: Target,
  figures: Figures,
  verdict: Verdict,
  needed: number | null,
  gap: number | null,
  ofPlan: number | null,
];
const of = (P02: Given | 'held', P01: Given | 'held' = 1000): Figures => ({ P01, P02 });
const dead = (P05: Given, P04: Given = 200_000): Figures => ({ P04, P05 });
const income = (P08: Given, P07: Given = 100): Figures => ({ P07, P08 });
const mortality = targetWith({ indicator: 'P06', comparator: '<=', value: 15 });
const about30 = targetWith({ indicator: 'P09', comparator: 'about', value: 30 });
const house = targetWith({ indicator: 'P10', comparator: 'yes' });

describe('each comparator at its limit, one below and one above', () => {
  test.each<Case>([
    [poor(2, '>='), of(20), 'met', 0, 0, 100],
    [poor(2, '>='), of(19), 'notMet', 1, -0.1, 95],
    [poor(2, '>='), of(21), 'met', 0, 0.1, 105],
    [poor(2, '>'), of(20), 'notMet', 1, 0, 100],
    [poor(2, '>'), of(19), 'notMet', 2, -0.1, 95],
    [poor(2, '>'), of(21), 'met', 0, 0.1, 105],
    [poor(2, '='), of(20), 'met', 0, 0, 100],
    [poor(2, '='), of(19), 'notMet', 1, -0.1, 95],
    [poor(2, '='), of(21), 'notMet', -1, 0.1, 105],
    [poor(2, '<'), of(20), 'notMet', -1, 0, 100],
    [poor(2, '<'), of(16), 'met', 0, -0.4, 125],
    [poor(2, '<'), of(24), 'notMet', -5, 0.4, 250 / 3],
    [poor(2, '<='), of(20), 'met', 0, 0, 100],
    [poor(2, '<='), of(19), 'met', 0, -0.1, 2000 / 19],
    [poor(2, '<='), of(21), 'notMet', -1, 0.1, 2000 / 21],
    [poor(2, 'between', RANGE), of(20), 'met', 0, 0, null],
    [poor(2, 'between', RANGE), of(19), 'notMet', 1, -0.1, null],
    [poor(2, 'between', RANGE), of(40), 'met', 0, 0, null],
    [poor(2, 'between', RANGE), of(41), 'notMet', -1, 0.1, null],
    [poor(2, 'between', { ...RANGE, without: ['to'] }), of(40), 'notMet', -1, 0, null],
    [mortality, dead(30), 'met', 0, 0, 100],
    [mortality, dead(29), 'met', 0, -0.5, 3000 / 29],
    [mortality, dead(31), 'notMet', -1, 0.5, 3000 / 31],
    [about30, income(2850), 'met', 0, 0, null],
    [about30, income(2849), 'notMet', 1, -0.01, null],
    [about30, income(3151), 'notMet', -1, 0.01, null],
    [about30, income(3150), 'met', 0, 0, null],
    [house, { P10: 1 }, 'met', 0, 0, null],
    [house, { P10: 0 }, 'notMet', 1, -100, null],
  ])('%#: %j', (target, figures, verdict, needed, gap, ofPlan) => {
    const found = tested(target, figures);
    expect([found.verdict, found.needed]).toEqual([verdict, needed]);
    expect(found.gap).toBeCloseTo(gap ?? NaN, 9);
    if (ofPlan === null) expect(found.ofPlan).toBeNull();
    else expect(found.ofPlan).toBeCloseTo(ofPlan, 9);
    expect(onSheet(found, found.numerator ?? '–', found.denominator ?? '–')).toBe(verdict);
  });

  test.each<[Partial<Target> & Pick<Target, 'comparator'>, number, Verdict, number, number]>([
    [{ comparator: 'decrease>=', value: 1.5, growth: 'points' }, 25, 'met', 0, 0],
    [{ comparator: 'decrease>=', value: 1.5, growth: 'points' }, 26, 'notMet', -1, -0.1],
    [{ comparator: 'decrease>', value: 1.5, growth: 'points' }, 25, 'notMet', -1, 0],
    [{ comparator: 'decrease>', value: 1.5, growth: 'points' }, 24, 'met', 0, 0.1],
    [{ comparator: 'decrease>=', value: 50 }, 20, 'met', 0, 0],
    [{ comparator: 'decrease>=', value: 50 }, 30, 'notMet', -10, -25],
    [{ comparator: 'decrease>=', value: 10, growth: 'heads' }, 31, 'notMet', -1, -1],
    [{ comparator: 'increase>=', value: 50 }, 60, 'met', 0, 0],
    [{ comparator: 'increase>', value: 50 }, 60, 'notMet', 1, 0],
    [{ comparator: 'increase>', value: 5, growth: 'headCount' }, 41, 'notMet', 2, -2.5],
  ])('since 40 of 1.000 in 2021: %j with %d', (parts, now, verdict, needed, gap) => {
    const target = targetWith({ indicator: 'P03', baseYear: 2021, ...parts });
    const found = tested(target, of(now), { base: of(40) });
    expect([found.verdict, found.needed]).toEqual([verdict, needed]);
    expect(found.gap).toBeCloseTo(gap, 9);
    expect(onSheet(found, now, 1000)).toBe(verdict);
  });

  test('a count grows or falls by itself', () => {
    const target = targetWith({ indicator: 'P02', comparator: 'decrease>=', value: 25, baseYear: 2021 });
    expect(tested(target, of(30), { base: of(40) })).toMatchObject({ verdict: 'met', actual: 25, gap: 0, needed: 0 });
    expect(tested(target, of(30)).reason).toBe('baseMissing');
    expect(tested(target, of(30), { base: of(0) }).reason).toBe('baseZero');
  });
});

const ALL: readonly Target[] = [
  poor(2, '>='),
  poor(2, '>'),
  poor(2, '='),
  poor(2, '<'),
  poor(2, '<='),
  poor(2, 'between', RANGE),
  poor(2, 'about'),
];

describe.each(ALL.map((target) => [target.comparator, target] as const))('%s without figures', (_, target) => {
  test.each<[string, Figures, Verdict, string]>([
    ['over 0', of(0, 0), 'notApplicable', 'zeroDenominator'],
    ['something over 0', of(3, 0), 'insufficientData', 'numeratorAboveDenominator'],
    ['blank over some', of(null), 'insufficientData', 'numeratorBlank'],
    ['some over blank', of(3, null), 'insufficientData', 'denominatorBlank'],
    ['blank', of(null, null), 'insufficientData', 'nothingReported'],
    ['x', of('x', 'x'), 'notApplicable', 'allNotApplicable'],
    ['held', of('held'), 'insufficientData', 'numeratorBlank'],
    ['all held', of('held', 'held'), 'insufficientData', 'nothingReported'],
    ['impossible', of(1001), 'insufficientData', 'numeratorAboveDenominator'],
  ])('%s', (_case, figures, verdict, reason) => {
    const found = tested(target, figures);
    expect(found).toMatchObject({ verdict, reason, gap: null, needed: null, ofPlan: null });
    expect(onSheet(found, cellOfFigure(figures['P02']), cellOfFigure(figures['P01']))).toBe(verdict);
  });

  test('one unit missing: the range of all it may still be, and “settled” only where none of them changes the verdict', () => {
    for (const given of [0, 1, 2, 4, 5, 6, 8, 10, 12, 60]) {
      const found = tested(target, of(given, 195), { missing: { P02: 1, P01: 5 } });
      expect(found.provisional).toBe(true);
      const sent = Array.from({ length: 6 }, (_one, more) => tested(target, of(given + more, 200)));
      const results = sent.map(({ actual }) => actual ?? NaN);
      expect(found.bounds).toMatchObject({ lowest: Math.min(...results), highest: Math.max(...results) });
      const verdicts = new Set(sent.map(({ verdict }) => verdict));
      if (found.bounds?.settled || (found.bounds?.holdsUpTo ?? -1) >= 5) expect(verdicts.size).toBe(1);
      else if (target.comparator !== '=') expect(verdicts.size).toBe(2);
    }
  });
});

test('what is not met in time is pending, also where less is better', () => {
  const target = poor(2, '<=', { periodTo: 2030, periodFrom: 2026 });
  const pending = { ...target, periodFrom: 2021, periodTo: 2025 };
  expect(tested(pending, of(30)).verdict).toBe('notMet');
  const { rollUp } = rollUpOf(of(30));
  const [found] = attain(
    { ...rollUp, year: 2023 },
    {
      programme: { ...dongNai, targets: [pending], reference: [] },
      catalogue,
      lists: shippedLists,
    },
  );
  expect(found?.verdict).toBe('pending');
});

describe('the sentence', () => {
  test.each<[Attainment, string, string]>([
    [
      tested(poor(2, '<'), of(16)),
      'Tỷ lệ hộ nghèo là 1,6% (16/1.000 hộ), đạt mục tiêu dưới 2% (thấp hơn 0,4 điểm phần trăm).',
      'Share of poor households is 1.6% (16/1,000 households), meeting the target of below 2% (0.4 percentage points lower).',
    ],
    [
      tested(poor(2, '<'), of(24)),
      'Tỷ lệ hộ nghèo là 2,4% (24/1.000 hộ), cao hơn 0,4 điểm phần trăm so với mục tiêu dưới 2%, cần giảm 5 hộ.',
      'Share of poor households is 2.4% (24/1,000 households), 0.4 percentage points higher than the target of below 2%, to be reduced by: 5 (households).',
    ],
    [
      tested(mortality, dead(31)),
      'Tỷ suất tử vong trẻ em là 15,5 trên 100.000 (31/200.000 trẻ em), cao hơn 0,5 trên 100.000 so với mục tiêu không quá 15 trên 100.000, cần giảm 1 trẻ em.',
      'Child mortality is 15.5 per 100,000 (31/200,000 children), 0.5 per 100,000 higher than the target of at most 15 per 100,000, to be reduced by: 1 (children).',
    ],
    [
      tested(about30, income(2840)),
      'Thu nhập bình quân là 28,4 triệu đồng/người (2.840/100), thấp hơn 0,1 triệu đồng/người so với mục tiêu khoảng 30 triệu đồng/người (± 5%), cần thêm 10 triệu đồng.',
      'Income a head is 28.4 million VND per person (2,840/100), 0.1 million VND per person below the target of about 30 million VND per person (± 5%), still needed: 10 (million VND).',
    ],
    [
      tested(about30, income(3000)),
      'Thu nhập bình quân là 30,0 triệu đồng/người (3.000/100), trong mức mục tiêu khoảng 30 triệu đồng/người (± 5%).',
      'Income a head is 30.0 million VND per person (3,000/100), within the target of about 30 million VND per person (± 5%).',
    ],
    [
      tested(poor(1.5, 'decrease>=', { growth: 'points', baseYear: 2021 }), of(26), { base: of(40) }),
      'Tỷ lệ hộ nghèo giảm 1,4 điểm phần trăm (26/1.000 so với 40/1.000 năm 2021), thấp hơn 0,1 điểm phần trăm so với mục tiêu giảm ít nhất 1,5 điểm phần trăm so với năm 2021, cần giảm 1 hộ.',
      'Share of poor households fell by 1.4 percentage points (26/1,000 against 40/1,000 in 2021), 0.1 percentage points below the target of a decrease of at least 1.5 percentage points on 2021, to be reduced by: 1 (households).',
    ],
    [
      tested(poor(1.5, 'decrease>=', { growth: 'points', baseYear: 2021 }), of(42), { base: of(40) }),
      'Tỷ lệ hộ nghèo tăng 0,2 điểm phần trăm (42/1.000 so với 40/1.000 năm 2021), thấp hơn 1,7 điểm phần trăm so với mục tiêu giảm ít nhất 1,5 điểm phần trăm so với năm 2021, cần giảm 17 hộ.',
      'Share of poor households rose by 0.2 percentage points (42/1,000 against 40/1,000 in 2021), 1.7 percentage points below the target of a decrease of at least 1.5 percentage points on 2021, to be reduced by: 17 (households).',
    ],
    [
      tested(house, { P10: 0 }),
      'Có nhà văn hóa đạt 0/1 đơn vị trả lời “có” (0,0%), thấp hơn 100,0 điểm phần trăm so với mục tiêu tất cả đơn vị trả lời “có”, cần thêm 1 đơn vị.',
      'Has a house of culture reached yes in 0/1 units (0.0%), 100.0 percentage points below the target of yes in every unit, still needed: 1 (units).',
    ],
  ])('%#', (attainment, vi, en) => {
    expect(attainmentText(attainment, 'vi', catalogue)).toBe(vi);
    expect(attainmentText(attainment, 'en', catalogue)).toBe(en);
  });
});
