import {
  figuresPlan,
  quietFigure,
  rangeBelow,
  rateCellFormula,
  sumRow,
  unitsRange,
} from '../../../src/core/reports/figuresPlan';
import { formulaText } from '../../../src/core/sheet/formula/formulaText';
import { smallRollUp, summaryArgs } from './province';
import { args, plan } from './drawn';

const commune = { list: '2024', code: '73101' } as const;

test('totals stand above the units: the root, its coverage, the others, then a row for each unit', () => {
  expect([0, 1, 2].map(sumRow)).toEqual([9, 11, 12]);
  expect(plan.firstUnit).toBe(13);
  expect([plan.rowOf.get('2024:75'), plan.rowOf.get('2024:73101'), plan.colOf.get('A01')]).toEqual([9, 13, 14]);
});

test('what the sheet does not hold has no reference', () => {
  expect(quietFigure(plan, { list: '2024', code: '99999' }, 'A01')).toBeUndefined();
  expect(quietFigure(plan, commune, 'Z99')).toBeUndefined();
});

test('ranges of the units below a sum, and of all units', () => {
  const [root, first] = plan.sums;
  if (!root || !first) throw new Error('no sums');
  expect([rangeBelow(plan, root, 14), rangeBelow(plan, first, 14)]).toEqual(['O14:O17', 'O14:O15']);
  expect(rangeBelow(plan, { ...first, to: first.from - 1 }, 14)).toBeUndefined();
  expect(unitsRange(plan, 0)).toBe("'Số liệu'!$A$14:$A$17");
  expect(unitsRange(figuresPlan(summaryArgs(smallRollUp({}))), 0)).toBeUndefined();
});

test('a figure on another sheet: x stays x, what is no figure is a dash', () => {
  const quiet = quietFigure(plan, commune, 'A01');
  expect(quiet && formulaText(quiet)).toBe(`IF(ISNUMBER('Số liệu'!O14),'Số liệu'!O14,IF('Số liệu'!O14="x","x","–"))`);
});

test('a rate is multiplied before it is divided', () => {
  expect(rateCellFormula(100, 'S14', 'O14')).toContain('S14*100/O14');
  expect(rateCellFormula(1000, 'S14', 'O14')).toContain('S14*1000/O14');
  expect(rateCellFormula(1, 'S14', 'O14')).toContain('S14/O14');
  expect(() => rateCellFormula(7, 'S14', 'O14')).toThrow('7');
});

test('the same roll-up gives the same plan', () => {
  expect(figuresPlan(args)).toEqual(plan);
});
