import { parseArea, type Area } from '../../../src/core/sheet/address';
import type { ChartModel, SheetModel } from '../../../src/core/sheet/model';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { pack, portableDeflate, setText, textOf, unpack } from '../../../src/xlsx/write/zipParts';

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};
const actual = { name: 'Thực hiện', values: area('B2:B4'), color: '1F4E79', as: 'bar' } as const;
const target = { name: 'Mục tiêu', values: area('C2:C4'), color: 'C00000', as: 'line' } as const;
const chart: ChartModel = {
  title: 'Kết quả & mục tiêu',
  type: 'column',
  categories: area('A2:A4'),
  series: [actual, target],
  place: area('E2:K16'),
};
const sheetWith = (one: ChartModel): SheetModel => ({
  name: "Kết quả, 'A' và B",
  cells: [1, 2, 3].flatMap((row) => [
    { row, col: 0, content: { kind: 'text', text: `Xã ${row}` } },
    { row, col: 1, content: { kind: 'number', number: row * 10 } },
    { row, col: 2, content: { kind: 'number', number: 25 } },
  ]),
  styles: {},
  columns: [],
  charts: [one],
  protected: false,
  gridlines: true,
});

test.each<[string, ChartModel]>([
  ['columns with a target', chart],
  ['columns alone', { ...chart, series: [actual] }],
  ['columns with marks', { ...chart, series: [actual, { ...target, as: 'markers' }] }],
  ['a line from point to point', { ...chart, series: [{ ...actual, as: 'trend' }] }],
  ['lying bars with a target', { ...chart, type: 'bar' }],
  ['lying bars alone', { ...chart, type: 'bar', series: [actual] }],
  ['an axis of its own', { ...chart, valueAxis: { min: 0, max: 100, numberFormat: '0"%"', title: 'Tỷ lệ' } }],
])('%s come back from our own file as they were', async (_name, one) => {
  const { model, losses } = await openWorkbook(await writeWorkbook({ sheets: [sheetWith(one)] }), 'x.xlsx');
  expect(model.sheets[0]?.charts).toEqual([one]);
  expect(losses).toEqual([]);
});

test('a chart that our writer would draw otherwise is kept, and the change is named', async () => {
  const parts = unpack(await writeWorkbook({ sheets: [sheetWith(chart)] }));
  const path = 'xl/charts/chart1.xml';
  setText(parts, path, textOf(parts, path).replace('val="clustered"', 'val="stacked"'));
  const { model, losses } = await openWorkbook(pack(parts, portableDeflate), 'x.xlsx');
  expect(model.sheets[0]?.charts).toEqual([chart]);
  expect(losses).toEqual([{ code: 'chartLook', sheet: "Kết quả, 'A' và B", count: 1 }]);
});
