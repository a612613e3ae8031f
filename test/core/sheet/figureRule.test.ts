import { parseCell } from '../../../src/core/sheet/address';
import { figureFormula, figureRuleIn, keepsFigureRule, type FigureRule } from '../../../src/core/sheet/figureRule';

const whole: FigureRule = { type: 'figure', whole: true };
const decimal: FigureRule = { type: 'figure', whole: false };
const F15 = parseCell('F15') ?? { row: 0, col: 0 };

test('the formulas are those of every form issued so far', () => {
  expect(figureFormula(whole, F15)).toBe(
    'OR(IF(ISNUMBER(F15),AND(F15>=0,F15=INT(F15)),FALSE),F15="x",F15="–",F15="-")',
  );
  expect(figureFormula(decimal, F15)).toBe('OR(IF(ISNUMBER(F15),AND(F15>=0),FALSE),F15="x",F15="–",F15="-")');
});

test('a formula is known again for its own cell only', () => {
  for (const rule of [whole, decimal]) {
    expect(figureRuleIn(figureFormula(rule, F15), F15)).toEqual(rule);
    expect(figureRuleIn(figureFormula(rule, F15), { ...F15, row: 15 })).toBeUndefined();
  }
  expect(figureRuleIn('F15>0', F15)).toBeUndefined();
});

test.each<readonly [unknown, boolean, boolean]>([
  [0, true, true],
  [5, true, true],
  [1.5, false, true],
  [-1, false, false],
  [-0.5, false, false],
  ['x', true, true],
  ['–', true, true],
  ['-', true, true],
  ['5 em', false, false],
  ['', false, false],
  [NaN, false, false],
  [undefined, false, false],
])('%p keeps the rule of counts: %p, of money: %p', (value, counted, paid) => {
  expect(keepsFigureRule(whole, value)).toBe(counted);
  expect(keepsFigureRule(decimal, value)).toBe(paid);
});
