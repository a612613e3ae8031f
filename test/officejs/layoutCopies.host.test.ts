/** @jest-environment jsdom */
import { number, text, type SheetModel } from '../../src/core/sheet/model';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { findCopies } from '../../src/officejs/write/layoutCopies';
import { createExcelHost, type ExcelHost } from '../support/excelhost/createExcelHost';
import { formModel } from './fixtures/formModel';
import { actualCells, expectedCells } from './fixtures/hostCells';

let host: ExcelHost;
beforeAll(async () => {
  host = await createExcelHost({ excelApi: '1.14' });
});
beforeEach(() => host.reset());

/** The form of another unit: other name, a figure more, one less, a formula that reads from itself. */
function formOf(unit: string, figure: number): SheetModel {
  const form = formModel(unit);
  const cells = form.cells.map((cell) => {
    if (cell.row === 4 && cell.col === 2) return { ...cell, content: number(figure) };
    if (cell.row === 5 && cell.col === 2)
      return { ...cell, content: figure > 2 ? number(3) : ({ kind: 'blank' } as const) };
    if (cell.row === 16 && cell.col === 2)
      return { ...cell, content: { kind: 'formula' as const, formula: `SUM('${unit}'!C5:C16)`, value: number(1) } };
    return cell;
  });
  return { ...form, cells };
}

const cover: SheetModel = {
  name: 'Bìa',
  cells: [{ row: 0, col: 0, content: text('Bìa') }],
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
};
const models = [formOf('Xã 1', 1), cover, formOf('Xã 2', 2), formOf('Xã 3', 3)];

test.each(models.map((model) => [model.name, model] as const))(
  '%s is the same whether painted or copied',
  async (name, model) => {
    await createExcelPort().insert(models, []);
    const sheet = host.sheet(name);
    expect(actualCells(sheet, model)).toEqual(expectedCells(model));
    expect(sheet.names.map((entry) => entry.formula)).toEqual(
      (model.names ?? [{ area: { left: 0, top: 0 } }]).map(
        ({ area }) => `'${name}'!$${area.left === 0 ? 'A' : 'C'}$${area.top + 1}`,
      ),
    );
    expect([sheet.protection.on, sheet.charts.length, sheet.conditionalFormats.length]).toEqual([
      model.protected,
      model.charts?.length ?? 0,
      model.conditionalFormats?.length ?? 0,
    ]);
    expect(sheet.cell(2, 3)?.link).toEqual(name === 'Bìa' ? undefined : { documentReference: `'${name}'!A1` });
  },
);

test('a copy that lost its names is painted anew, notes and protection too', async () => {
  host.workbook.quirks.copiedNames = 'lost';
  await createExcelPort().insert(models, []);
  const [first, copy] = [host.sheet('Xã 1'), host.sheet('Xã 3')];
  expect(copy.names.map(({ name }) => name)).toEqual(first.names.map(({ name }) => name));
  expect(copy.names[0]?.formula).toContain("'Xã 3'!");
  expect(actualCells(copy, formOf('Xã 3', 3))).toEqual(expectedCells(formOf('Xã 3', 3)));
  expect([copy.comments.size, copy.charts.length, copy.protection.on]).toEqual([1, 1, true]);
});

test('sheets stand in the order of the models', async () => {
  await createExcelPort().insert(models, []);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Xã 1', 'Bìa', 'Xã 2', 'Xã 3']);
});

test('only sheets of the same layout are copied', () => {
  const other = { ...formOf('Xã 4', 1), tabColor: '00FF00' };
  const copies = findCopies([...models, other], ({ name }) => name !== 'Xã 3');
  expect([...copies.values()].map(({ model, of, after }) => [model.name, of.name, after])).toEqual([
    ['Xã 2', 'Xã 1', 'Bìa'],
  ]);
});

test('a sheet with a name of the workbook is no pattern', () => {
  const named = (name: string): SheetModel => ({
    ...formOf(name, 1),
    names: [{ name: 'TH.tong', area: { top: 0, left: 0, bottom: 0, right: 0 }, scope: 'workbook' }],
  });
  expect(findCopies([named('A'), named('B')], () => true).size).toBe(0);
});
