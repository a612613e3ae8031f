import { CommandType, ICommandService, type IDisposable } from '@univerjs/core';
import type { GridBook } from './gridBook';
import type { WorkbookPort } from '../../core/sheet/port';

/** Changes of what is shown only, and results of the grid's own calculation. */
const NO_WORK =
  /^(?:formula\.|sheet\.mutation\.(?:set-worksheet-active|set-worksheet-row-auto-height)|sheet\.operation|doc\.|ui\.)/;

/** Calls back on every change the person makes to the workbook. */
export function listenToTouches(book: GridBook, touched: () => void): IDisposable {
  return book.grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (book.isOwnChange || options?.fromFormula || command.type !== CommandType.MUTATION || NO_WORK.test(command.id))
      return;
    touched();
  });
}

/** The port, telling of its own writes too: they are work to be saved like any other. */
export function touchingPort(port: WorkbookPort, touched: () => void): WorkbookPort {
  const after = async <T>(result: Promise<T>): Promise<T> => {
    const value = await result;
    touched();
    return value;
  };
  return {
    ...port,
    insert: (sheets, replace, lacks, recognised) => after(port.insert(sheets, replace, lacks, recognised)),
    write: (writes) => after(port.write(writes)),
    repair: (sheet, model, cells) => after(port.repair(sheet, model, cells)),
    restore: () => after(port.restore()),
    clearMarks: async (returned) => {
      const isChanged = await port.clearMarks(returned);
      if (isChanged) touched();
      return isChanged;
    },
    writeSetting: (key, value) => after(port.writeSetting(key, value)),
  };
}
