import { LAST_COL, LAST_ROW, type Area } from './address';

/** Rows or columns that came (`count` > 0) or went (`count` < 0) at a place. */
export interface LineShift {
  readonly axis: 'rows' | 'cols';
  readonly at: number;
  readonly count: number;
}

/**
 * What happened to the lines or cells of a sheet: lines came or went, or lines or cells were carried elsewhere, which
 * only the grid follows.
 */
export type SheetMove = LineShift | { readonly moved: 'lines' | 'cells' };

/** The area after a shift; undefined where all of it went. */
export function shiftedArea(area: Area, shift: LineShift): Area | undefined {
  if (shift.axis === 'rows') {
    const rows = shiftedSpan(area.top, area.bottom, shift);
    return rows && { ...area, top: rows.from, bottom: rows.to };
  }
  const cols = shiftedSpan(area.left, area.right, shift);
  return cols && { ...area, left: cols.from, right: cols.to };
}

/**
 * Excel's rule: lines that come before or inside push or stretch; deleted ones shrink; all deleted, or pushed out of
 * the sheet, and it is gone. A span over the whole sheet stays one.
 */
export function shiftedSpan(
  from: number,
  to: number,
  { axis, at, count }: LineShift,
): { readonly from: number; readonly to: number } | undefined {
  const last = axis === 'rows' ? LAST_ROW : LAST_COL;
  if (from === 0 && to === last) return { from, to };
  const moved = count > 0 ? pushed(from, to, { at, count }) : pulled(from, to, { at, count });
  return moved.from <= moved.to && moved.from <= last ? { from: moved.from, to: Math.min(moved.to, last) } : undefined;
}

type Lines = Pick<LineShift, 'at' | 'count'>;

function pushed(from: number, to: number, { at, count }: Lines): { from: number; to: number } {
  return { from: at <= from ? from + count : from, to: at <= to ? to + count : to };
}

function pulled(from: number, to: number, { at, count }: Lines): { from: number; to: number } {
  const end = at - count;
  const after = (line: number, inside: number): number => (line < at ? line : line >= end ? line + count : inside);
  return { from: after(from, at), to: after(to, at - 1) };
}

/** The lines that came and went, without those that were taken back at once: undoing a deletion brings back what pointed there. */
export function lastingShifts(moves: readonly SheetMove[]): readonly LineShift[] {
  const left: LineShift[] = [];
  for (const shift of moves) {
    if ('moved' in shift) continue;
    const last = left.at(-1);
    const isUndone = last?.axis === shift.axis && last.at === shift.at && last.count === -shift.count;
    if (isUndone) left.pop();
    else left.push(shift);
  }
  return left;
}
