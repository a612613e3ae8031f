import { isFormula, type CellModel, type CellStyle, type Content, type SheetModel } from '../../core/sheet/model';
import type { CellEdit } from './cellEdit';

/** A changed cell; `look` where that changed, empty for the file's standard look. */
export interface ChangedCell extends Omit<CellEdit, 'format'> {
  readonly look?: CellStyle;
}

/** What became of a sheet: contents and looks of some cells changed (of none, perhaps), or more than that. */
export type SheetChange =
  { readonly kind: 'cells'; readonly cells: readonly ChangedCell[] } | { readonly kind: 'more' };

/**
 * What differs between a sheet as it was opened and as it is now, beside what the workbook says of it: its name, how it
 * is shown, names of its areas. Both are made the same way.
 */
export function sheetChange(before: SheetModel, now: SheetModel): SheetChange {
  if (frameOf(before) !== frameOf(now)) return { kind: 'more' };
  const was = new Map(before.cells.map((cell) => [placeOf(cell), cell]));
  const pairs = now.cells.map((cell) => {
    const old = was.get(placeOf(cell));
    was.delete(placeOf(cell));
    return [old, cell] as const;
  });
  const gone = [...was.values()].map((old) => [old, { row: old.row, col: old.col }] as const);
  const cells: ChangedCell[] = [];
  for (const [old, cell] of [...pairs, ...gone]) {
    // Notes and links stand in parts of their own.
    if (besidesOf(old) !== besidesOf(cell)) return { kind: 'more' };
    const change = { ...contentChange(old?.content, cell), ...lookChange(old, before, cell, now) };
    if (Object.keys(change).length > 0) cells.push({ row: cell.row, col: cell.col, isResult: false, ...change });
  }
  return { kind: 'cells', cells };
}

const placeOf = ({ row, col }: CellModel): number => row * 16384 + col;

function frameOf({
  cells: _cells,
  styles: _styles,
  name: _name,
  hidden: _hidden,
  names: _names,
  ...frame
}: SheetModel): string {
  return JSON.stringify(frame);
}

function besidesOf(cell: CellModel | undefined): string {
  return JSON.stringify([cell?.note, cell?.link]);
}

function lookChange(
  old: CellModel | undefined,
  before: SheetModel,
  cell: CellModel,
  now: SheetModel,
): Pick<ChangedCell, 'look'> {
  const [was, is] = [before.styles[old?.style ?? ''], now.styles[cell.style ?? '']];
  return JSON.stringify(was) === JSON.stringify(is) ? {} : { look: is ?? {} };
}

const BLANK: Content = { kind: 'blank' };

function contentChange(
  old: Content = BLANK,
  { content = BLANK }: CellModel,
): Partial<Pick<ChangedCell, 'content' | 'isResult'>> {
  if (JSON.stringify(old) === JSON.stringify(content)) return {};
  return { content, isResult: isFormula(old) && isFormula(content) && old.formula === content.formula };
}
