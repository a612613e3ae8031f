import { ICommandService, IUndoRedoService, type IDisposable, type IMutationInfo } from '@univerjs/core';
import type { GridBook, OpenSheet } from '../gridBook';
import type { ICellData } from '../gridTypes';
import { changesContents } from './lockedCommands';
import { isProtected, isUnlocked } from './protectedCells';

/** Writes cells; of what it brings a protected sheet takes contents. */
const CELLS = 'sheet.mutation.set-range-values';
/** What fills, pastes and their like bring along beside contents: looks, merges, rules, formats, notes, places. */
const BESIDE =
  /^(?:data-validation\.mutation\.|sheet\.mutation\.(?:(?:add|remove)-worksheet-merge|(?:set|remove)\.numfmt|(?:add|set|delete|move)-conditional-rule|(?:update|remove)-note|move-|reorder-|insert-(?:row|col)|remove-(?:rows|col)|set-(?:row|col)-data))/;

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/**
 * While a command that only changes contents runs on a protected sheet, whatever else it would do to the sheet is left
 * out, and out of its undo as well: the grid's fill and paste bring looks, input rules and merges along. Whether the
 * command ends well or not, it ends. Returns how to stop.
 */
export function listenToContents(book: GridBook): IDisposable {
  const commands = book.grid.injector.get(ICommandService);
  const undo = book.grid.injector.get(IUndoRedoService);
  const running = new Running(book);
  const { executeCommand, syncExecuteCommand } = commands;
  const { pushUndoRedo } = undo;
  const kept = (list: readonly IMutationInfo[]): IMutationInfo[] =>
    list.flatMap((one) => running.contentsOf(one) ?? []);
  commands.syncExecuteCommand = (id, params, options) => {
    const sheet = contentSheet(book, id, params);
    const left =
      options?.fromFormula || !running.any ? { id, params } : running.contentsOf({ id, params: params ?? {} });
    if (!left) return true as never;
    running.count(sheet, 1);
    try {
      return syncExecuteCommand.call(commands, id, left.params as never, options) as never;
    } finally {
      running.count(sheet, -1);
    }
  };
  commands.executeCommand = async (id, params, options) => {
    const sheet = contentSheet(book, id, params);
    running.count(sheet, 1);
    try {
      return (await executeCommand.call(commands, id, params, options)) as never;
    } finally {
      running.count(sheet, -1);
    }
  };
  undo.pushUndoRedo = (step) => {
    if (!running.any) return pushUndoRedo.call(undo, step);
    const { undoMutations, redoMutations } = step;
    return pushUndoRedo.call(undo, { ...step, undoMutations: kept(undoMutations), redoMutations: kept(redoMutations) });
  };
  return {
    dispose: () => {
      Object.assign(commands, { executeCommand, syncExecuteCommand });
      undo.pushUndoRedo = pushUndoRedo;
    },
  };
}

/** The protected sheet whose contents a command of the person changes. */
function contentSheet(book: GridBook, id: string, params: unknown): string | undefined {
  if (book.isOwnChange || !changesContents(id)) return undefined;
  const { subUnitId } = (params ?? {}) as { subUnitId?: string };
  const { workbook } = book;
  const sheet = subUnitId === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetId(subUnitId);
  return sheet && isProtected(sheet) ? sheet.getSheetId() : undefined;
}

/** The commands that run just now, by protected sheet. */
class Running {
  private readonly sheets = new Map<string, number>();

  constructor(private readonly book: GridBook) {}

  get any(): boolean {
    return this.sheets.size > 0;
  }

  count(sheet: string | undefined, more: 1 | -1): void {
    if (sheet === undefined) return;
    const left = (this.sheets.get(sheet) ?? 0) + more;
    if (left > 0) this.sheets.set(sheet, left);
    else this.sheets.delete(sheet);
  }

  /** What is left of a change where only contents may change; undefined for nothing. */
  contentsOf(change: IMutationInfo): IMutationInfo | undefined {
    const params = change.params as { readonly subUnitId?: string; readonly cellValue?: Cells };
    if (params.subUnitId === undefined || !this.sheets.has(params.subUnitId)) return change;
    if (BESIDE.test(change.id)) return undefined;
    const sheet = this.book.workbook.getSheetBySheetId(params.subUnitId);
    if (change.id !== CELLS || !params.cellValue || !sheet) return change;
    return { ...change, params: { ...params, cellValue: openContents(sheet, params.cellValue) } };
  }
}

/** The contents among these changes, of the cells that take input. */
function openContents(sheet: OpenSheet, cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.entries(line).flatMap(([col, cell]) =>
          isUnlocked(sheet, Number(row), Number(col)) ? [[col, contentsOfCell(cell)]] : [],
        ),
      ),
    ]),
  );
}

/** A number format that comes with a typed date or percentage is how the content shows itself, as in Excel. */
function contentsOfCell(cell: ICellData | null): ICellData {
  if (!cell) return { v: null, f: null, si: null, p: null };
  const { s, custom: _beside, ...contents } = cell;
  const isFormat = typeof s === 'object' && s !== null && Object.keys(s).every((key) => key === 'n');
  return isFormat ? { ...contents, s } : contents;
}
