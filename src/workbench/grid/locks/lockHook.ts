import { CanceledError, ICommandService, type ICommandInfo, type IDisposable } from '@univerjs/core';
import type { Area } from '../../../core/sheet/address';
import { toArea } from '../convert/areas';
import type { GridBook, OpenSheet } from '../gridBook';
import type { IRange } from '../gridTypes';
import { changesContents, worksOnSheet } from './lockedCommands';
import { firstLocked, isProtected } from './protectedCells';

/** What was refused: the cell that is locked, or the whole sheet for a change of its shape or look. */
export interface Refusal {
  readonly sheet: string;
  readonly cell?: string;
  /** Several cells were to change; none did. */
  readonly isPart?: boolean;
  /** Of what was to be pasted, the cells that take input: how many, and how to paste those alone. */
  readonly open?: { readonly count: number; readonly locked: number; readonly paste: () => void };
}

/**
 * Refuses on protected sheets what Excel refuses: changes of locked cells by typing, Delete, cut, paste, fill or drag,
 * and changes of the sheet's shape and look. Our own writes pass, and the grid's undo, which is no command of a sheet.
 */
export function listenToLocks(book: GridBook, refuse: (refusal: Refusal) => void): IDisposable {
  return book.grid.injector.get(ICommandService).beforeCommandExecuted((command) => {
    const refusal = book.isOwnChange ? undefined : refusalOf(book, command);
    if (!refusal) return;
    refuse(refusal);
    throw new CanceledError();
  });
}

const EDITOR = 'sheet.operation.set-cell-edit-visible';

function refusalOf(book: GridBook, command: ICommandInfo): Refusal | undefined {
  const { id } = command;
  const isEditor = id === EDITOR;
  if (!isEditor && !worksOnSheet(id)) return undefined;
  const params = command.params as LooseParams | undefined;
  const sheet = targetSheet(book, params);
  if (!sheet || !isProtected(sheet)) return undefined;
  if (isEditor && params?.visible !== true) return undefined;
  const name = sheet.getSheetName();
  if (!isEditor && !changesContents(id)) return { sheet: name };
  const areas = isEditor ? activeCell(book) : touched(book, params);
  const cell = firstLocked(sheet, areas);
  return cell === undefined ? undefined : { sheet: name, cell, ...(isSeveral(areas) ? { isPart: true } : {}) };
}

const isSeveral = ([first, ...more]: readonly Area[]): boolean =>
  more.length > 0 || (first !== undefined && (first.top < first.bottom || first.left < first.right));

/** The fields by which the grid's commands say what they touch. */
interface LooseParams {
  readonly subUnitId?: string;
  readonly visible?: boolean;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly targetRange?: IRange;
  readonly toRange?: IRange;
  readonly fromRange?: IRange;
  readonly value?: unknown;
}

function targetSheet(book: GridBook, params: LooseParams | undefined): OpenSheet | null {
  const { workbook } = book;
  return params?.subUnitId === undefined ? workbook.getActiveSheet() : workbook.getSheetBySheetId(params.subUnitId);
}

function activeCell(book: GridBook): readonly Area[] {
  const cell = book.workbook.getActiveSheet().getSelection()?.getCurrentCell();
  if (!cell) return [];
  return [{ top: cell.actualRow, left: cell.actualColumn, bottom: cell.actualRow, right: cell.actualColumn }];
}

function touched(book: GridBook, params: LooseParams | undefined): readonly Area[] {
  const named = [params?.range, params?.targetRange, params?.toRange, params?.fromRange, ...(params?.ranges ?? [])];
  const areas = named.flatMap((range) => (range ? [toArea(range)] : []));
  if (areas.length > 0) return areas;
  const cells = matrixCells(params?.value);
  if (cells.length > 0) return cells;
  const selected = book.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  return selected.map((range) => toArea(range.getRange()));
}

/** Cells of a `{row: {col: cell}}` value. */
function matrixCells(value: unknown): readonly Area[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([row, line]) => {
    if (!/^\d+$/.test(row) || typeof line !== 'object' || line === null) return [];
    return Object.keys(line).map((col) => ({
      top: Number(row),
      left: Number(col),
      bottom: Number(row),
      right: Number(col),
    }));
  });
}
