import type { Nullable } from '@univerjs/core';
import type { CellWrite } from '../../core/sheet/port';
import { looksLikeMore } from './convert/sheetToGrid';
import type { GridBook } from './gridBook';
import { FORCED_TEXT, NUMBER, TEXT, type GridStyle, type ICellData } from './gridTypes';
import { oldCell, type UndoStep } from './undo';

/** Writes single cells, locked ones too; one step of `restore`, and of the grid's own undo. */
export async function writeCells(book: GridBook, undo: UndoStep, writes: readonly CellWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const ids = new Map(writes.map(({ sheet }) => [sheet, book.sheet(sheet).getSheetId()]));
  const data = await book.data('change');
  undo.keepCells(writes.map(({ sheet, row, col }) => oldCell(data, ids.get(sheet) ?? '', row, col)));
  const styles = book.workbook.getWorkbook().getStyles();
  for (const [sheet, subUnitId] of ids) {
    const value: Record<number, Record<number, ICellData>> = {};
    for (const write of writes.filter((one) => one.sheet === sheet)) {
      const style: Nullable<GridStyle> = styles.get(data.sheets[subUnitId]?.cellData?.[write.row]?.[write.col]?.s);
      (value[write.row] ??= {})[write.col] = newCell(write, style?.n?.pattern);
    }
    book.own(() =>
      book.grid.api.syncExecuteCommand('sheet.command.set-range-values', { unitId: data.id, subUnitId, value }),
    );
  }
  await book.settled();
}

function newCell(write: CellWrite, format: string | undefined): ICellData {
  // A number in a cell of format "@" would be text again.
  const number = write.formula !== undefined || typeof write.value === 'number';
  const style = number && format === '@' ? { s: { n: { pattern: 'General' } } } : {};
  const clean = { p: null, si: null, ...style };
  if (write.formula !== undefined) return { ...clean, f: `=${write.formula}`, v: null };
  if (write.value === null) return { ...clean, f: null, v: null };
  if (typeof write.value === 'number') return { ...clean, f: null, v: write.value, t: NUMBER };
  return { ...clean, f: null, v: write.value, t: looksLikeMore(write.value) ? FORCED_TEXT : TEXT };
}
