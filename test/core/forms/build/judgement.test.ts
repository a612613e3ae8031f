import {
  judgement,
  lineTarget,
  rateCell,
  referenceFormula,
  saysNot,
  sumFormula,
} from '../../../../src/core/forms/build/judgement';
import { evaluate, type Shown } from '../../../../src/core/sheet/formula/evaluate';
import { formulaText } from '../../../../src/core/sheet/formula/formulaText';
import type { Expression } from '../../../../src/domain/formula/expression';
import { attain } from '../../../../src/core/attainment/attain';
import { askedBy } from '../../../../src/domain/targets/comparators';
import { measureOf } from '../../../../src/domain/targets/measure';
import { catalogue, programmes } from '../../../support/plans';
import { area } from '../../attainment/builders';
import { programmeOf } from '../../rollup/builders';
import { shippedLists } from '../../units/listFiles';

const of = (programme: string, year: number, indicator: string) =>
  lineTarget({ programme: programmeOf(programme), catalogue: catalogue(), year }, indicator);

test.each([
  ['dong-nai-2021-2030', 2021, 'A03', 'DN25-1'],
  ['dong-nai-2021-2030', 2026, 'A03', 'DN30-1'],
  ['dong-nai-2021-2030', 2024, 'F05', 'DN25-3b'],
  ['dong-nai-2021-2030', 2026, 'F05', undefined],
  ['dong-nai-2021-2030', 2026, 'F06', 'DN30-3b'],
  ['quang-tri-2016-2020', 2018, 'C05', 'QT20-c2'],
  ['quang-tri-2016-2020', 2018, 'D02', undefined],
  ['cao-lanh-2021-2030', 2027, 'F05', undefined],
])('%s %d: the line of %s shows %s', (programme, year, indicator, id) => {
  expect(of(programme, year, indicator)?.target.id).toBe(id);
});

test('every target the summary follows with a figure stands on a line of the forms', () => {
  for (const programme of programmes()) {
    for (let { from: year } = programme.years; year <= programme.years.to; year += 1) {
      const followed = attain(area({ programme, year }, []), {
        programme,
        catalogue: catalogue(),
        lists: shippedLists,
      });
      for (const { target } of followed.filter((one) => askedBy(one.target))) {
        const { shown } = measureOf(target, catalogue(), () => true);
        expect([programme.id, year, of(programme.id, year, shown)?.target.id]).toEqual([programme.id, year, target.id]);
      }
    }
  }
});

test('what the plan above asks stands below the own target, or alone where there is none', () => {
  const plan = programmeOf('dong-nai-2021-2030');
  const row = {
    document: '62/KH-UBND',
    plan: 'tren',
    periodFrom: 2021,
    periodTo: 2025,
    comparator: '>=',
    value: 95,
    valueUnit: '%',
    baseYear: null,
    evidence: null,
    note: '',
  } as const;
  const words = (indicator: 'E06' | 'E02', reference: typeof plan.reference) =>
    lineTarget({ programme: { ...plan, reference }, catalogue: catalogue(), year: 2024 }, indicator)?.words;
  expect(words('E06', [])).toBe('> 90');
  expect(words('E06', [{ ...row, indicator: 'E06' }])).toBe('> 90\n≥ 95 (62/KH-UBND)');
  expect(words('E02', [{ ...row, indicator: 'E02' }])).toBe('≥ 95 (62/KH-UBND)');
  expect(words('E02', [])).toBeUndefined();
});

const [first, second] = [
  { row: 7, col: 5 },
  { row: 7, col: 4 },
];

/** What a formula shows over the two cells. */
function shown(words: Expression | undefined, above: Shown, below: Shown): Shown {
  if (!words) throw new Error('no formula');
  return evaluate(words, ({ col }) => (col === first.col ? above : below));
}

