import { areaAddress } from '../../../../src/core/sheet/address';
import { RichError } from '../protocol/wire';
import { formatOf } from '../workbook/cellFormat';
import { parseInput } from '../workbook/parseInput';
import { cellsOf, cols, refuseLocked, refuseProtected, rows, type RangeState } from './rangeState';

type Read = (state: RangeState, row: number, col: number) => unknown;

function grid(state: RangeState, read: Read): unknown[][] | null {
  const { area } = state;
  // Over the limit Excel answers null without an error.
  if (rows(area) * cols(area) > 5_000_000) return null;
  return Array.from({ length: rows(area) }, (_row, r) =>
    Array.from({ length: cols(area) }, (_col, c) => read(state, area.top + r, area.left + c)),
  );
}

export function readValues(state: RangeState): unknown {
  return grid(state, (range, row, col) => range.book.valueOf(range.sheet, row, col));
}

export function readFormulas(state: RangeState): unknown {
  return grid(state, (range, row, col) => {
    const cell = range.sheet.cell(row, col);
    return cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`;
  });
}

export function readNumberFormats(state: RangeState): unknown {
  return grid(state, (range, row, col) => range.sheet.format(row, col, 'numberFormat'));
}

export function readText(state: RangeState): unknown {
  return grid(state, (range, row, col) => String(range.book.valueOf(range.sheet, row, col)));
}

/** A 2-D array of the range's own shape, or one value for all of it; anything else is InvalidArgument. */
function shaped(state: RangeState, value: unknown): (row: number, col: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const lines: readonly unknown[] = value;
  const right =
    lines.length === rows(state.area) && lines.every((line) => Array.isArray(line) && line.length === cols(state.area));
  if (!right) throw new RichError('InvalidArgument', 'the array has another shape than the range');
  return (row, col) => {
    const line = lines[row - state.area.top];
    return Array.isArray(line) ? line[col - state.area.left] : undefined;
  };
}

/** Writes values or formulas; null leaves a cell, "" empties it. */
export function writeGrid(state: RangeState, value: unknown, property: 'values' | 'formulas'): void {
  const at = shaped(state, value);
  refuseLocked(state);
  for (const [row, col] of cellsOf(state.area)) {
    const written = at(row, col);
    if (written === null) continue;
    if (typeof written !== 'string' && typeof written !== 'number' && typeof written !== 'boolean') {
      throw new RichError('InvalidArgument', `${property} holds ${typeof written}`);
    }
    state.sheet.input(row, col, written);
  }
  state.book.onChange({ sheet: state.sheet, address: areaAddress(state.area), source: 'Local', own: true });
}

export function writeNumberFormats(state: RangeState, value: unknown): void {
  const at = shaped(state, value);
  refuseProtected(state.sheet, 'allowFormatCells');
  for (const [row, col] of cellsOf(state.area)) {
    const written = at(row, col);
    if (written === null) continue;
    if (typeof written !== 'string') throw new RichError('InvalidArgument', 'numberFormat holds no string');
    state.sheet.ensure(row, col).format['numberFormat'] = written;
  }
}

/** Types a value as the person would, in the host's culture: "1.234,5" becomes 1234.5 under vi-VN. */
export function typeValue(state: RangeState, value: string | number | boolean): void {
  const { sheet, area, book } = state;
  refuseLocked(state);
  const cell = sheet.ensure(area.top, area.left);
  const written =
    typeof value === 'string' ? localNumber(value, book.decimalSeparator, book.thousandsSeparator) : value;
  const input = parseInput(written, String(formatOf(cell.format, 'numberFormat')));
  Object.assign(cell, { value: input.value, formula: input.formula, prefixed: input.prefixed === true });
  book.onChange({ sheet, address: areaAddress(area), source: 'Local', own: false });
}

function localNumber(value: string, decimal: string, thousands: string): string | number {
  const escaped = (sign: string): string => sign.replace(/[.\s]/g, '\\$&');
  const pattern = new RegExp(`^[-+]?(\\d{1,3}(${escaped(thousands)}\\d{3})+|\\d+)(${escaped(decimal)}\\d+)?$`);
  if (!pattern.test(value)) return value;
  return Number(value.split(thousands).join('').replace(decimal, '.'));
}
