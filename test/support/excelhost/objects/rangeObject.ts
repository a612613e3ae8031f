import { areaAddress, type Area } from '../../../../src/core/sheet/address';
import { objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import { askBoolean, askNumber, askRecord, askText } from './ask';
import { conditionalFormats } from './conditionalFormatObjects';
import { copyFrom, clearRange } from './rangeClear';
import { rangeAreas, specialCells } from './rangeAreasObject';
import { rangeFormat } from './formatObject';
import { cellProperties, rowProperties } from './cellProperties';
import { dataValidation } from './validationObject';
import {
  areaFromText,
  cols,
  fullAddress,
  inside,
  intersection,
  isRangeState,
  refuseProtected,
  rows,
  type RangeState,
} from './rangeState';
import { readFormulas, readNumberFormats, readText, readValues, writeGrid, writeNumberFormats } from './rangeValues';
import { worksheetOf } from './links';

function at(state: RangeState, area: Area): HostObject {
  return range({ ...state, area: inside(area) });
}

function other(value: unknown): Area {
  if (isRangeArgument(value)) return value.state.area;
  return areaFromText(askText(value, 'range'));
}

function isRangeArgument(value: unknown): value is { state: RangeState } {
  return typeof value === 'object' && value !== null && 'state' in value && isRangeState(value.state);
}

/** Row or column `n` of the range, zero-based. */
function line(state: RangeState, direction: 'row' | 'column', n: number): HostObject {
  const { area } = state;
  const row = { ...area, top: area.top + n, bottom: area.top + n };
  return at(state, direction === 'row' ? row : { ...area, left: area.left + n, right: area.left + n });
}

function usedIn(state: RangeState, valuesOnly: unknown): HostObject | null {
  const used = state.sheet.used(valuesOnly !== true);
  const part = used && intersection(used, state.area);
  return part ? at(state, part) : null;
}

function merge(state: RangeState, across: unknown): undefined {
  refuseProtected(state.sheet);
  if (across === true) throw new RichError('ApiNotFound', 'merge across is not in this host');
  if (state.sheet.merges.some((area) => intersection(area, state.area)))
    throw new RichError('InvalidOperation', 'cells are merged already');
  state.sheet.merges.push(state.area);
  const { top, left } = state.area;
  for (const [key, cell] of state.sheet.cells) {
    const [row, col] = [Math.floor(key / 16384), key % 16384];
    const within = row >= top && row <= state.area.bottom && col >= left && col <= state.area.right;
    if (within && (row !== top || col !== left)) Object.assign(cell, { value: '', formula: undefined });
  }
  return undefined;
}

/** Excel fills an empty cell with the target and makes any linked cell look like a link. */
function setLink(state: RangeState, value: unknown): void {
  refuseProtected(state.sheet, 'allowInsertHyperlinks');
  const cell = state.sheet.ensure(state.area.top, state.area.left);
  cell.link = value;
  if (cell.value === '' && cell.formula === undefined)
    cell.value = askText(askRecord(value, 'hyperlink')['documentReference'], 'target');
  Object.assign(cell.format, { 'font/color': '#0563C1', 'font/underline': 'Single' });
}

function setHidden(hidden: Set<number>, from: number, to: number, value: unknown): void {
  const hide = askBoolean(value, 'hidden');
  for (let index = from; index <= to; index += 1) {
    if (hide) hidden.add(index);
    else hidden.delete(index);
  }
}

function allHidden(hidden: ReadonlySet<number>, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) if (!hidden.has(index)) return false;
  return true;
}

function group(state: RangeState, option: unknown): undefined {
  if (option !== 'ByRows') throw new RichError('ApiNotFound', 'only rows are grouped in this host');
  for (let row = state.area.top; row <= state.area.bottom; row += 1) {
    state.sheet.outline.set(row, (state.sheet.outline.get(row) ?? 0) + 1);
  }
  return undefined;
}

function mergedAreas(state: RangeState): HostObject | null {
  const merged = state.sheet.merges.filter((area) => intersection(area, state.area));
  return merged.length > 0 ? rangeAreas({ book: state.book, sheet: state.sheet, areas: merged }) : null;
}