test.each([
  ['SD21-2 asks > 60', 'sa-dec-2021', 2021, 'C06', 60, 100, 'Chưa đạt'],
  ['SD21-2 asks > 60', 'sa-dec-2021', 2021, 'C06', 61, 100, 'Đạt'],
  ['DN25-1 asks ≥ 60', 'dong-nai-2021-2030', 2024, 'A03', 60, 100, 'Đạt'],
  ['DN25-1 asks ≥ 60', 'dong-nai-2021-2030', 2024, 'A03', 1499, 2500, 'Chưa đạt'],
  ['HUE24-d asks = 100', 'thua-thien-hue-2024', 2024, 'E06', 7, 7, 'Đạt'],
  ['nothing in scope', 'dong-nai-2021-2030', 2024, 'A03', 0, 0, ''],
  ['a blank', 'dong-nai-2021-2030', 2024, 'A03', '', 100, ''],
  ['an x', 'dong-nai-2021-2030', 2024, 'A03', 'x', 'x', ''],
  ['an impossible rate', 'dong-nai-2021-2030', 2024, 'A03', 120, 100, 'Tử > mẫu'],
])('%s: %s %d %s of %p over %p is “%s”', (_, programme, year, indicator, above, below, words) => {
  const target = of(programme, year, indicator);
  if (!target) throw new Error('no target');
  expect(shown(judgement(target, { numerator: first, denominator: second }), above, below)).toBe(words);
});

test('a count is judged by itself, growth not at all: the base year is not on the form', () => {
  const [least, growth] = [of('dong-nai-2021-2030', 2024, 'A07'), of('dong-nai-2021-2030', 2024, 'F05')];
  if (!least || !growth) throw new Error('no target');
  const judged = judgement(least, { numerator: first });
  expect([1, 0, 'x', undefined].map((figure) => shown(judged, figure, undefined))).toEqual(['Đạt', 'Chưa đạt', '', '']);
  expect(judgement(growth, { numerator: first, denominator: second })).toBeUndefined();
});

test('a yes or no is judged by the unit’s own answer', () => {
  const yes = of('dong-nai-2021-2030', 2024, 'A03');
  if (!yes) throw new Error('no target');
  const measure = { kind: 'yes', numerator: 'H01', shown: 'H01', choice: true } as const;
  const judged = judgement({ ...yes, measure }, { numerator: first });
  const shownOf = ['Có', 'Không', '–', 'x', ''].map((answer) => shown(judged, answer, undefined));
  expect(shownOf).toEqual(['Đạt', 'Chưa đạt', '', '', '']);
});

test('a value for each one may be as large as it likes', () => {
  const found = of('dong-nai-2021-2030', 2024, 'A03');
  if (!found || found.measure.kind !== 'rate') throw new Error('no target');
  const judged = judgement(
    { ...found, measure: { ...found.measure, per: 1, share: false }, asked: { from: { value: 30, enough: true } } },
    { numerator: first, denominator: second },
  );
  expect([3000, 2999].map((money) => shown(judged, money, 100))).toEqual(['Đạt', 'Chưa đạt']);
});

test('a rate multiplies first and is empty without both figures', () => {
  const rate = rateCell({ numerator: first, denominator: second, per: 100 });
  expect(formulaText(rate)).toBe('IF(AND(ISNUMBER(F8),ISNUMBER(E8)),IF(E8>0,F8*100/E8,""),"")');
  expect([shown(rate, 57, 200), shown(rate, 'x', 200)]).toEqual([28.5, '']);
});

test.each([
  [[3, 4], 7],
  [[3, ''], 3],
  [['x', 'x'], 'x'],
  [['x', ''], ''],
  [[undefined, undefined], ''],
])('a sum over %j is %p', ([above, below], sum) => {
  expect(shown(sumFormula([first, second]), above, below)).toBe(sum);
});

test('a figure typed elsewhere stays blank while it is', () => {
  expect([undefined, 0, 5].map((figure) => shown(referenceFormula(first), figure, undefined))).toEqual(['', 0, 5]);
});

test.each([
  ['x', true],
  ['X', true],
  ['–', true],
  ['-', true],
  ['5', false],
  [0, false],
  [undefined, false],
])('%p says “not applicable”: %p', (figure, says) => {
  expect(shown(saysNot(first), figure, undefined)).toBe(says);
});
