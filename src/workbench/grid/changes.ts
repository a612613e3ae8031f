import { COMMAND_LISTENER_VALUE_CHANGE, getValueChangedEffectedRange } from '@univerjs/preset-sheets-core';
import { ICommandService, IUniverInstanceService, type ICommandInfo } from '@univerjs/core';
import { areaAddress } from '../../core/sheet/address';
import type { SheetChange } from '../../core/sheet/port';
import { toArea } from './convert/areas';
import type { GridBook } from './gridBook';
import type { IRange } from './gridTypes';
import { shapeChange } from './shifts';

interface Touched {
  readonly subUnitId: string;
  readonly range: IRange;
}

/**
 * Tells of changes the person made: by typing, pasting, filling, deleting, undoing, or by inserting and deleting rows
 * and columns; where undo brings another workbook, every sheet of it. What the grid calculates from them is told by nobody in Excel either. Returns how to stop.
 */
export function listenToChanges(book: GridBook, listener: (change: SheetChange) => void): () => Promise<void> {
  const { injector } = book.grid;
  const units = injector.get(IUniverInstanceService);
  const touched = (command: ICommandInfo): readonly Touched[] => {
    if (COMMAND_LISTENER_VALUE_CHANGE.includes(command.id)) return getValueChangedEffectedRange(units, command);
    return shapeChange(command) ?? [];
  };
  const heard = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (book.isOwnChange || options?.fromFormula) return;
    for (const { subUnitId, range } of touched(command)) {
      const sheet = book.workbook.getSheetBySheetId(subUnitId)?.getSheetName();
      if (sheet !== undefined) listener({ sheet, address: areaAddress(toArea(range)) });
    }
  });
  const stop = book.onTurn(() => {
    for (const sheet of book.workbook.getSheets()) listener({ sheet: sheet.getSheetName(), address: 'A1' });
  });
  return async () => {
    heard.dispose();
    stop();
  };
}
