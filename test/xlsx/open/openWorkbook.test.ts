import type { CellModel, CellStyle, SheetModel, WorkbookModel } from '../../../src/core/sheet/model';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { formModel } from '../../workbench/support/formModel';
import { fullWorkbook } from '../write/fullWorkbook';

/** A cell with its style in place of the style's key; what Excel means without being told is left out. */
function plainCell(cell: CellModel, styles: SheetModel['styles']): object {
  const { style, content, ...rest } = cell;
  const value = content && 'formula' in content ? content.value : content;
  const day = value?.kind === 'date' ? { numberFormat: 'dd/mm/yyyy' } : {};
  const given = style === undefined ? undefined : styles[style];
  const look = given || value?.kind === 'date' ? plainStyle({ ...day, ...given }) : {};
  const kept = content && !('kind' in content && content.kind === 'blank') ? { content } : {};
  return { ...rest, ...kept, ...(Object.keys(look).length > 0 ? { look } : {}) };
}

function plainStyle({ locked, ...style }: CellStyle): object {
  const font = { name: 'Times New Roman', size: 12, ...style.font };
  return { ...style, font, ...(locked === false ? { locked } : {}) };
}

function plainCells(sheet: SheetModel): object[] {
  return sheet.cells
    .map((cell) => plainCell(cell, sheet.styles))
    .filter((cell) => Object.keys(cell).length > 2)
    .sort((a, b) => place(a) - place(b));
}
const place = (cell: object): number =>
  'row' in cell && 'col' in cell ? Number(cell.row) * 16384 + Number(cell.col) : 0;

async function reopened(model: WorkbookModel) {
  return openWorkbook(await writeWorkbook(model), 'biểu.xlsx');
}

describe('a file of our own opens as the model it was written from', () => {
  const models: [string, () => Promise<WorkbookModel>][] = [
    ['every feature', async () => fullWorkbook],
    ['the commune form, filled', () => formModel('26179', true)],
  ];
  test.each(models)('%s', async (_name, make) => {
    const model = await make();
    const { model: back, losses } = await reopened(model);
    expect(losses).toEqual([]);
    expect(back.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    model.sheets.forEach((sheet, index) => {
      const again = back.sheets[index];
      if (!again) throw new Error('a sheet is gone');
      expect(plainCells(again)).toEqual(plainCells(sheet));
      const { cells: _c, styles: _s, ...rest } = sheet;
      const frame = {
        ...rest,
        columns: rest.columns.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
      };
      const { cells: _d, styles: _t, ...framed } = again;
      expect(framed).toEqual(frame);
    });
  });
});
