import { ICommandService, type ICommandInfo, type IDisposable } from '@univerjs/core';
import { keepOf } from './convert/sheetFromGrid';
import type { GridBook } from './gridBook';
import type { IRange, IWorksheetData } from './gridTypes';
import type { LineShift, SheetMove } from '../../core/sheet/lineShift';
import { shiftedKeep } from './keepShift';

const SHAPES: Readonly<Record<string, { readonly axis: LineShift['axis']; readonly sign: 1 | -1 }>> = {
  'sheet.mutation.insert-row': { axis: 'rows', sign: 1 },
  'sheet.mutation.remove-rows': { axis: 'rows', sign: -1 },
  'sheet.mutation.insert-col': { axis: 'cols', sign: 1 },
  'sheet.mutation.remove-col': { axis: 'cols', sign: -1 },
};

/** Commands that carry lines or cells elsewhere, which nothing outside the sheets can follow. */
const MOVING: Readonly<Record<string, SheetMove>> = {
  'sheet.mutation.move-rows': { moved: 'lines' },
  'sheet.mutation.move-columns': { moved: 'lines' },
  'sheet.mutation.move-range': { moved: 'cells' },
};

/** What came, went or moved on a sheet, in order. */
export function shiftsOf(sheet: Partial<IWorksheetData>): readonly SheetMove[] {
  const shifts: unknown = sheet.custom?.['shifts'];
  return Array.isArray(shifts) ? (shifts as SheetMove[]) : [];
}

/** Print areas, filters and charts, which the grid does not know, follow inserted and deleted rows and columns. */
export function listenToShifts(book: GridBook): IDisposable {
  return book.grid.injector.get(ICommandService).onCommandExecuted((command) => {
    const shift = shiftOf(command);
    const move = shift ?? MOVING[command.id];
    if (!move) return;
    for (const id of sheetsOf(command)) {
      const sheet = book.workbook.getSheetBySheetId(id)?.getSheet().getConfig();
      if (!sheet) continue;
      const keep = shift ? { keep: shiftedKeep(keepOf(sheet), shift) } : {};
      sheet.custom = { ...sheet.custom, ...keep, shifts: [...shiftsOf(sheet), move] };
    }
  });
}

/** The sheets a command is about: cells move from one to another. */
function sheetsOf({ params }: ICommandInfo): ReadonlySet<string> {
  const { subUnitId, from, to } = (params ?? {}) as Partial<Record<'from' | 'to', { subUnitId?: string }>> & {
    subUnitId?: string;
  };
  return new Set([subUnitId, from?.subUnitId, to?.subUnitId].filter((id) => id !== undefined));
}

function shiftOf(command: ICommandInfo): LineShift | undefined {
  const shape = SHAPES[command.id];
  const [touched] = shapeChange(command) ?? [];
  if (!shape || !touched) return undefined;
  const { range } = touched;
  const [from, to] = shape.axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { axis: shape.axis, at: from, count: (to - from + 1) * shape.sign };
}

/** The rows or columns that a command of the grid inserted or deleted; undefined for other commands. */
export function shapeChange({
  id,
  params,
}: ICommandInfo): readonly { readonly subUnitId: string; readonly range: IRange }[] | undefined {
  const { subUnitId, range } = (params ?? {}) as { subUnitId?: string; range?: IRange };
  return id in SHAPES && range && subUnitId !== undefined ? [{ subUnitId, range }] : undefined;
}
