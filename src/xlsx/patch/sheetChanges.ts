import { isFormula, type CellModel, type Content, type SheetModel } from '../../core/sheet/model';
import type { CellEdit } from './cellEdit';

/** What became of a sheet: contents of some cells changed (of none, perhaps), or more than that. */
export type SheetChange = { readonly kind: 'cells'; readonly cells: readonly CellEdit[] } | { readonly kind: 'more' };

/** What differs between a sheet as it was opened and as it is now. Both are made the same way. */
export function sheetChange(before: SheetModel, now: SheetModel): SheetChange {
  if (frameOf(before) !== frameOf(now)) return { kind: 'more' };
  const was = new Map(before.cells.map((cell) => [placeOf(cell), cell]));
  const cells: CellEdit[] = [];
  for (const cell of now.cells) {
    const old = was.get(placeOf(cell));
    was.delete(placeOf(cell));
    if (!looksSame(old, before, cell, now)) return { kind: 'more' };
    cells.push(...editOf(old?.content, cell));
  }
  for (const old of was.values()) {
    // A cell that held nothing but its content is gone with it.
    if (!looksSame(old, before, undefined, now)) return { kind: 'more' };
    cells.push({ row: old.row, col: old.col, content: { kind: 'blank' }, isResult: false });
  }
  return { kind: 'cells', cells };
}

const placeOf = ({ row, col }: CellModel): number => row * 16384 + col;

function frameOf({ cells: _cells, styles: _styles, ...frame }: SheetModel): string {
  return JSON.stringify(frame);
}

function looksSame(
  old: CellModel | undefined,
  before: SheetModel,
  cell: CellModel | undefined,
  now: SheetModel,
): boolean {
  return lookOf(old, before) === lookOf(cell, now);
}

function lookOf(cell: CellModel | undefined, { styles }: SheetModel): string {
  if (!cell || (cell.style === undefined && cell.note === undefined && !cell.link)) return '';
  return JSON.stringify([styles[cell.style ?? ''], cell.note, cell.link]);
}

const BLANK: Content = { kind: 'blank' };

function editOf(old: Content = BLANK, { row, col, content = BLANK }: CellModel): readonly CellEdit[] {
  if (JSON.stringify(old) === JSON.stringify(content)) return [];
  const isResult = isFormula(old) && isFormula(content) && old.formula === content.formula;
  return [{ row, col, content, isResult }];
}
