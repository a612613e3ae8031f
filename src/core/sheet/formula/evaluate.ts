import type { Expression, FunctionName, ReadArea, ReadCell, Sign } from '../../../domain/formula/expression';

/** What a cell shows to a formula; undefined is an empty cell. */
export type Shown = number | string | boolean | undefined;
export type CellReader = (cell: ReadCell) => Shown;

/**
 * The result Excel and LibreOffice give for the expression, for the functions `Expression` knows. Throws where they
 * would show an error: a formula of ours must never come to that.
 */
export function evaluate(expression: Expression, read: CellReader): Shown {
  switch (expression.node) {
    case 'constant':
      return expression.value;
    case 'cell':
      return read(expression.cell);
    case 'area':
      return cellsOf(expression.area).map(read)[0];
    case 'call':
      return evaluateCall(expression.name, expression.args, read);
    case 'operation':
      return operate(expression.sign, evaluate(expression.left, read), evaluate(expression.right, read));
  }
}

function evaluateCall(name: FunctionName, args: readonly Expression[], read: CellReader): Shown {
  const at = (index: number): Shown => {
    const arg = args[index];
    return arg === undefined ? undefined : evaluate(arg, read);
  };
  if (name === 'IF') return truth(at(0)) ? at(1) : at(2);
  if (name === 'NOT') return !truth(at(0));
  if (name === 'ISNUMBER') return typeof at(0) === 'number';
  // Every term is worked out, as programs do, so that an error in any of them shows.
  if (name === 'AND') return args.map((arg) => evaluate(arg, read)).every(truth);
  if (name === 'OR') return args.map((arg) => evaluate(arg, read)).some(truth);
  if (name === 'COUNTIF') return matches(args, read);
  if (name === 'INT') return Math.floor(numeric(at(0)));
  if (name === 'ROUNDUP') return awayFromZero(numeric(at(0)));
  return overNumbers(
    name,
    args.flatMap((arg) => valuesOf(arg, read)).filter((value) => typeof value === 'number'),
  );
}

function overNumbers(name: 'COUNT' | 'SUM' | 'MAX', numbers: readonly number[]): number {
  if (name === 'COUNT') return numbers.length;
  if (name === 'SUM') return numbers.reduce((sum, value) => sum + value, 0);
  return numbers.length === 0 ? 0 : numbers.reduce((high, value) => Math.max(high, value));
}

/** ROUNDUP(x,0). */
function awayFromZero(value: number): number {
  return value < 0 ? Math.floor(value) : Math.ceil(value);
}

function matches(args: readonly Expression[], read: CellReader): number {
  const [area, wanted] = args;
  if (area === undefined || wanted === undefined) return 0;
  const text = evaluate(wanted, read);
  return valuesOf(area, read).filter((value) => typeof value === 'string' && isLike(value, text)).length;
}

/** "✗*" is every text that begins so; no condition of ours has another wildcard. */
function isLike(value: string, wanted: Shown): boolean {
  if (typeof wanted !== 'string' || !wanted.endsWith('*')) return equal(value, wanted);
  return value.toLowerCase().startsWith(wanted.slice(0, -1).toLowerCase());
}

function valuesOf(expression: Expression, read: CellReader): readonly Shown[] {
  return expression.node === 'area' ? cellsOf(expression.area).map(read) : [evaluate(expression, read)];
}

function cellsOf(area: ReadArea): readonly ReadCell[] {
  const cells: ReadCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) cells.push({ row, col });
  }
  return cells;
}

function truth(value: Shown): boolean {
  return typeof value === 'number' ? value !== 0 : value === true;
}

function operate(sign: Sign, left: Shown, right: Shown): Shown {
  if (sign === '&') return `${left ?? ''}${right ?? ''}`;
  if (sign === '=') return equal(left, right);
  if (sign === '<>') return !equal(left, right);
  if (sign === '>') return order(left, right) > 0;
  if (sign === '<') return order(left, right) < 0;
  if (sign === '>=') return order(left, right) >= 0;
  if (sign === '<=') return order(left, right) <= 0;
  return calculate(sign, numeric(left), numeric(right));
}

/** A text in a calculation is "#VALUE!" on the sheet. */
function numeric(value: Shown): number {
  if (typeof value === 'string') throw new Error(`a formula calculates with the text "${value}"`);
  return Number(value ?? 0);
}

function calculate(sign: '+' | '-' | '*' | '/', left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  if (right === 0) throw new Error('a formula divides by zero');
  return left / right;
}

/** Excel: an empty cell equals both 0 and ""; texts are equal whatever their case. */
function equal(left: Shown, right: Shown): boolean {
  if (left === undefined) return right === undefined || right === '' || right === 0;
  if (right === undefined) return equal(right, left);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return left === right;
}

/** Excel's order of unlike things: numbers, then texts, then booleans. */
function order(left: Shown, right: Shown): number {
  const rank = (value: Shown): number => (typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right);
  return Number(left ?? 0) - Number(right ?? 0);
}
