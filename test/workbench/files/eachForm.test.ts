import { unzipSync } from 'fflate';
import { number, text, type SheetModel } from '../../../src/core/sheet/model';
import { PLAN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import { valueAt } from '../../../src/core/sheet/snapshot';
import { archiveOf, modelBytes } from '../../../src/browser/packing';
import { eachForm } from '../../../src/workbench/files/eachForm';
import { openBytes, type FileSource } from '../../../src/workbench/files/workbookBytes';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';

const area = { top: 0, left: 0, bottom: 0, right: 0 };
const sheet = (name: string, rest: Partial<SheetModel> = {}): SheetModel => ({
  name,
  cells: [{ row: 0, col: 0, content: text(name) }],
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
  ...rest,
});
const linked = {
  row: 1,
  col: 0,
  content: { kind: 'formula', formula: "'Của riêng'!A2", value: number(12) },
} as const;
const sheets = [
  sheet('Xã Một', { cells: [{ row: 0, col: 0, content: text('Xã Một') }, linked] }),
  sheet('Xã Hai'),
  sheet('Của riêng', { cells: [{ row: 1, col: 0, content: number(12) }] }),
  sheet('Kế hoạch', { hidden: 'very', names: [{ name: PLAN_SHEET_NAME, area, scope: 'sheet' }] }),
];
const SETTINGS = { khác: '1', 'TH.explanations': '{"a":{},"b":{}}' };

async function source(): Promise<FileSource> {
  const bytes = await modelBytes({ sheets }, SETTINGS);
  const { model, settings } = await openBytes(bytes, 'a.xlsx');
  return {
    bytes,
    name: 'a.xlsx',
    settings,
    sheets: model.sheets.map((one, at) => ({ id: `s${at}`, model: one, shifts: [] })),
  };
}

const own = { 'TH.explanations': '{"a":{}}' };
const asked = ['Xã Một', 'Xã Hai'].map((name) => ({ sheet: name, name: `${name}.xlsx`, settings: own }));

test('each file has its form, the plan and its own explanations; a figure from another sheet stays as a figure', async () => {
  const files = await eachForm(await source(), asked);
  expect(files.map(([name]) => name)).toEqual(['Xã Một.xlsx', 'Xã Hai.xlsx']);
  const [first, second] = files.map(([name, bytes]) => readWorkbook(bytes, name));
  expect(first?.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Xã Một', 'visible'],
    ['Kế hoạch', 'veryHidden'],
  ]);
  expect(second?.sheets.map(({ name }) => name)).toEqual(['Xã Hai', 'Kế hoạch']);
  const [form] = first?.sheets ?? [];
  expect(form && valueAt(form, 1, 0)).toEqual({ kind: 'number', number: 12 });
  expect(form?.cell(1, 0)?.formula).toBeUndefined();
  expect(first?.settings).toEqual({ ...SETTINGS, ...own });
});

test('the archive holds the files byte for byte', async () => {
  const files = [['a.xlsx', new Uint8Array([1, 2, 3])] as const, ['b.xlsx', new Uint8Array([])] as const];
  expect(Object.entries(unzipSync(await archiveOf(files)))).toEqual(files);
});
