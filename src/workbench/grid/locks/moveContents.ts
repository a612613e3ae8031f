import { CanceledError, ICommandService, type IDisposable } from '@univerjs/core';
import type { Area } from '../../../core/sheet/address';
import { toArea } from '../convert/areas';
import type { GridBook, OpenSheet } from '../gridBook';
import type { ICellData, IRange } from '../gridTypes';
import { isProtected } from './protectedCells';

const MOVE = 'sheet.command.move-range';
/** Cells by row and column. */
type Cells = Record<number, Record<number, ICellData>>;

/**
 * On a protected sheet, cells dragged by their border move what they hold and nothing else: looks, locks, rules and the
 * formulas that point at them stay where they are. Returns how to stop.
 */
export function listenToMoves(book: GridBook): IDisposable {
  return book.grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== MOVE || book.isOwnChange) return;
    const { fromRange, toRange } = (params ?? {}) as { fromRange?: IRange; toRange?: IRange };
    const sheet = book.workbook.getActiveSheet();
    if (!fromRange || !toRange || !isProtected(sheet)) return;
    const [from, to] = [toArea(fromRange), toArea(toRange)];
    writeCells(book, sheet, { ...emptied(from), ...movedTo(to, contentsIn(sheet, from), emptied(from)) });
    throw new CanceledError();
  });
}

/** What the cells of an area hold, without their looks. */
export function contentsIn(sheet: OpenSheet, area: Area): readonly (readonly ICellData[])[] {
  const inner = sheet.getSheet();
  return span(area.top, area.bottom).map((row) =>
    span(area.left, area.right).map((col) => {
      const { v = null, t, f } = inner.getCellRaw(row, col) ?? {};
      return { v, ...(t === undefined ? {} : { t }), ...(f ? { f } : {}) };
    }),
  );
}

/** The contents at their new place, over what an area that is emptied has in the same rows. */
export function movedTo(to: Area, contents: readonly (readonly ICellData[])[], over: Cells): Cells {
  const cells: Cells = {};
  contents.forEach((line, row) => {
    const moved = Object.fromEntries(line.map((cell, col) => [to.left + col, { ...NOTHING, ...cell }]));
    cells[to.top + row] = { ...over[to.top + row], ...moved };
  });
  return cells;
}

/** An area whose cells hold nothing. */
export function emptied(area: Area): Cells {
  const line = (): Record<number, ICellData> =>
    Object.fromEntries(span(area.left, area.right).map((col) => [col, { ...NOTHING }]));
  return Object.fromEntries(span(area.top, area.bottom).map((row) => [row, line()]));
}

/** Writes as the person does: locks hold, one step of the grid's undo. */
export function writeCells(book: GridBook, sheet: OpenSheet, value: Cells): void {
  const params = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId(), value };
  void book.grid.api.executeCommand('sheet.command.set-range-values', params);
}

const NOTHING = { v: null, f: null, si: null, p: null } as const;

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
