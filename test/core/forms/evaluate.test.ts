import { evaluate } from '../../../src/core/forms/build/evaluate';
import {
  areaOf,
  call,
  cellOf,
  constant,
  formulaText,
  operation,
  type Expression,
} from '../../../src/core/forms/build/expression';

const held = new Map<number, number | string>([
  [0, 3],
  [1, 'x'],
  [2, 4],
]);
const at = (row: number): Expression => cellOf({ row, col: 0 });
const value = (expression: Expression) => evaluate(expression, ({ row }) => held.get(row));
const column = areaOf({ top: 0, left: 0, bottom: 3, right: 0 });

describe('a formula and its value', () => {
  const cases: readonly [string, Expression, unknown][] = [
    ['SUM(A1:A4)', call('SUM', column), 7],
    ['COUNT(A1:A4)', call('COUNT', column), 2],
    ['COUNTIF(A1:A4,"X")', call('COUNTIF', column, constant('X')), 1],
    ['A4=""', operation(at(3), '=', constant('')), true],
    ['A4=0', operation(at(3), '=', constant(0)), true],
    ['A2="X"', operation(at(1), '=', constant('X')), true],
    ['A2>A1', operation(at(1), '>', at(0)), true],
    ['A1*(A3+1)', operation(at(0), '*', operation(at(2), '+', constant(1))), 15],
    ['A1-(A3-1)', operation(at(0), '-', operation(at(2), '-', constant(1))), 0],
    ['A1*100>=75*A3', operation(operation(at(0), '*', constant(100)), '>=', operation(constant(75), '*', at(2))), true],
    ['"a ("&A1', operation(constant('a ('), '&', at(0)), 'a (3'],
    ['IF(ISNUMBER(A2),1,"")', call('IF', call('ISNUMBER', at(1)), constant(1), constant('')), ''],
  ];
  test.each(cases)('%s', (text, expression, expected) => {
    expect(formulaText(expression)).toBe(text);
    expect(value(expression)).toBe(expected);
  });

  test('AND works out every term, so an error cannot hide behind a false one', () => {
    const guarded = call('AND', call('ISNUMBER', at(1)), operation(operation(at(1), '-', at(0)), '>', constant(0)));
    expect(() => value(guarded)).toThrow('calculates with the text "x"');
  });
});
