import { ICommandService, type ICommandInfo, type IDisposable } from '@univerjs/core';
import { keepOf } from './convert/sheetFromGrid';
import type { GridBook } from './gridBook';
import type { IRange } from './gridTypes';
import { shiftedKeep, type Shift } from './keepShift';

const SHAPES: Readonly<Record<string, { readonly axis: Shift['axis']; readonly sign: 1 | -1 }>> = {
  'sheet.mutation.insert-row': { axis: 'rows', sign: 1 },
  'sheet.mutation.remove-rows': { axis: 'rows', sign: -1 },
  'sheet.mutation.insert-col': { axis: 'cols', sign: 1 },
  'sheet.mutation.remove-col': { axis: 'cols', sign: -1 },
};

/** Print areas, filters and charts, which the grid does not know, follow inserted and deleted rows and columns. */
export function listenToShifts(book: GridBook): IDisposable {
  return book.grid.injector.get(ICommandService).onCommandExecuted((command) => {
    const found = shiftOf(command);
    const sheet = found && book.workbook.getSheetBySheetId(found.sheet)?.getSheet().getConfig();
    if (!found || !sheet) return;
    sheet.custom = { ...sheet.custom, keep: shiftedKeep(keepOf(sheet), found.shift) };
  });
}

function shiftOf(command: ICommandInfo): { readonly sheet: string; readonly shift: Shift } | undefined {
  const shape = SHAPES[command.id];
  const [touched] = shapeChange(command) ?? [];
  if (!shape || !touched) return undefined;
  const { range, subUnitId } = touched;
  const [from, to] = shape.axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { sheet: subUnitId, shift: { axis: shape.axis, at: from, count: (to - from + 1) * shape.sign } };
}

/** The rows or columns that a command of the grid inserted or deleted; undefined for other commands. */
export function shapeChange({
  id,
  params,
}: ICommandInfo): readonly { readonly subUnitId: string; readonly range: IRange }[] | undefined {
  const { subUnitId, range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
  return id in SHAPES && range && subUnitId !== undefined ? [{ subUnitId, range }] : undefined;
}
