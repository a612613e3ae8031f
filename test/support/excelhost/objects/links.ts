import type { HostObject } from '../protocol/hostObject';
import type { RangeState } from './rangeState';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';

export interface SheetState {
  readonly book: HostWorkbook;
  readonly sheet: HostSheet;
}

/** Sheets lead to ranges and ranges to sheets; the two makers meet here so that no file imports in a circle. */
const makers: { range?: (state: RangeState) => HostObject; worksheet?: (state: SheetState) => HostObject } = {};

export function bindMakers(
  range: (state: RangeState) => HostObject,
  worksheet: (state: SheetState) => HostObject,
): void {
  makers.range = range;
  makers.worksheet = worksheet;
}

export function rangeOf(state: RangeState): HostObject {
  if (!makers.range) throw new Error('bindMakers was not called');
  return makers.range(state);
}

export function worksheetOf(state: SheetState): HostObject {
  if (!makers.worksheet) throw new Error('bindMakers was not called');
  return makers.worksheet({ book: state.book, sheet: state.sheet });
}
