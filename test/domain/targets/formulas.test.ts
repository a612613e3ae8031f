import { evaluate, type Shown } from '../../../src/core/sheet/formula/evaluate';
import { formulaText } from '../../../src/core/sheet/formula/formulaText';
import { scaled } from '../../../src/domain/exact/fixed';
import { cellOf, constant, type Expression } from '../../../src/domain/formula/expression';
import type { Asked } from '../../../src/domain/targets/comparators';
import { gapOf, meets, neededToMeet, ofPlan, resultOf } from '../../../src/domain/targets/demand';
import {
  gapFormula,
  neededFormula,
  ofPlanFormula,
  resultFormula,
  testFormula,
  verdictFormula,
  type TargetCells,
} from '../../../src/domain/targets/formulas';
import { isOverSome, isShare, type Measure } from '../../../src/domain/targets/measure';
import { seeded } from '../../core/rollup/builders';
import { barFor, CASES, measureFor } from './bars';

const BASE = { numerator: 17, denominator: 31 };
const WORDS = { met: 'met', below: 'below', insufficientData: '?', notApplicable: '–' };

function cellsFor(measure: Measure): TargetCells {
  const base = measure.denominator === undefined ? { numerator: BASE.numerator } : BASE;
  return {
    numerator: cellOf({ row: 10, col: 4 }),
    ...(isOverSome(measure) ? { denominator: cellOf({ row: 10, col: 5 }) } : {}),
    ...(measure.kind === 'growth' ? { base } : {}),
  };
}

function shown(words: Expression, numerator: Shown, denominator: Shown): Shown {
  return evaluate(words, ({ col }) => (col === 4 ? numerator : denominator));
}

/** A figure to so many decimals; a text as it is. */
function rounded(shown: Shown, decimals: number): Shown {
  return typeof shown === 'number' ? Number(shown.toFixed(decimals)) + 0 : shown;
}

const atLeast = (value: number): Asked => ({ from: { value, enough: true } });

test.each([
  ['rate', atLeast(60), 'E11*100>=60*F11'],
  ['rate', atLeast(33.3), 'E11*1000>=333*F11'],
  ['rate', { from: { value: 60, enough: false } }, 'E11*100>60*F11'],
  ['rate', { from: { value: 100, enough: true }, to: { value: 100, enough: true } }, 'E11*100=100*F11'],
  ['rate', { from: { value: 5, enough: true }, to: { value: 7, enough: false } }, 'AND(E11*100>=5*F11,E11*100<7*F11)'],
  ['rate', { to: { value: 7, enough: true } }, 'E11*100<=7*F11'],
  ['count', atLeast(1), 'E11>=1'],
  ['relative', atLeast(20), '(E11*31-17*F11)*100>=20*(17*F11)'],
  ['points', atLeast(20), '(E11*31-17*F11)*100>=20*(31*F11)'],
  ['headCount', atLeast(20), '(E11-17)*100>=340'],
  ['heads', atLeast(20), 'E11-17>=20'],
  ['perThousand', { to: { value: 15, enough: true } }, 'E11*1000<=15*F11'],
  ['perHead', atLeast(30), 'E11>=30*F11'],
  ['yes', atLeast(100), 'E11*100>=100*F11'],
] as const)('%s %j is tested by %s', (kind, asked, text) => {
  const measure = measureFor(kind);
  expect(formulaText(testFormula(measure, asked, cellsFor(measure)))).toBe(text);
});

test('gap and number needed multiply first', () => {
  const measure = measureFor('rate');
  const cells = cellsFor(measure);
  expect(formulaText(resultFormula(measure, cells))).toBe(
    'IF(AND(ISNUMBER(E11),ISNUMBER(F11)),IF(F11>0,E11*100/F11,"–"),"–")',
  );
  expect(formulaText(gapFormula(measure, atLeast(30), cells))).toContain('(E11*100-30*F11)/F11');
  expect(formulaText(neededFormula(measure, atLeast(30), cells))).toContain('MAX(0,ROUNDUP((30*F11-E11*100)/100,0))');
  expect(shown(resultFormula(measure, cells), 57, 200)).toBe(28.5);
  expect(shown(gapFormula(measure, atLeast(30), cells), 57, 200)).toBe(-1.5);
});

describe.each(CASES)('%s', (_, kind, asking) => {
  test('the formulas give what the exact test gives', () => {
    const next = seeded(23);
    const compared: (readonly [Shown, Shown])[] = [];
    for (let round = 0; round < 60; round += 1) {
      const [numerator, denominator] = [next(60), 1 + next(40)];
      const row = asking(next(4) === 0 ? next(1001) / 10 : next(101));
      const bar = barFor(kind, row, BASE);
      const { measure, asked } = bar;
      const exact = [bar, scaled(numerator), scaled(denominator)] as const;
      const cells = cellsFor(measure);
      const value = (words: Expression): Shown => shown(words, numerator, denominator);
      compared.push(
        [value(testFormula(measure, asked, cells)), meets(...exact)],
        [value(resultFormula(measure, cells)), resultOf(...exact)],
        [rounded(value(gapFormula(measure, asked, cells)), 10), rounded(gapOf(...exact) ?? NaN, 10)],
        [value(neededFormula(measure, asked, cells)), neededToMeet(...exact) ?? '–'],
        [
          rounded(value(ofPlanFormula(row.comparator, asked, constant(resultOf(...exact)))), 8),
          rounded(ofPlan(bar, row.comparator, exact[1], exact[2]) ?? '–', 8),
        ],
      );
    }
    expect(compared.map(([shownHere]) => shownHere)).toEqual(compared.map(([, tested]) => tested));
  });
});

describe('a cell that holds no figure', () => {
  const held: readonly Shown[] = [undefined, '', 'x', '–', '?', '(3)', 0, 2, 5];
  const figurePairs = held.flatMap((above) => held.map((below): readonly [Shown, Shown] => [above, below]));

  test.each(figurePairs)('%p over %p: every formula is quiet and the verdict says why', (above, below) => {
    for (const [, kind, asking] of CASES) {
      const { measure, asked } = barFor(kind, asking(50), BASE);
      const cells = cellsFor(measure);
      const alone = !isOverSome(measure);
      const reckoned = typeof above === 'number' && (alone || (typeof below === 'number' && below > 0));
      const figures = [resultFormula(measure, cells), gapFormula(measure, asked, cells)];
      for (const words of figures) expect(typeof shown(words, above, below)).toBe(reckoned ? 'number' : 'string');
      if (!reckoned) expect(shown(neededFormula(measure, asked, cells), above, below)).toBe('–');
      const verdict = shown(verdictFormula(measure, asked, cells, WORDS), above, below);
      const met = (): Shown => shown(testFormula(measure, asked, cells), above, below);
      expect(verdict).toBe(expected(isShare(measure), above, alone ? 1e9 : below, met));
    }
  });

  /** The order in which a roll-up asks: not applicable, nothing in scope, contradiction, gaps. */
  function expected(share: boolean, above: Shown, below: Shown, met: () => Shown): string {
    if (above === 'x' || below === 'x') return WORDS.notApplicable;
    if (below === 0) return typeof above === 'number' && above > 0 ? WORDS.insufficientData : WORDS.notApplicable;
    if (typeof above !== 'number' || typeof below !== 'number') return WORDS.insufficientData;
    if (share && above > below) return WORDS.insufficientData;
    return met() === true ? WORDS.met : WORDS.below;
  }
});
