import {
  areaOf,
  call,
  cellOf,
  constant,
  operation,
  type Expression,
  type ReadCell,
} from '../../../src/domain/formula/expression';
import { evaluate } from '../../../src/core/sheet/formula/evaluate';
import { formulaText, pairTemplate } from '../../../src/core/sheet/formula/formulaText';

const held = new Map<number, number | string>([
  [0, 3],
  [1, 'x'],
  [2, 4],
]);
const at = (row: number): Expression => cellOf({ row, col: 0 });
const value = (expression: Expression) => evaluate(expression, ({ row }) => held.get(row));
const column = areaOf({ top: 0, left: 0, bottom: 3, right: 0 });
const calc = (left: number, sign: '-' | '/' | '*', right: number) => operation(constant(left), sign, constant(right));

describe('a formula and its value', () => {
  const cases: readonly [string, Expression, unknown][] = [
    ['SUM(A1:A4)', call('SUM', column), 7],
    ['COUNT(A1:A4)', call('COUNT', column), 2],
    ['MAX(A1:A4,0)', call('MAX', column, constant(0)), 4],
    ['MAX(A2:A2)', call('MAX', areaOf({ top: 1, left: 0, bottom: 1, right: 0 })), 0],
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
    ['INT(7/2)', call('INT', calc(7, '/', 2)), 3],
    ['INT(0-0.5)', call('INT', calc(0, '-', 0.5)), -1],
    ['ROUNDUP(7/2,0)', call('ROUNDUP', calc(7, '/', 2), constant(0)), 4],
    ['ROUNDUP(0-0.5,0)', call('ROUNDUP', calc(0, '-', 0.5), constant(0)), -1],
  ];
  test.each(cases)('%s', (text, expression, expected) => {
    // Trailing one-cell areas are written as cells.
    expect(formulaText(expression)).toBe(text.replace('A2:A2', 'A2'));
    expect(value(expression)).toBe(expected);
  });

  test('a cell of another sheet is named with it', () => {
    const there: ReadCell = { sheet: "Ô 'nguồn'", row: 4, col: 2 };
    expect(formulaText(cellOf(there))).toBe("'Ô ''nguồn'''!C5");
    expect(evaluate(cellOf(there), ({ sheet }) => sheet)).toBe("Ô 'nguồn'");
  });

  test('AND works out every term, so an error cannot hide behind a false one', () => {
    const guarded = call('AND', call('ISNUMBER', at(1)), operation(operation(at(1), '-', at(0)), '>', constant(0)));
    expect(() => value(guarded)).toThrow('calculates with the text "x"');
  });

  test('a division by nothing is an error too', () => {
    expect(() => value(operation(at(0), '/', at(3)))).toThrow('divides by zero');
  });
});

test('a template writes the same formula over any two cells', () => {
  const build = (first: ReadCell, second: ReadCell): Expression =>
    call(
      'IF',
      operation(cellOf(second), '=', constant(0)),
      constant('x'),
      operation(cellOf(first), '/', cellOf(second)),
    );
  expect(pairTemplate(build)('K57', "'Số liệu'!L57")).toBe(`IF('Số liệu'!L57=0,"x",K57/'Số liệu'!L57)`);
});
