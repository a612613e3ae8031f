import {
  areaAddress,
  LAST_COL,
  LAST_ROW,
  parseArea,
  quotedSheet,
  splitReference,
  type Area,
} from '../../../../src/core/sheet/address';
import { RichError } from '../protocol/wire';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';

/** The rectangle a Range object stands for. */
export interface RangeState {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
  readonly area: Area;
}

export const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };

export function isRangeState(value: unknown): value is RangeState {
  return typeof value === 'object' && value !== null && 'area' in value && 'sheet' in value;
}

export function rows(area: Area): number {
  return area.bottom - area.top + 1;
}

export function cols(area: Area): number {
  return area.right - area.left + 1;
}

/** "A1:B2", "3:7", "B:D" or "Tờ!A1" as an area; wrong text is InvalidArgument. */
export function areaFromText(text: string): Area {
  const plain = (splitReference(text)?.rest ?? text).replace(/\$/g, '');
  const area = parseArea(plain);
  if (area) return area;
  const whole = /^(\d+):(\d+)$/.exec(plain);
  if (whole) return { top: Number(whole[1]) - 1, left: 0, bottom: Number(whole[2]) - 1, right: LAST_COL };
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  const span = columns ? parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`) : undefined;
  if (span) return { ...span, bottom: LAST_ROW };
  throw new RichError('InvalidArgument', `not an address: ${text}`);
}

export function inside(area: Area): Area {
  const ok = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COL;
  if (!ok || area.bottom < area.top || area.right < area.left)
    throw new RichError('InvalidArgument', 'outside the sheet');
  return area;
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function fullAddress(state: RangeState): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(state.sheet.name) ? state.sheet.name : quotedSheet(state.sheet.name);
  return `${name}!${areaAddress(state.area)}`;
}

export function* cellsOf(area: Area): Generator<readonly [number, number]> {
  if (rows(area) * cols(area) > 5_000_000) throw new RichError('InvalidArgument', 'more than 5,000,000 cells');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let col = area.left; col <= area.right; col += 1) yield [row, col];
  }
}

/** Refuses a content write to locked cells of a protected sheet, as Excel does. */
export function refuseLocked(state: RangeState): void {
  if (!state.sheet.protection.on) return;
  for (const [row, col] of cellsOf(state.area)) {
    if (state.sheet.format(row, col, 'protection/locked') === true) {
      throw new RichError('AccessDenied', 'the cell is locked on a protected sheet');
    }
  }
}

/** Refuses anything else that a protected sheet does not allow by this option. */
export function refuseProtected(sheet: HostSheet, option?: string): void {
  if (!sheet.protection.on) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  throw new RichError('AccessDenied', 'the sheet is protected');
}

export function contained(area: Area, row: number, col: number): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}
