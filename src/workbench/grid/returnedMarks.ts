import { noteWithoutAny } from '../../core/returned/noteWithout';
import { MARK_STYLES } from '../../core/sheet/marks';
import type { ReturnedMark, ReturnedMarks } from '../../core/sheet/returnedMarks';
import type { GridResources, GridStyle, ICellData, IWorkbookData } from './gridTypes';
import { takeSheet, withoutSheets, withSheets } from './sheetBundle';

const OURS: ReadonlySet<string> = new Set([`#${MARK_STYLES.error.fill}`, `#${MARK_STYLES.warning.fill}`]);

/** A workbook without the marks of a returned copy; the very same where none of them is there any more. */
export function withoutReturned(data: IWorkbookData, { page, marks, withPage }: ReturnedMarks): IWorkbookData {
  const pageId = data.sheetOrder.find((id) => data.sheets[id]?.name === page);
  const look = ({ row, col }: ReturnedMark['look']): GridStyle =>
    styleOf(data, data.sheets[pageId ?? '']?.cellData?.[row]?.[col]);
  const unmarked = data.sheetOrder.reduce((done, id) => {
    const own = marks.filter(({ sheet }) => sheet === done.sheets[id]?.name);
    return own.length === 0 ? done : withoutMarks(done, id, own, look);
  }, data);
  return withPage && pageId !== undefined ? withoutSheets(unmarked, [pageId]) : unmarked;
}

function withoutMarks(
  data: IWorkbookData,
  id: string,
  marks: readonly ReturnedMark[],
  look: (cell: ReturnedMark['look']) => GridStyle,
): IWorkbookData {
  const bundle = takeSheet(data, id);
  const styles: Record<string, GridStyle> = { ...bundle.styles };
  let isChanged = false;
  for (const mark of marks) {
    const cell = bundle.data.cellData?.[mark.row]?.[mark.col];
    const { bg, ...rest } = styleOf(data, cell);
    if (!cell || !OURS.has((bg?.rgb ?? '').toUpperCase())) continue;
    const before = look(mark.look).bg;
    const style: GridStyle = before ? { ...rest, bg: before } : rest;
    const key = `th:${JSON.stringify(style)}`;
    styles[key] = style;
    cell.s = key;
    isChanged = true;
  }
  const ours = marks.map(({ note }) => note);
  const notes = withoutNotes(bundle.notes, ours);
  if (!isChanged && notes === bundle.notes) return data;
  const at = data.sheetOrder.indexOf(id);
  return withSheets(withoutSheets(data, [id]), [{ bundle: { ...bundle, styles, notes }, at }]);
}

type SheetNotes = GridResources['notes'][string];

/** Notes of a sheet without our texts, wherever lines that came above have carried them; the same ones where none is ours. */
function withoutNotes(notes: SheetNotes, ours: readonly string[]): SheetNotes {
  let isChanged = false;
  const left: SheetNotes = {};
  for (const [row, line] of Object.entries(notes)) {
    for (const [col, one] of Object.entries(line)) {
      const text = noteWithoutAny(one.note, ours);
      isChanged ||= text !== undefined;
      if (text !== '') (left[row] ??= {})[col] = text === undefined ? one : { ...one, note: text };
    }
  }
  return isChanged ? left : notes;
}

function styleOf(data: IWorkbookData, cell: ICellData | undefined): GridStyle {
  const style = typeof cell?.s === 'string' ? data.styles[cell.s] : cell?.s;
  return style ?? {};
}