export const range: (state: RangeState) => HostObject = objectType<RangeState>('Range', {
  scalars: {
    values: readValues,
    formulas: readFormulas,
    numberFormat: readNumberFormats,
    text: readText,
    address: fullAddress,
    addressLocal: fullAddress,
    rowIndex: (state) => state.area.top,
    columnIndex: (state) => state.area.left,
    rowCount: (state) => rows(state.area),
    columnCount: (state) => cols(state.area),
    cellCount: (state) => Math.min(rows(state.area) * cols(state.area), 2147483647),
    hyperlink: (state) => state.sheet.cell(state.area.top, state.area.left)?.link ?? null,
    rowHidden: (state) => allHidden(state.sheet.hiddenRows, state.area.top, state.area.bottom),
    columnHidden: (state) => allHidden(state.sheet.hiddenColumns, state.area.left, state.area.right),
  },
  setters: {
    values: (state, value) => writeGrid(state, value, 'values'),
    formulas: (state, value) => writeGrid(state, value, 'formulas'),
    numberFormat: writeNumberFormats,
    hyperlink: setLink,
    rowHidden: (state, value) => {
      refuseProtected(state.sheet, 'allowFormatRows');
      setHidden(state.sheet.hiddenRows, state.area.top, Math.min(state.area.bottom, 20_000), value);
    },
    columnHidden: (state, value) => {
      refuseProtected(state.sheet, 'allowFormatColumns');
      setHidden(state.sheet.hiddenColumns, state.area.left, state.area.right, value);
    },
  },
  navigations: {
    format: rangeFormat,
    worksheet: worksheetOf,
    conditionalFormats,
    dataValidation,
  },
  methods: {
    getCell: (state, [row, col]) => {
      const top = state.area.top + askNumber(row, 'row');
      const left = state.area.left + askNumber(col, 'column');
      return at(state, { top, left, bottom: top, right: left });
    },
    getRow: (state, [n]) => line(state, 'row', askNumber(n, 'row')),
    getColumn: (state, [n]) => line(state, 'column', askNumber(n, 'column')),
    getBoundingRect: (state, [value]) => {
      const [a, b] = [state.area, other(value)];
      return at(state, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
    },
    getUsedRange: (state, [valuesOnly]) =>
      usedIn(state, valuesOnly) ?? at(state, { ...state.area, bottom: state.area.top, right: state.area.left }),
    getUsedRangeOrNullObject: (state, [valuesOnly]) => usedIn(state, valuesOnly),
    getIntersectionOrNullObject: (state, [value]) => {
      const part = intersection(state.area, other(value));
      return part ? at(state, part) : null;
    },
    getSpecialCellsOrNullObject: (state, [type]) => specialCells(state, askText(type, 'cell type')),
    getMergedAreasOrNullObject: mergedAreas,
    getCellProperties: (state, [wanted]) => cellProperties(state, wanted),
    getRowProperties: (state, [wanted]) => rowProperties(state, wanted),
    merge: (state, [across]) => merge(state, across),
    unmerge: (state) => {
      refuseProtected(state.sheet);
      state.sheet.merges = state.sheet.merges.filter((area) => !intersection(area, state.area));
    },
    clear: (state, [applyTo]) => clearRange(state, applyTo ?? 'All'),
    copyFrom: (state, [source, type]) => copyFrom(state, isRangeArgument(source) ? source.state : undefined, type),
    group: (state, [option]) => group(state, option),
    select: (state) => {
      if (state.sheet.visibility !== 'Visible') throw new RichError('InvalidOperation', 'the sheet is hidden');
      state.book.active = state.sheet;
      state.book.selected = { sheet: state.sheet, address: areaAddress(state.area) };
    },
    _ValidateArraySize: (state, [height, width]) => {
      if (height !== rows(state.area) || width !== cols(state.area))
        throw new RichError('InvalidArgument', 'the array has another shape than the range');
    },
  },
});
