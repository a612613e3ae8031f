import { LAST_ROW, type Area } from '../../../../src/core/sheet/address';
import { objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { rangeOf } from './links';
import { areaFromText, contained, fullAddress, refuseProtected, type RangeState } from './rangeState';

export interface AreasState {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const areaCollection = objectType<AreasState>('RangeCollection', {
  items: (state) => state.areas.map((area) => rangeOf({ book: state.book, sheet: state.sheet, area })),
  methods: { getCount: (state) => state.areas.length },
});

export const rangeAreas: (state: AreasState) => HostObject = objectType<AreasState>('RangeAreas', {
  scalars: {
    address: (state) => state.areas.map((area) => fullAddress({ ...state, area })).join(','),
    areaCount: (state) => state.areas.length,
    cellCount: (state) => state.areas.reduce((sum, a) => sum + (a.bottom - a.top + 1) * (a.right - a.left + 1), 0),
  },
  navigations: { areas: areaCollection },
});

/** `worksheet.getRanges`: wants the list separator of the Windows culture, ";" under vi-VN (excel-addins.md P6). */
export function rangesByAddress(book: HostWorkbook, sheet: HostSheet, text: string): HostObject {
  const wrong = book.listSeparator === ';' ? ',' : ';';
  if (text.includes(wrong))
    throw new RichError('InvalidArgument', `areas are separated by "${book.listSeparator}" here`);
  return rangeAreas({ book, sheet, areas: text.split(book.listSeparator).map(areaFromText) });
}

/** `getSpecialCellsOrNullObject` for the kinds this host knows. */
export function specialCells(state: RangeState, type: string): HostObject | null {
  const { sheet } = state;
  // "You cannot use this command on a protected sheet."
  refuseProtected(sheet);
  // Excel on Windows walks every cell there is and never answers (OfficeDev/office-js #4245).
  if (state.area.bottom - state.area.top === LAST_ROW)
    throw new RichError('HostRestartNeeded', 'special cells of a whole sheet are never answered');
  const keys = specialKeys(sheet, type).filter((key) => contained(state.area, Math.floor(key / 16384), key % 16384));
  return keys.length > 0 ? rangeAreas({ book: state.book, sheet, areas: mergeCells(keys) }) : null;
}

function specialKeys(sheet: HostSheet, type: string): number[] {
  if (type === 'DataValidations') return [...sheet.validations.keys()];
  if (type === 'Formulas') return [...sheet.cells].filter(([, cell]) => cell.formula !== undefined).map(([key]) => key);
  throw new RichError('ApiNotFound', `special cells ${type} are not in this host`);
}

/** Groups single cells into runs per row, then equal runs of following rows into areas. */
function mergeCells(keys: readonly number[]): Area[] {
  const areas: Area[] = [];
  const open = new Map<string, Area & { bottom: number }>();
  for (const run of rowRuns([...keys].sort((a, b) => a - b))) {
    const above = open.get(`${run.left}:${run.right}`);
    if (above && above.bottom === run.top - 1) above.bottom = run.top;
    else {
      const area = { ...run };
      open.set(`${run.left}:${run.right}`, area);
      areas.push(area);
    }
  }
  return areas;
}

function rowRuns(keys: readonly number[]): Area[] {
  const runs: (Area & { right: number })[] = [];
  for (const key of keys) {
    const [row, col] = [Math.floor(key / 16384), key % 16384];
    const last = runs[runs.length - 1];
    if (last && last.top === row && last.right === col - 1) last.right = col;
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  return runs;
}
