import { CanceledError, ICommandService, type ICommandInfo, type IDisposable, type Nullable } from '@univerjs/core';
import type { Area } from '../../../core/sheet/address';
import { toArea } from '../convert/areas';
import type { GridBook } from '../gridBook';
import type { GridStyle, ICellData } from '../gridTypes';
import { isProtected } from '../locks/protectedCells';
import { clipboardRows } from './clipboardText';
import { formulaFromVietnamese } from './formulaGrammar';
import { typedCell } from './typedCell';

const PASTE_EVENT = 'sheet.command.paste-by-short-key';
const PASTE = 'univer.command.paste';
/** Both halves of the clipboard; the grid marks what was copied from itself in the HTML half. */
interface Clip {
  readonly text: string;
  readonly html: string;
}
type Matrix = readonly (readonly ICellData[])[];

/**
 * Pasting as a vi-VN Excel does. Text from outside is read like typing ("1.234" is 1234), which the grid would read
 * the English way. Cells copied from the grid itself are pasted whole on open sheets by the grid; on a protected sheet
 * only their contents come, since looks and input rules are locked there. Returns how to stop.
 */
export function listenToPaste(book: GridBook, year: number): IDisposable {
  const commands = book.grid.injector.get(ICommandService);
  const { api } = book.grid;
  let copied: { readonly text: string; readonly cells: Matrix } | undefined;
  let passing = false;
  const copying = api.addEvent(api.Event.BeforeClipboardChange, ({ text, fromRange }) => {
    copied = { text, cells: contentsOf(book, toArea(fromRange.getRange())) };
  });
  const put = (clip: Clip): boolean => {
    const inside = isOwnClip(clip);
    if (inside && !isProtected(book.workbook.getActiveSheet())) return false;
    writeMatrix(book, inside && copied ? copied.cells : readMatrix(book, clip.text, year));
    return true;
  };
  const pasteFromClipboard = async (command: ICommandInfo) => {
    if (put(await readClipboard())) return;
    passing = true;
    try {
      await commands.executeCommand(command.id, command.params);
    } finally {
      passing = false;
    }
  };
  const pasting = commands.beforeCommandExecuted((command) => {
    const isPaste = command.id === PASTE_EVENT || command.id === PASTE;
    if (!isPaste || passing || book.workbook.isCellEditing()) return;
    if (command.id === PASTE_EVENT) {
      if (put(clipOf(command))) throw new CanceledError();
    } else if (!isSpecial(command)) {
      void pasteFromClipboard(command);
      throw new CanceledError();
    }
  });
  return {
    dispose: () => {
      copying.dispose();
      pasting.dispose();
    },
  };
}

const isOwnClip = ({ html }: Clip): boolean => html.includes('data-copy-id');

/** "Paste only formats" and the like are the grid's own business; locks refuse them where they must. */
const isSpecial = ({ params }: ICommandInfo): boolean =>
  typeof params === 'object' && params !== null && 'value' in params && Boolean(params.value);

function clipOf({ params }: ICommandInfo): Clip {
  const { textContent, htmlContent } = (params ?? {}) as { textContent?: string; htmlContent?: string };
  return { text: textContent ?? '', html: htmlContent ?? '' };
}

async function readClipboard(): Promise<Clip> {
  const [item] = await navigator.clipboard.read();
  const part = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
  return { text: await part('text/plain'), html: await part('text/html') };
}

function contentsOf(book: GridBook, area: Area): Matrix {
  const sheet = book.workbook.getActiveSheet().getSheet();
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => area.top + row);
  const cols = Array.from({ length: area.right - area.left + 1 }, (_, col) => area.left + col);
  // Values, not formulas: on a protected sheet a pasted formula would point beside the figure it meant.
  return rows.map((row) =>
    cols.map((col) => {
      const { v = null, t } = sheet.getCellRaw(row, col) ?? {};
      return { v, ...(t === undefined ? {} : { t }) };
    }),
  );
}

function readMatrix(book: GridBook, text: string, year: number): Matrix {
  const start = selected(book);
  const sheet = book.workbook.getActiveSheet();
  const styles = book.workbook.getWorkbook().getStyles();
  const open = !isProtected(sheet);
  return clipboardRows(text).map((line, row) =>
    line.map((typed, col) => {
      if (typed === '') return { v: null };
      if (/^=./.test(typed)) return { f: formulaFromVietnamese(typed), v: null };
      const style: Nullable<GridStyle> = styles.get(sheet.getSheet().getCellRaw(start.top + row, start.left + col)?.s);
      const { v, t, s } = typedCell(typed, style?.n?.pattern, year);
      return { v, t, ...(s && open ? { s } : {}) };
    }),
  );
}

function selected(book: GridBook): Area {
  const range = book.workbook.getActiveRange();
  return range ? toArea(range.getRange()) : { top: 0, left: 0, bottom: 0, right: 0 };
}

/** Writes from the first selected cell on; one cell fills the whole selection. One step of the grid's undo. */
function writeMatrix(book: GridBook, matrix: Matrix): void {
  const area = selected(book);
  const only = matrix.length === 1 && matrix[0]?.length === 1;
  const rows = only ? area.bottom - area.top + 1 : matrix.length;
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row += 1) {
    const line = matrix[only ? 0 : row] ?? [];
    const cols = only ? area.right - area.left + 1 : line.length;
    for (let col = 0; col < cols; col += 1) {
      const cell = line[only ? 0 : col];
      if (cell) (value[area.top + row] ??= {})[area.left + col] = { f: null, si: null, p: null, ...cell };
    }
  }
  const sheet = book.workbook.getActiveSheet();
  const params = { unitId: book.workbook.getId(), subUnitId: sheet.getSheetId(), value };
  void book.grid.api.executeCommand('sheet.command.set-range-values', params);
}
