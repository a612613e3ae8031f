import { ICommandService, type ICommandInfo, type IDisposable } from '@univerjs/core';
import { keepOf } from './convert/sheetFromGrid';
import type { GridBook } from './gridBook';
import type { IRange, IWorksheetData } from './gridTypes';
import { shiftedKeep, type Shift } from './keepShift';

const SHAPES: Readonly<Record<string, { readonly axis: Shift['axis']; readonly sign: 1 | -1 }>> = {
  'sheet.mutation.insert-row': { axis: 'rows', sign: 1 },
  'sheet.mutation.remove-rows': { axis: 'rows', sign: -1 },
  'sheet.mutation.insert-col': { axis: 'cols', sign: 1 },
  'sheet.mutation.remove-col': { axis: 'cols', sign: -1 },
};

/** Commands after which rows or columns stand elsewhere than in the file. */
const MOVING: ReadonlySet<string> = new Set([
  ...Object.keys(SHAPES),
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
]);

/** How often rows or columns of a sheet came, went or moved. */
export function shiftsOf(sheet: Partial<IWorksheetData>): number {
  return Number(sheet.custom?.['shifts'] ?? 0);
}

/** Print areas, filters and charts, which the grid does not know, follow inserted and deleted rows and columns. */
export function listenToShifts(book: GridBook): IDisposable {
  return book.grid.injector.get(ICommandService).onCommandExecuted((command) => {
    if (!MOVING.has(command.id)) return;
    const { subUnitId = '' } = (command.params ?? {}) as { subUnitId?: string };
    const sheet = book.workbook.getSheetBySheetId(subUnitId)?.getSheet().getConfig();
    if (!sheet) return;
    const found = shiftOf(command);
    const keep = found ? { keep: shiftedKeep(keepOf(sheet), found.shift) } : {};
    sheet.custom = { ...sheet.custom, ...keep, shifts: shiftsOf(sheet) + 1 };
  });
}

function shiftOf(command: ICommandInfo): { readonly shift: Shift } | undefined {
  const shape = SHAPES[command.id];
  const [touched] = shapeChange(command) ?? [];
  if (!shape || !touched) return undefined;
  const { range } = touched;
  const [from, to] = shape.axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { shift: { axis: shape.axis, at: from, count: (to - from + 1) * shape.sign } };
}

/** The rows or columns that a command of the grid inserted or deleted; undefined for other commands. */
export function shapeChange({
  id,
  params,
}: ICommandInfo): readonly { readonly subUnitId: string; readonly range: IRange }[] | undefined {
  const { subUnitId, range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
  return id in SHAPES && range && subUnitId !== undefined ? [{ subUnitId, range }] : undefined;
}
