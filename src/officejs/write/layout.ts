import { columnPixels, pixelsToPoints } from '../../core/sheet/measures';
import type { SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';
import type { Support } from '../requirementSets';

/** Characters as points, the unit of `columnWidth`. */
export function widthInPoints(characters: number): number {
  return pixelsToPoints(columnPixels(characters));
}

/** Column widths, row heights, hidden rows and columns, outline, merges, freeze, gridlines, tab colour. */
export function layoutJobs(model: SheetModel, support: Support): readonly Job[] {
  return [...columnJobs(model), ...rowJobs(model, support), ...mergeJobs(model), viewJob(model)];
}

interface Run<T> {
  readonly from: number;
  to: number;
  readonly value: T;
}

/** Joins neighbours that say the same. */
function runs<T>(entries: readonly { readonly at: number; readonly value: T }[]): readonly Run<T>[] {
  const done: Run<T>[] = [];
  for (const { at, value } of [...entries].sort((a, b) => a.at - b.at)) {
    const last = done[done.length - 1];
    if (last && last.value === value && last.to === at - 1) last.to = at;
    else done.push({ from: at, to: at, value });
  }
  return done;
}

function job(sheet: string, calls: number, change: (sheet: Excel.Worksheet) => void): Job {
  return { bytes: CALL_BYTES * calls, queue: (context) => change(sheetNamed(context, sheet)) };
}

function columnJobs(model: SheetModel): readonly Job[] {
  const widths = runs(model.columns.map(({ width }, at) => ({ at, value: width })));
  const hidden = runs(model.columns.flatMap((column, at) => (column.hidden ? [{ at, value: true }] : [])));
  return [
    ...widths.map(({ from, to, value }) =>
      job(model.name, 2, (sheet) => {
        columns(sheet, from, to).format.columnWidth = widthInPoints(value);
      }),
    ),
    ...hidden.map(({ from, to }) =>
      job(model.name, 2, (sheet) => {
        columns(sheet, from, to).columnHidden = true;
      }),
    ),
  ];
}

function columns(sheet: Excel.Worksheet, from: number, to: number): Excel.Range {
  return rangeOf(sheet, { top: 0, bottom: 0, left: from, right: to });
}

function rowJobs(model: SheetModel, support: Support): readonly Job[] {
  const rows = model.rows ?? [];
  const heights = runs(rows.flatMap(({ row, height }) => (height === undefined ? [] : [{ at: row, value: height }])));
  const hidden = runs(rows.flatMap((row) => (row.hidden ? [{ at: row.row, value: true }] : [])));
  return [
    ...heights.map(({ from, to, value }) =>
      job(model.name, 2, (sheet) => {
        rowsOf(sheet, from, to).format.rowHeight = value;
      }),
    ),
    ...(support.has('group') ? outlineJobs(model) : []),
    ...hidden.map(({ from, to }) =>
      job(model.name, 2, (sheet) => {
        rowsOf(sheet, from, to).rowHidden = true;
      }),
    ),
  ];
}

function rowsOf(sheet: Excel.Worksheet, from: number, to: number): Excel.Range {
  return sheet.getRange(`${from + 1}:${to + 1}`);
}

/** Level 2 lies inside level 1: each level groups the rows that reach it. */
function outlineJobs(model: SheetModel): readonly Job[] {
  const rows = model.rows ?? [];
  const deepest = Math.max(0, ...rows.map((row) => row.outline ?? 0));
  return Array.from({ length: deepest }, (_unused, level) =>
    runs(rows.flatMap((row) => ((row.outline ?? 0) > level ? [{ at: row.row, value: true }] : []))).map(
      ({ from, to }) => job(model.name, 2, (sheet) => rowsOf(sheet, from, to).group('ByRows')),
    ),
  ).flat();
}

function mergeJobs(model: SheetModel): readonly Job[] {
  return (model.merges ?? []).map((area) => job(model.name, 2, (sheet) => rangeOf(sheet, area).merge(false)));
}

function viewJob(model: SheetModel): Job {
  return job(model.name, 6, (sheet) => {
    sheet.showGridlines = model.gridlines;
    if (model.tabColor !== undefined) sheet.tabColor = `#${model.tabColor}`;
    if (model.filter) sheet.autoFilter.apply(rangeOf(sheet, model.filter));
    if (model.freeze) freeze(sheet, model.freeze);
  });
}

function freeze(sheet: Excel.Worksheet, { rows, cols }: NonNullable<SheetModel['freeze']>): void {
  if (rows > 0 && cols > 0)
    sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: cols - 1 }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
}
