import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { CanceledError, ICommandService, type ICommandInfo, type IDisposable, type Nullable } from '@univerjs/core';
import { cellArea, type Area } from '../../../core/sheet/address';
import { toArea } from '../convert/areas';
import type { GridBook, OpenSheet } from '../gridBook';
import { NUMBER, type GridStyle, type ICellData } from '../gridTypes';
import { contentsIn, emptied, movedTo, writeCells } from '../locks/moveContents';
import type { Refusal } from '../locks/lockHook';
import { firstLocked, isProtected, isUnlocked } from '../locks/protectedCells';
import { clipboardRows } from './clipboardText';
import { formulaFromVietnamese } from './formulaGrammar';
import { readTyped } from '../../../core/forms/read/typedEntry';
import { copiedFormats } from './copiedFormats';
import { meaningInClip, type DoubtfulFigure, type MarkMeaning } from './doubtfulFigures';
import { inputCell } from './inputCells';
import { typedCell } from './typedCell';

const PASTE_EVENT = 'sheet.command.paste-by-short-key';
const PASTE = 'univer.command.paste';
const PASTE_VALUES = 'sheet.command.paste-value';
const COPY = 'univer.command.copy';
const CUT = 'univer.command.cut';
const CLIPBOARD: ReadonlySet<string> = new Set([PASTE_EVENT, PASTE, PASTE_VALUES, COPY, CUT]);
/** Both halves of the clipboard; the grid marks what was copied from itself in the HTML half. */
interface Clip {
  readonly text: string;
  readonly html: string;
}
type Matrix = readonly (readonly ICellData[])[];

/** What was copied in the grid itself, and where from. */
interface Copied {
  readonly sheet: OpenSheet;
  readonly area: Area;
  /** Values, not formulas: on a protected sheet a pasted formula would point beside the figure it meant. */
  readonly values: Matrix;
  /** It is to be taken away where it stands once it is pasted. */
  readonly isCut: boolean;
}

/**
 * Pasting as a vi-VN Excel does. Text from outside is read like typing ("1.234" is 1234), which the grid would read
 * the English way; figures with two readings are asked of the person once for the whole block, unless the clip's own
 * numbers and formats tell them. Cells copied from the grid itself are pasted whole on open sheets by the grid; on a protected sheet
 * only their contents come, and only contents are cut out of it, since looks and input rules are locked there.
 * What covers locked cells is refused whole, and offered for the cells that take input. Returns how to stop.
 */
