import type { Area } from '../../../../src/core/sheet/address';
import { RichError } from '../protocol/wire';
import { askOneOf } from './ask';
import { contained, intersection, refuseLocked, refuseProtected, type RangeState } from './rangeState';

const CLEAR = ['All', 'Formats', 'Contents'] as const;

function keysIn(map: ReadonlyMap<number, unknown>, area: Area): number[] {
  return [...map.keys()].filter((key) => contained(area, Math.floor(key / 16384), key % 16384));
}

/** `Range.clear`: "All" takes contents, formats, rules, conditional formats and merges of the area. */
export function clearRange(state: RangeState, applyTo: unknown): undefined {
  const what = askOneOf(applyTo, CLEAR, 'clear');
  if (what === 'Contents') refuseLocked(state);
  else refuseProtected(state.sheet);
  const { sheet, area } = state;
  for (const key of keysIn(sheet.cells, area)) {
    const cell = sheet.cells.get(key);
    if (what === 'All') sheet.cells.delete(key);
    else if (cell && what === 'Formats') cell.format = {};
    else if (cell) Object.assign(cell, { value: '', formula: undefined, prefixed: false });
  }
  if (what !== 'Contents')
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !intersection(format.area, area));
  if (what === 'All') {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    for (const key of keysIn(sheet.validations, area)) sheet.validations.delete(key);
  }
  return undefined;
}

/** `Range.copyFrom` between areas of one shape; formulas are not shifted, so only same-place copies are taken. */
export function copyFrom(state: RangeState, source: RangeState | undefined, type: unknown): undefined {
  if (!source) throw new RichError('ApiNotFound', 'copyFrom wants a range in this host');
  if (type !== 'All' && type !== undefined && type !== null)
    throw new RichError('ApiNotFound', `copyFrom ${String(type)} is not in this host`);
  if (source.area.top !== state.area.top || source.area.left !== state.area.left)
    throw new RichError('ApiNotFound', 'only same-place copies');
  refuseProtected(state.sheet);
  for (const key of keysIn(source.sheet.cells, source.area)) {
    const cell = source.sheet.cells.get(key);
    if (cell) state.sheet.cells.set(key, { ...cell, format: { ...cell.format } });
  }
  return undefined;
}
