import { calculated, shownValue } from '../../../../src/core/sheet/formula/calculated';
import { date, number, text } from '../../../../src/core/sheet/model';
import { call, cellOf, constant, operation } from '../../../../src/domain/formula/expression';

const [a1, b1] = [cellOf({ row: 0, col: 0 }), cellOf({ row: 0, col: 1 })];
const words = call('IF', operation(b1, '>', constant(0)), operation(a1, '/', b1), constant('–'));

test.each([
  [3, 4, number(0.75)],
  [3, 0, text('–')],
])('A1 = %d, B1 = %d: the formula comes with the value it shows', (a, b, value) => {
  expect(calculated(words, ({ col }) => (col === 0 ? a : b))).toMatchObject({
    kind: 'formula',
    formula: 'IF(B1>0,A1/B1,"–")',
    value,
  });
});

test('yes and no, and nothing', () => {
  expect(calculated(operation(a1, '=', a1), () => 1).value).toEqual({ kind: 'boolean', boolean: true });
  expect(calculated(a1, () => undefined).value).toEqual(text(''));
});

test.each([
  [number(5), 5],
  [text('x'), 'x'],
  [{ kind: 'boolean', boolean: false } as const, false],
  [date('2024-11-30'), '2024-11-30'],
  [{ kind: 'blank' } as const, undefined],
])('%j shows %j to a formula', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});
