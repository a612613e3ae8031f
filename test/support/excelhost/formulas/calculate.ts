import { parseArea, splitReference } from '../../../../src/core/sheet/address';
import type { HostSheet } from '../workbook/hostSheet';
import type { Evaluate, HostWorkbook } from '../workbook/hostWorkbook';
import { FUNCTIONS, type Argument } from './functions';
import { parseFormula, type Node } from './parse';
import { CellError, compare, toNumber, toText, type Value } from './values';

/** Where a formula stands. */
interface Scope {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
  /** Cells being worked out, to find circles. */
  readonly open: Set<string>;
}

/**
 * Calculates formulas from what the host's cells hold now, for the functions of functions.ts. A function that is not
 * there stops the test with its name. Pass as `evaluate` when typed figures must change totals and checks.
 */
export function liveEvaluate(): Evaluate {
  const trees = new Map<string, Node>();
  const tree = (formula: string): Node => {
    const known = trees.get(formula) ?? parseFormula(formula);
    trees.set(formula, known);
    return known;
  };
  const open = new Set<string>();
  return (formula, sheet, row, col, book) => {
    const key = `${sheet.id}:${row}:${col}`;
    if (open.has(key)) return 0;
    open.add(key);
    try {
      return evaluate(tree(formula), { book, sheet, open }) ?? 0;
    } catch (error) {
      if (error instanceof CellError) return error.code;
      throw error;
    } finally {
      open.delete(key);
    }
  };
}

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'error':
      throw new CellError(node.code);
    case 'reference':
    case 'name':
      return areaValues(node.text, scope)[0];
    case 'operation':
      return operate(node.sign, evaluate(node.left, scope), evaluate(node.right, scope));
    case 'call':
      return call(node.name, node.args, scope);
  }
}

function call(name: string, args: readonly Node[], scope: Scope): Value {
  if (name === 'SUMPRODUCT') return sumProduct(args.map((arg) => arrayOf(arg, scope)));
  const found = FUNCTIONS[name];
  if (!found) throw new Error(`this host does not calculate ${name}()`);
  return found(args.map((arg) => argument(arg, scope)));
}

function argument(node: Node, scope: Scope): Argument {
  const isArea = node.kind === 'reference' || node.kind === 'name';
  const value = (): Value => evaluate(node, scope);
  return { isArea, value, values: () => (isArea ? areaValues(node.text, scope) : [value()]) };
}

/** Σ of the products of cells at the same place; a text or a blank counts as 0, as in Excel. */
function sumProduct(arrays: readonly (readonly Value[])[]): number {
  const length = Math.max(...arrays.map((array) => array.length));
  if (arrays.some((array) => array.length !== length)) throw new CellError('#VALUE!');
  const products = Array.from({ length }, (_, at) =>
    arrays.reduce((product, array) => product * (typeof array[at] === 'number' ? array[at] : 0), 1),
  );
  return products.reduce((sum, product) => sum + product, 0);
}

/** A term of SUMPRODUCT, worked out cell by cell. */
function arrayOf(node: Node, scope: Scope): readonly Value[] {
  if (node.kind === 'reference' || node.kind === 'name') return areaValues(node.text, scope);
  if (node.kind === 'call' && FUNCTIONS[node.name]) {
    const [of, ...rest] = node.args;
    if (of === undefined || rest.length > 0) return [evaluate(node, scope)];
    return arrayOf(of, scope).map((value) => FUNCTIONS[node.name]?.([cellOf(value)]));
  }
  if (node.kind !== 'operation') return [evaluate(node, scope)];
  const [left, right] = [arrayOf(node.left, scope), arrayOf(node.right, scope)];
  const length = Math.max(left.length, right.length);
  const at = (array: readonly Value[], index: number): Value => array[array.length === 1 ? 0 : index];
  return Array.from({ length }, (_, index) => operate(node.sign, at(left, index), at(right, index)));
}

/** One cell of an area as an argument. */
function cellOf(value: Value): Argument {
  return { isArea: true, value: () => value, values: () => [value] };
}

function operate(sign: string, left: Value, right: Value): Value {
  if (sign === '&') return toText(left) + toText(right);
  const order = ['=', '<>', '<', '>', '<=', '>='].includes(sign) ? compare(left, right) : undefined;
  if (order !== undefined) return compared(sign, order);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (sign === '^') return a ** b;
  if (b === 0) throw new CellError('#DIV/0!');
  return a / b;
}

function compared(sign: string, order: number): boolean {
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

/** Values of an area, row by row; undefined where a cell is empty. */
function areaValues(text: string, scope: Scope): readonly Value[] {
  const { sheet, address } = target(text, scope);
  const area = parseArea(address.replace(/\$/g, ''));
  if (!area) throw new CellError('#REF!');
  const values: Value[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) values.push(cellValue(scope.book, sheet, row, col));
  }
  return values;
}

function cellValue(book: HostWorkbook, sheet: HostSheet, row: number, col: number): Value {
  const cell = sheet.cell(row, col);
  if (!cell || (cell.formula === undefined && cell.value === '')) return undefined;
  const value = book.valueOf(sheet, row, col);
  if (typeof value === 'string' && cell.formula !== undefined && /^#[A-Z/0]+[!?]?$/.test(value))
    throw new CellError(value);
  return value;
}

/** The sheet and address a reference or a defined name means. */
function target(text: string, scope: Scope): { sheet: HostSheet; address: string } {
  const name = [...scope.sheet.names, ...scope.book.names].find(
    (entry) => entry.name.toLowerCase() === text.toLowerCase(),
  );
  const reference = name?.formula ?? text;
  const split = splitReference(reference);
  if (!split) {
    if (!parseArea(reference.replace(/\$/g, ''))) throw new CellError('#NAME?');
    return { sheet: scope.sheet, address: reference };
  }
  const sheet = scope.book.sheet(split.sheet);
  if (!sheet) throw new CellError('#REF!');
  return { sheet, address: split.rest };
}
