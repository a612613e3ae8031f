import { isFormula, type CellModel, type SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import { gridJobs } from './grid';
import { linkJobs, written } from './contents';
import { sheetNamed } from './sheetRange';

/** A sheet that differs from an earlier one of the same insert only in what stands in its cells. */
export interface SheetCopy {
  readonly model: SheetModel;
  /** The earlier sheet. */
  readonly of: SheetModel;
  /** The sheet before it in the order of the workbook. */
  readonly after: string;
}

/**
 * Finds sheets that can be copied from another instead of painted anew: a form for each of 200 units costs then
 * little more than one. Excel copies sheet-scoped names along; workbook-scoped ones it would double, so a sheet
 * with those is never a pattern.
 */
export function findCopies(
  models: readonly SheetModel[],
  mayCopy: (model: SheetModel) => boolean,
): ReadonlyMap<SheetModel, SheetCopy> {
  const patterns = new Map<string, SheetModel>();
  const copies = new Map<SheetModel, SheetCopy>();
  models.forEach((model, index) => {
    const layout = layoutOf(model);
    const pattern = patterns.get(layout);
    const before = models[index - 1];
    if (pattern && before && mayCopy(model)) copies.set(model, { model, of: pattern, after: before.name });
    else if (!model.names?.some((name) => name.scope === 'workbook')) patterns.set(layout, model);
  });
  return copies;
}

/** Everything but name and contents, as a text to compare. */
function layoutOf(model: SheetModel): string {
  const cells = model.cells.map((cell) => [
    cell.row,
    cell.col,
    cell.style,
    cell.note,
    kindOf(cell),
    cell.link !== undefined,
  ]);
  return JSON.stringify({ ...model, name: '', cells });
}

/** A date brings a number format of its own along. */
function kindOf(cell: CellModel): string {
  if (!cell.content) return 'none';
  const shown = isFormula(cell.content) ? cell.content.value : cell.content;
  return shown.kind === 'date' ? 'date' : 'other';
}

/** Copies the earlier sheet and writes the cells that differ. The pattern must not be protected yet. */
export function copyJobs({ model, of, after }: SheetCopy): readonly Job[] {
  return [
    {
      bytes: CALL_BYTES * 4,
      queue: (context) => {
        const copy = sheetNamed(context, of.name).copy('After', sheetNamed(context, after));
        copy.name = model.name;
      },
    },
    ...linkJobs({
      ...model,
      cells: model.cells.filter((cell, index) => cell.link?.sheet !== of.cells[index]?.link?.sheet),
    }),
    ...gridJobs(model.name, differing(model, of), 'formulas'),
  ];
}

/** Cells to write: other contents, and formulas with a sheet name, which a copy may leave pointing at the pattern. */
function differing(
  model: SheetModel,
  of: SheetModel,
): { row: number; col: number; value: string | number | boolean }[] {
  return model.cells.flatMap((cell, index) => {
    const [now, before] = [written(cell), written(of.cells[index] ?? cell)];
    const pointing = typeof now === 'string' && now.startsWith('=') && now.includes('!');
    return now === before && !pointing ? [] : [{ row: cell.row, col: cell.col, value: now ?? '' }];
  });
}
