import { figureFormula } from '../../../src/core/sheet/figureRule';
import type { ValidationModel } from '../../../src/core/sheet/model';
import { formModel } from '../support/formModel';

jest.mock('@univerjs/preset-sheets-core', () => ({}));
jest.mock('@univerjs/preset-sheets-data-validation', () => ({}));
import { judgeRule, keepsRule } from '../../../src/workbench/grid/entry/quickRule';

const area = { startRow: 14, startColumn: 5, endRow: 14, endColumn: 5 };
const rule = (formula1: string) => ({ formula1, ranges: [area], allowBlank: true });
const people = rule('=OR(IF(ISNUMBER(F15),AND(F15>=0,F15=INT(F15)),FALSE),F15="x",F15="–",F15="-")');
const money = rule('=OR(IF(ISNUMBER(F15),AND(F15>=0),FALSE),F15="x",F15="–",F15="-")');

test.each([
  ['a whole number', people, { v: 5 }, true],
  ['none', people, { v: 0 }, true],
  ['x', people, { v: 'x' }, true],
  ['a dash', people, { v: '–' }, true],
  ['a blank', people, {}, true],
  ['a blank that is not allowed', { ...people, allowBlank: false }, {}, false],
  ['half a person', people, { v: 1.5 }, false],
  ['a negative number', people, { v: -1 }, false],
  ['a text', people, { v: '5 em' }, false],
  ['a formula', people, { v: 5, f: '=2+3' }, false],
  ['a formula shared with other cells', people, { v: 5, si: 'a' }, false],
  ['half a million đồng', money, { v: 1.5 }, true],
  ['a debt', money, { v: -0.5 }, false],
  ['a rule of someone’s own', rule('=F15>0'), { v: 5 }, false],
  ['a rule that speaks of another cell', { ...people, ranges: [{ ...area, startRow: 13 }] }, { v: 5 }, false],
])('%s: passes at once or is left to the grid', (_, one, cell, passes) => {
  expect(keepsRule(cell, one)).toBe(passes);
});

test('knows the rule of every figure of a form', async () => {
  const [sheet] = (await formModel('26173')).sheets;
  const figures = (sheet?.validations ?? []).filter(({ rule: { type } }) => type === 'figure');
  const known = figures.filter((model) => keepsRule({ v: 1 }, gridRule(model)));
  expect(figures.length).toBeGreaterThan(90);
  expect(known).toHaveLength(figures.length);
});

function gridRule({ rule: own, areas }: ValidationModel): Parameters<typeof keepsRule>[1] {
  const [first] = areas;
  const ranges = first ? [{ ...area, startRow: first.top, startColumn: first.left }] : [];
  const at = { row: first?.top ?? 0, col: first?.left ?? 0 };
  return { formula1: own.type === 'figure' ? `=${figureFormula(own, at)}` : '', ranges, allowBlank: true };
}

const plain = (type: string, formula1: string, more: object = {}): Parameters<typeof judgeRule>[1] => ({
  ...rule(formula1),
  ...({ type, ...more } as object),
});
const days = plain('decimal', '45292', { operator: 'between', formula2: '45657' });

test.each([
  ['half a person', people, { v: 1.5 }, 'broken'],
  ['a text', people, { v: '5 em' }, 'broken'],
  ['X for x', people, { v: 'X' }, 'kept'],
  ['a formula', people, { v: 5, f: '=2+3' }, 'unknown'],
  ['a rule of someone’s own', rule('=F15>0'), { v: 5 }, 'unknown'],
  ['a word of a list', plain('list', 'Có,Không'), { v: 'Có' }, 'kept'],
  ['another word', plain('list', 'Có,Không'), { v: 'co' }, 'broken'],
  ['a list taken from cells', plain('list', '=A1:A3'), { v: 'co' }, 'unknown'],
  ['a day of the year', days, { v: 45300 }, 'kept'],
  ['a day of another year', days, { v: 44000 }, 'broken'],
  ['a text for a day', days, { v: '25/3' }, 'broken'],
  ['a whole number', plain('whole', '0', { operator: 'greaterThanOrEqual' }), { v: 7 }, 'kept'],
  ['half of one', plain('whole', '0', { operator: 'greaterThanOrEqual' }), { v: 0.5 }, 'broken'],
  ['a bound that is a formula', plain('whole', '=A1', { operator: 'greaterThanOrEqual' }), { v: 7 }, 'unknown'],
  ['a short text', plain('textLength', '3', { operator: 'lessThanOrEqual' }), { v: 'abc' }, 'kept'],
  ['a long text', plain('textLength', '3', { operator: 'lessThanOrEqual' }), { v: 'abcd' }, 'broken'],
] as const)('%s is judged before it is written', (_, one, cell, judged) => {
  expect(judgeRule(cell, one)).toBe(judged);
});
