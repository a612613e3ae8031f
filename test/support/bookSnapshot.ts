import { excelSerial } from '../../src/domain/day';
import { valueIn, type CellModel, type WorkbookModel } from '../../src/core/sheet/model';
import {
  sheetSnapshot,
  type SnapshotCell,
  type SnapshotValue,
  type WorkbookSnapshot,
} from '../../src/core/sheet/snapshot';

/** A workbook as reading its file would give it, without the file. */
export function snapshotOf(model: WorkbookModel, file = 'so.xlsx'): WorkbookSnapshot {
  const sheets = model.sheets.map(({ name, cells, names = [] }) =>
    sheetSnapshot({
      name,
      cells: cells.map(readBack),
      names: names.map(({ name: called, area, scope }) => ({ name: called, area, scope })),
    }),
  );
  return { file, sheets, externalLinks: [], hasMacros: false };
}

function readBack({ row, col, content }: CellModel): SnapshotCell {
  const value = valueIn(content);
  const read: SnapshotValue = value.kind === 'date' ? { kind: 'number', number: excelSerial(value.iso) ?? 0 } : value;
  return { row, col, value: read, ...(value.kind === 'date' ? { dateFormat: true } : {}) };
}

/** What a person types into a cell. */
export type Entry = string | number | boolean | undefined;

/** A workbook with cells typed over: sheet, zero-based row and column, and what is typed. */
export function typedOver(
  model: WorkbookModel,
  edits: readonly (readonly [sheet: string, row: number, col: number, entry: Entry])[],
): WorkbookModel {
  const sheets = model.sheets.map((sheet) => {
    const mine = edits.filter(([name]) => name === sheet.name);
    const others = sheet.cells.filter((cell) => !mine.some(([, row, col]) => row === cell.row && col === cell.col));
    const cells = mine.map(([, row, col, entry]): CellModel => ({ row, col, ...contentOf(entry) }));
    return { ...sheet, cells: [...others, ...cells].sort((a, b) => a.row - b.row || a.col - b.col) };
  });
  return { ...model, sheets };
}

function contentOf(entry: Entry): Pick<CellModel, 'content'> {
  if (entry === undefined) return {};
  if (typeof entry === 'number') return { content: { kind: 'number', number: entry } };
  if (typeof entry === 'boolean') return { content: { kind: 'boolean', boolean: entry } };
  return { content: { kind: 'text', text: entry } };
}

/** Zero-based row and column of the cell of a title: under it in a table, beside it in a form. */
export function cellOf(
  model: WorkbookModel,
  sheet: string,
  title: string,
  row = 0,
): readonly [row: number, col: number] {
  const cells = model.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const found = cells.filter(({ content }) => content?.kind === 'text' && content.text === title);
  const head = found.at(-1);
  if (!head) throw new Error(`no title ${title} on ${sheet}`);
  return sheet === 'Kế hoạch' ? [head.row, head.col + 1] : [head.row + 1 + row, head.col];
}