export function listenToPaste(
  book: GridBook,
  year: number,
  { ask, refuse }: { readonly ask: AskMeaning; readonly refuse: (refusal: Refusal) => void },
): IDisposable {
  const commands = book.grid.injector.get(ICommandService);
  let copied: Copied | undefined;
  let passing = false;
  const put = (clip: Clip): boolean => {
    const sheet = book.workbook.getActiveSheet();
    const own = isOwnClip(clip) ? copied : undefined;
    const isLocked = isProtected(sheet) || (own?.isCut === true && isProtected(own.sheet));
    if (isOwnClip(clip) && !isLocked) return false;
    if (own?.isCut) {
      copied = { ...own, isCut: false };
      moveContents(book, own);
    } else if (own) writeMatrix(book, own.values, refuse);
    else void pasteText(book, clip, { year, ask, refuse });
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
  return commands.beforeCommandExecuted((command) => {
    if (passing || !CLIPBOARD.has(command.id) || book.workbook.isCellEditing()) return;
    if (command.id === COPY || command.id === CUT) copied = copiedNow(book, command.id === CUT);
    if (command.id === PASTE_EVENT && put(clipOf(command))) throw new CanceledError();
    if ((command.id !== PASTE || isSpecial(command)) && !isValuesOnLocked(book, command)) return;
    void pasteFromClipboard(command);
    throw new CanceledError();
  });
}

function copiedNow(book: GridBook, isCut: boolean): Copied {
  const sheet = book.workbook.getActiveSheet();
  const area = selected(book);
  const values = contentsIn(sheet, area).map((line) => line.map(({ f: _formula, ...value }) => value));
  return { sheet, area, values, isCut };
}

/** The grid would write over locked cells beside the one that is chosen. */
const isValuesOnLocked = (book: GridBook, { id }: ICommandInfo): boolean =>
  id === PASTE_VALUES && isProtected(book.workbook.getActiveSheet());

/** Takes what was cut out of its place and puts it from the first selected cell on. */
function moveContents(book: GridBook, { sheet, area }: Copied): void {
  const target = book.workbook.getActiveSheet();
  const contents = contentsIn(sheet, area);
  const away = emptied(area);
  const isSame = target.getSheetId() === sheet.getSheetId();
  const moved = movedTo(selected(book), contents, isSame ? away : {});
  writeCells(book, target, isSame ? { ...away, ...moved } : moved);
  if (!isSame) writeCells(book, sheet, away);
  book.grid.injector.get(ISheetClipboardService).removeMarkSelection();
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

/** Asks what the mark means in so many figures, of which one is shown; undefined where nothing is to be pasted. */
export type AskMeaning = (question: {
  readonly count: number;
  readonly example: DoubtfulFigure;
}) => Promise<MarkMeaning | undefined>;

interface PlacedDoubt extends DoubtfulFigure {
  readonly row: number;
  readonly col: number;
}

interface ReadBlock {
  readonly cells: readonly ICellData[][];
  readonly doubts: readonly PlacedDoubt[];
}

async function pasteText(
  book: GridBook,
  { text, html }: Clip,
  {
    year,
    ask,
    refuse,
  }: { readonly year: number; readonly ask: AskMeaning; readonly refuse: (refusal: Refusal) => void },
): Promise<void> {
  const { cells, doubts } = readBlock(book, text, year);
  const formats = doubts.length === 0 ? [] : copiedFormats(html);
  const open = doubts.filter((doubt) => !settle(cells, doubt, meaningInClip(doubt, formats[doubt.row]?.[doubt.col])));
  const [example] = open;
  if (example) {
    const meaning = await ask({ count: open.length, example });
    if (meaning === undefined) return;
    for (const doubt of open) settle(cells, doubt, meaning);
  }
  writeMatrix(book, cells, refuse);
}

/** Puts the figure in place of its text; whether the meaning is known. */
function settle(
  cells: ReadBlock['cells'],
  { row, col, ...figure }: PlacedDoubt,
  meaning: MarkMeaning | undefined,
): boolean {
  const line = cells[row];
  if (meaning && line) line[col] = { v: figure[meaning], t: NUMBER };
  return meaning !== undefined;
}

function readBlock(book: GridBook, text: string, year: number): ReadBlock {
  const doubts: PlacedDoubt[] = [];
  const start = selected(book);
  const sheet = book.workbook.getActiveSheet();
  const styles = book.workbook.getWorkbook().getStyles();
  const open = !isProtected(sheet);
  const cells = clipboardRows(text).map((line, row) =>
    line.map((typed, col): ICellData => {
      if (typed === '') return { v: null };
      if (/^=./.test(typed)) return { f: formulaFromVietnamese(typed), v: null };
      const style: Nullable<GridStyle> = styles.get(sheet.getSheet().getCellRaw(start.top + row, start.left + col)?.s);
      const at = { row: start.top + row, col: start.left + col, year };
      const input = inputCell(book.grid.injector, sheet.getSheet(), at);
      const reading = input?.type === 'money' ? readTyped(typed, input) : undefined;
      if (reading?.kind === 'twoWays')
        doubts.push({ row, col, typed, thousands: reading.first, decimals: reading.second });
      const { v, t, s } = typedCell(typed, style?.n?.pattern, { year, input });
      return { v, t, ...(s && open ? { s } : {}) };
    }),
  );
  return { cells, doubts };
}

function selected(book: GridBook): Area {
  const range = book.workbook.getActiveRange();
  return range ? toArea(range.getRange()) : { top: 0, left: 0, bottom: 0, right: 0 };
}

/**
 * Writes from the first selected cell on; one cell fills the whole selection. One step of the grid's undo. Where locked
 * cells are among them, the open ones are offered, if there are any.
 */
function writeMatrix(book: GridBook, matrix: Matrix, refuse: (refusal: Refusal) => void): void {
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
  const cell = firstLocked(sheet, areasOf(value));
  const open = openCells(sheet, value);
  const count = countOf(open);
  // Where nothing is open, the lock itself says so.
  if (cell === undefined || count === 0) return writeCells(book, sheet, value);
  const unit = book.workbook.getId();
  const paste = (): void => {
    if (book.workbook.getId() === unit) writeCells(book, sheet, open);
  };
  refuse({ sheet: sheet.getSheetName(), cell, isPart: true, open: { count, locked: countOf(value) - count, paste } });
}

type Cells = Record<number, Record<number, ICellData>>;

/** Of these cells, those that take input. */
function openCells(sheet: OpenSheet, cells: Cells): Cells {
  const lines = Object.entries(cells).map(([row, line]) => [
    row,
    Object.fromEntries(Object.entries(line).filter(([col]) => isUnlocked(sheet, Number(row), Number(col)))),
  ]);
  return Object.fromEntries(lines.filter(([, line]) => Object.keys(line ?? {}).length > 0)) as Cells;
}

const countOf = (cells: Cells): number => Object.values(cells).reduce((sum, line) => sum + Object.keys(line).length, 0);

const areasOf = (cells: Cells): readonly Area[] =>
  Object.entries(cells).flatMap(([row, line]) =>
    Object.keys(line).map((col) => cellArea({ row: Number(row), col: Number(col) })),
  );
