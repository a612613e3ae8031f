import type { GridBook } from './gridBook';
import type { ICellData, IWorkbookData } from './gridTypes';
import { blankSheet } from './modelBundle';
import { withoutSheets, withSheets, type SheetBundle } from './sheetBundle';

interface PlacedSheet {
  readonly bundle: SheetBundle;
  readonly at: number;
}

/** A cell as it stood; null where there was none. */
export interface OldCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly cell: ICellData | null;
}

type Step =
  | { readonly kind: 'sheets'; readonly replaced: readonly PlacedSheet[]; readonly written: readonly string[] }
  | { readonly kind: 'cells'; readonly cells: readonly OldCell[] }
  | { readonly kind: 'none' };

/** The way back from the last `insert`, `write` or `repair` in the workbook that is open. */
export class UndoStep {
  private step: Step = { kind: 'none' };

  constructor(book: GridBook) {
    const keep = (): (() => void) => {
      const { step } = this;
      return () => {
        this.step = step;
      };
    };
    book.onPutAway(keep, () => this.clear());
  }

  /** `replaced` are the sheets as they were, `written` the names of those that came. */
  keepSheets(replaced: readonly PlacedSheet[], written: readonly string[]): void {
    this.step = { kind: 'sheets', replaced, written };
  }

  keepCells(cells: readonly OldCell[]): void {
    this.step = { kind: 'cells', cells };
  }

  /** What would be taken back. */
  get last(): Step {
    return this.step;
  }

  clear(): void {
    this.step = { kind: 'none' };
  }
}

/** Undoes the last action; false when there is nothing to undo. */
export async function restoreLast(book: GridBook, undo: UndoStep): Promise<boolean> {
  const step = undo.last;
  if (step.kind === 'none') return false;
  if (step.kind === 'cells') await restoreCells(book, step.cells);
  else await restoreSheets(book, step.replaced, step.written);
  undo.clear();
  return true;
}

async function restoreSheets(
  book: GridBook,
  replaced: readonly PlacedSheet[],
  written: readonly string[],
): Promise<void> {
  const data = await book.data('change');
  const names = new Set(written.map((name) => name.toLowerCase()));
  const gone = data.sheetOrder.filter((id) => names.has((data.sheets[id]?.name ?? id).toLowerCase()));
  const back = withSheets(withoutSheets(data, gone), replaced);
  const whole = back.sheetOrder.length > 0 ? back : withSheets(back, [{ bundle: blankSheet() }]);
  book.replace(whole, { activeId: replaced[0]?.bundle.id, left: data });
  await book.recalculate();
}

async function restoreCells(book: GridBook, cells: readonly OldCell[]): Promise<void> {
  const left = await book.data('change');
  const data = structuredClone(left);
  const active = book.workbook.getActiveSheet().getSheetId();
  for (const { sheet, row, col, cell } of cells) {
    const id = data.sheetOrder.find((known) => data.sheets[known]?.name === sheet);
    if (id !== undefined) putCell(data, id, row, col, cell);
  }
  book.replace(data, { activeId: active, left });
  await book.recalculate();
}

function putCell(data: IWorkbookData, id: string, row: number, col: number, cell: ICellData | null): void {
  const rows = data.sheets[id]?.cellData;
  if (!rows) return;
  const line = (rows[row] ??= {});
  if (cell) line[col] = cell;
  else delete line[col];
}

/** A cell of a workbook, copied. */
export function oldCell(data: IWorkbookData, id: string, row: number, col: number): OldCell {
  const cell = data.sheets[id]?.cellData?.[row]?.[col];
  return { sheet: data.sheets[id]?.name ?? id, row, col, cell: cell ? structuredClone(cell) : null };
}
