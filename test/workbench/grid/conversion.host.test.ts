import type { CellModel, SheetModel, WorkbookModel } from '../../../src/core/sheet/model';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetFromGrid } from '../../../src/workbench/grid/convert/sheetFromGrid';
import { snapshotFromGrid } from '../../../src/workbench/grid/convert/snapshotFromGrid';
import type { IWorkbookData } from '../../../src/workbench/grid/gridTypes';
import { emptyBook, modelBundle } from '../../../src/workbench/grid/modelBundle';
import { withSheets } from '../../../src/workbench/grid/sheetBundle';
import { readResources } from '../../../src/workbench/grid/resources';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { fullWorkbook } from '../../xlsx/write/fullWorkbook';
import { formModel } from '../support/formModel';

const models: [string, () => Promise<WorkbookModel>][] = [
  ['every feature', async () => fullWorkbook],
  ['the commune form', () => formModel('26179')],
  ['the commune form, filled', () => formModel('26179', true)],
  ['a department form, filled', () => formModel('75.SYT', true)],
];
/** A text of no letters says nothing; the grid keeps an empty cell for it. */
const saysNothing = (content: CellModel['content']): boolean =>
  content === undefined ||
  ('kind' in content && (content.kind === 'blank' || (content.kind === 'text' && content.text === '')));
const shift = (formula: string): string => formula;

/** A cell with its look in place of the look's key; what every host takes for granted is left out. */
function plain(cell: CellModel, styles: SheetModel['styles']): object {
  const { style, content, ...rest } = cell;
  const { locked, ...look } = (style === undefined ? undefined : styles[style]) ?? {};
  const value = content && 'formula' in content ? content.value : content;
  const day = value?.kind === 'date' ? { numberFormat: 'dd/mm/yyyy' } : {};
  const font = { name: 'Times New Roman', size: 12, ...look.font };
  const kept = saysNothing(content) ? {} : { content };
  const indent = look.align?.indent === 0 ? { align: { ...look.align, indent: undefined } } : {};
  return { ...rest, ...kept, look: { ...day, ...look, ...indent, font, ...(locked === false ? { locked } : {}) } };
}

const frameOf = ({ cells: _cells, styles: _styles, columns, rows, ...frame }: SheetModel): object => ({
  ...frame,
  columns: columns.map(({ width, hidden }) => ({ width, hidden: hidden === true })),
  rows: (rows ?? []).map((row) => ({ ...row, hidden: row.hidden === true })),
});

describe.each(models)('%s', (_name, make) => {
  test('comes back from the grid as it went in', async () => {
    const model = await make();
    const data = bookOf(model.sheets, 'book');
    const resources = readResources(data);
    model.sheets.forEach((sheet, index) => {
      const { model: back, losses } = sheetFromGrid(data, resources, `sheet-${index + 1}`, shift);
      expect(losses).toEqual([]);
      expect(frameOf(back)).toEqual(frameOf(sheet));
      const shown = sheet.cells.filter(
        (cell) => cell.style !== undefined || cell.note !== undefined || cell.link || !saysNothing(cell.content),
      );
      expect(back.cells.map((cell) => plain(cell, back.styles))).toEqual(
        shown.map((cell) => plain(cell, sheet.styles)),
      );
    });
  });

  test('is the same to a reader in the grid and in the file', async () => {
    const model = await make();
    const data = bookOf(model.sheets, 'book');
    const file = readWorkbook(await writeWorkbook(model), 'biểu.xlsx');
    file.sheets.forEach((sheet, index) => {
      expect(facts(snapshotFromGrid(data, readResources(data), `sheet-${index + 1}`, shift))).toEqual(facts(sheet));
    });
  });
});

/** What readers ask of a snapshot. */
function facts(sheet: SheetSnapshot): object {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    names: sheet.names
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, area, scope }) => ({ name, area, scope }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    merges: sheet.merges,
    validated: [...sheet.validated].map((area) => JSON.stringify(area)).sort(),
    cells: [...sheet.cells()]
      .filter(({ value, formula }) => formula !== undefined || !(value.kind === 'text' && value.text === ''))
      .map(({ row, col, value, formula, dateFormat, locked }) => ({
        row,
        col,
        value,
        formula,
        dateFormat: dateFormat === true,
        locked: locked !== false,
      })),
  };
}

/** The workbook of the grid with these sheets. */
function bookOf(sheets: readonly SheetModel[], id: string): IWorkbookData {
  const bundles = sheets.map((sheet, index) => ({ bundle: modelBundle(sheet, `sheet-${index + 1}`) }));
  return withSheets(emptyBook(id), bundles);
}
