import type { Area } from '../../core/sheet/address';
import type { ChartModel, PrintModel } from '../../core/sheet/model';
import type { SheetKeep } from './gridTypes';

/** Rows or columns that came (`count` > 0) or went (`count` < 0) at a place. */
export interface Shift {
  readonly axis: 'rows' | 'cols';
  readonly at: number;
  readonly count: number;
}

/** What a sheet carries, after a shift; what was deleted whole is gone. */
export function shiftedKeep(keep: SheetKeep, shift: Shift): SheetKeep {
  const filter = keep.filter && shiftedArea(keep.filter, shift);
  const charts = keep.charts?.flatMap((chart) => shiftedChart(chart, shift) ?? []);
  return {
    protected: keep.protected,
    ...(keep.print ? { print: shiftedPrint(keep.print, shift) } : {}),
    ...(charts && charts.length > 0 ? { charts } : {}),
    ...(filter ? { filter } : {}),
  };
}

function shiftedPrint({ area, titleRows, breakBefore, ...rest }: PrintModel, shift: Shift): PrintModel {
  const moved = area && shiftedArea(area, shift);
  const rows = titleRows && shift.axis === 'rows' ? shiftedSpan(titleRows.from, titleRows.to, shift) : titleRows;
  const breaks =
    shift.axis === 'rows' ? breakBefore?.flatMap((row) => shiftedSpan(row, row, shift)?.from ?? []) : breakBefore;
  return {
    ...rest,
    ...(moved ? { area: moved } : {}),
    ...(rows ? { titleRows: rows } : {}),
    ...(breaks ? { breakBefore: breaks } : {}),
  };
}

function shiftedChart(chart: ChartModel, shift: Shift): ChartModel | undefined {
  const categories = shiftedArea(chart.categories, shift);
  const place = shiftedArea(chart.place, shift);
  const series = chart.series.flatMap((one) => {
    const values = shiftedArea(one.values, shift);
    return values ? [{ ...one, values }] : [];
  });
  return categories && place && series.length > 0 ? { ...chart, categories, place, series } : undefined;
}

function shiftedArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'rows') {
    const rows = shiftedSpan(area.top, area.bottom, shift);
    return rows && { ...area, top: rows.from, bottom: rows.to };
  }
  const cols = shiftedSpan(area.left, area.right, shift);
  return cols && { ...area, left: cols.from, right: cols.to };
}

/** Excel's rule: lines that come before or inside push or stretch; deleted ones shrink; all deleted, and it is gone. */
function shiftedSpan(from: number, to: number, { at, count }: Shift): { from: number; to: number } | undefined {
  if (count > 0) return { from: at <= from ? from + count : from, to: at <= to ? to + count : to };
  const end = at - count;
  const after = (line: number, inside: number): number => (line < at ? line : line >= end ? line + count : inside);
  const moved = { from: after(from, at), to: after(to, at - 1) };
  return moved.from <= moved.to ? moved : undefined;
}
