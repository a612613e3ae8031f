import { isFormula, type CellModel, type Content, type SheetModel } from '../../core/sheet/model';
import type { CellEdit } from './cellEdit';
import type { LookChange } from './lookStyles';
import { frameChange, type FrameChange } from './frameChange';

/** A changed cell; `look` where that changed. */
export interface ChangedCell extends Omit<CellEdit, 'format'> {
  readonly look?: LookChange;
}

/** What became of a sheet: cells and what stands around them changed (or nothing), or more than a change in place knows. */
export type SheetChange =
  | { readonly kind: 'known'; readonly cells: readonly ChangedCell[]; readonly frame: FrameChange }
  | { readonly kind: 'more' };

/**
 * What differs between a sheet as it was opened and as it is now, beside what the workbook says of it: its name, how it
 * is shown, names of its areas. Both are made the same way.
 */
export function sheetChange(before: SheetModel, now: SheetModel): SheetChange {
  const frame = frameChange(before, now);
  if (!frame || othersOf(before) !== othersOf(now)) return { kind: 'more' };
  const was = new Map(before.cells.map((cell) => [placeOf(cell), cell]));
  const pairs = now.cells.map((cell) => {
    const old = was.get(placeOf(cell));
    was.delete(placeOf(cell));
    return [old, cell] as const;
  });
  const gone = [...was.values()].map((old) => [old, { row: old.row, col: old.col }] as const);
  const cells: ChangedCell[] = [];
  for (const [old, cell] of [...pairs, ...gone]) {
    if (linkOf(old) !== linkOf(cell)) return { kind: 'more' };
    const change = { ...contentChange(old?.content, cell), ...lookChange(old, before, cell, now) };
    if (Object.keys(change).length > 0) cells.push({ row: cell.row, col: cell.col, isResult: false, ...change });
  }
  return { kind: 'known', cells, frame };
}

const placeOf = ({ row, col }: CellModel): number => row * 16384 + col;

/** Page, filter, charts, protection. */
function othersOf({ print, filter, charts, protected: isProtected }: SheetModel): string {
  return JSON.stringify([print, filter, charts, isProtected]);
}

function linkOf(cell: CellModel | undefined): string {
  return JSON.stringify(cell?.link ?? null);
}

function lookChange(
  old: CellModel | undefined,
  before: SheetModel,
  cell: CellModel,
  now: SheetModel,
): Pick<ChangedCell, 'look'> {
  const [was, is] = [before.styles[old?.style ?? ''], now.styles[cell.style ?? '']];
  return JSON.stringify(was) === JSON.stringify(is) ? {} : { look: { was: was ?? {}, is: is ?? {} } };
}

const BLANK: Content = { kind: 'blank' };

function contentChange(
  old: Content = BLANK,
  { content = BLANK }: CellModel,
): Partial<Pick<ChangedCell, 'content' | 'isResult'>> {
  if (JSON.stringify(old) === JSON.stringify(content)) return {};
  return { content, isResult: isFormula(old) && isFormula(content) && old.formula === content.formula };
}
