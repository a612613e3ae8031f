import { unzipSync } from 'fflate';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/core/sheet/model';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { area, fullSheet, fullWorkbook } from './fullWorkbook';
import { openpyxl, part } from './readBack';

const empty: SheetModel = { name: 'Trang 1', cells: [], styles: {}, columns: [], protected: false, gridlines: true };
const one = (changes: Partial<SheetModel>): WorkbookModel => ({ sheets: [{ ...empty, ...changes }] });
const cell = (content: CellModel['content'], more: Partial<CellModel> = {}): CellModel => ({
  row: 0,
  col: 0,
  ...(content && { content }),
  ...more,
});
const error = { style: 'stop', title: 'Lỗi', text: 'Lỗi' } as const;

/** The full workbook as it is written; made once. */
let full: Uint8Array;
beforeAll(async () => {
  full = await writeWorkbook(fullWorkbook);
});

describe('the same model', () => {
  afterEach(() => jest.useRealTimers());

  test('gives the same bytes on another day', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-05T05:05:05Z'),
      doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'queueMicrotask'],
    });
    expect(Buffer.compare(full, await writeWorkbook(fullWorkbook))).toBe(0);
  });

  test('gives the same parts with either deflate', async () => {
    expect(unzipSync(await writeWorkbook(fullWorkbook, deflateNode))).toEqual(unzipSync(full));
  });

  test('is not changed by its cells coming in another order', async () => {
    const shuffled = { ...fullSheet, cells: [...fullSheet.cells].reverse() };
    const again = await writeWorkbook({ ...fullWorkbook, sheets: [shuffled, ...fullWorkbook.sheets.slice(1)] });
    expect(Buffer.compare(again, full)).toBe(0);
  });
});

test('no date, no program path and no trace of the library is in the file', () => {
  const texts = Object.values(unzipSync(full)).map((bytes) => new TextDecoder().decode(bytes));
  expect(texts.join('\n')).not.toMatch(/hucre|dcterms|20[23]\d-\d\d-\d\dT/);
});

test('Excel calculates everything once, over our values, unless they are said to be calculated', async () => {
  const calculation = async (model: WorkbookModel) =>
    /<calcPr [^>]*>/.exec(part(await writeWorkbook(model), 'xl/workbook.xml'))?.[0];
  expect(await calculation(fullWorkbook)).toMatch(/fullCalcOnLoad="1"/);
  expect(await calculation({ ...fullWorkbook, calculated: true })).toBe('<calcPr calcId="191029"/>');
});

test.each<[string, WorkbookModel, string]>([
  ['a name over 31 characters', one({ name: 'x'.repeat(32) }), 'sheetName'],
  ['a name with a slash', one({ name: 'a/b' }), 'sheetName'],
  [
    'two names alike but for case',
    {
      sheets: [
        { ...empty, name: 'Xã' },
        { ...empty, name: 'XÃ' },
      ],
    },
    'sheetName',
  ],
  ['no sheet at all', { sheets: [] }, 'noVisibleSheet'],
  ['only hidden sheets', one({ hidden: true }), 'noVisibleSheet'],
  ['a cell twice', one({ cells: [cell(undefined), cell(undefined)] }), 'duplicateCell'],
  ['a cell below the grid', one({ cells: [cell(undefined, { row: 1048576 })] }), 'outsideGrid'],
  ['a note far below the grid', one({ cells: [cell(undefined, { row: 1e12, note: 'x' })] }), 'outsideGrid'],
  ['a cell at a half row', one({ cells: [cell(undefined, { row: 0.5 })] }), 'outsideGrid'],
  ['a style nobody wrote', one({ cells: [cell(undefined, { style: 'none' })] }), 'unknownStyle'],
  [
    'a name twice in one sheet',
    one({
      names: [
        { name: 'TH.a', area: area('A1'), scope: 'sheet' },
        { name: 'th.A', area: area('A2'), scope: 'sheet' },
      ],
    }),
    'duplicateName',
  ],
  ['a name with a blank', one({ names: [{ name: 'TH A', area: area('A1'), scope: 'sheet' }] }), 'badName'],
  ['a name that is a cell', one({ names: [{ name: 'TH01', area: area('A1'), scope: 'sheet' }] }), 'badName'],
  [
    'a name that is a cell in the other notation',
    one({ names: [{ name: 'R1C1', area: area('A1'), scope: 'workbook' }] }),
    'badName',
  ],
  ['merges over each other', one({ merges: [area('A1:B2'), area('C1:C4'), area('B2:B3')] }), 'overlappingMerge'],
  [
    'a chart of nothing',
    one({ charts: (fullSheet.charts ?? []).map((chart) => ({ ...chart, series: [] })) }),
    'chartShape',
  ],
  ['a text over 32.767 characters', one({ cells: [cell({ kind: 'text', text: 'x'.repeat(32768) })] }), 'textTooLong'],
  [
    'a formula over 8.192 characters',
    one({ cells: [cell({ kind: 'formula', formula: '1'.repeat(8193), value: { kind: 'blank' } })] }),
    'formulaTooLong',
  ],
  ['no number', one({ cells: [cell({ kind: 'number', number: NaN })] }), 'notFinite'],
  [
    'an endless number',
    one({ cells: [cell({ kind: 'formula', formula: '1', value: { kind: 'number', number: Infinity } })] }),
    'notFinite',
  ],
  ['no such day', one({ cells: [cell({ kind: 'date', iso: '2025-02-29' })] }), 'badDate'],
  [
    'a list value with a comma',
    one({ validations: [{ areas: [area('A1')], rule: { type: 'list', values: ['1,5'] }, allowBlank: true, error }] }),
    'listTooLong',
  ],
  [
    'a list over 255 characters',
    one({
      validations: [
        { areas: [area('A1')], rule: { type: 'list', values: ['x'.repeat(256)] }, allowBlank: true, error },
      ],
    }),
    'listTooLong',
  ],
  [
    'a rule for no such day',
    one({
      validations: [
        { areas: [area('A1')], rule: { type: 'date', from: '2025-13-01', to: '2025-12-31' }, allowBlank: true, error },
      ],
    }),
    'badDate',
  ],
  [
    'a header over 255 characters',
    one({
      print: {
        orientation: 'portrait',
        fitWidth: 1,
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
        header: 'x'.repeat(256),
      },
    }),
    'headerTooLong',
  ],
  [
    'a series over two columns',
    one({ charts: (fullSheet.charts ?? []).map((chart) => ({ ...chart, categories: area('A1:B2') })) }),
    'chartShape',
  ],
])('refuses %s', async (_fault, model, code) => {
  await expect(writeWorkbook(model)).rejects.toMatchObject({ name: 'WorkbookWriteError', code });
});

test('names the cell it refuses', async () => {
  const model = one({ cells: [cell({ kind: 'number', number: NaN }, { row: 4, col: 27 })] });
  await expect(writeWorkbook(model)).rejects.toMatchObject({ sheet: 'Trang 1', place: 'AB5' });
});

test('opens on the first visible sheet when the one asked for is hidden or missing', async () => {
  const sheets = [
    { ...empty, hidden: true },
    { ...empty, name: 'Trang 2' },
  ];
  for (const activeSheet of [0, 7]) {
    expect(openpyxl(await writeWorkbook({ sheets, activeSheet }))).toMatchObject({ active: 'Trang 2' });
  }
});

test('the same name stands once in each sheet', async () => {
  const names = [{ name: 'TH.A01', area: area('B2'), scope: 'sheet' }] as const;
  const file = await writeWorkbook({
    sheets: [
      { ...empty, names },
      { ...empty, name: 'Năm 2024', names },
    ],
  });
  expect(openpyxl(file).names).toEqual([
    ['TH.A01', 0, "'Trang 1'!$B$2", null],
    ['TH.A01', 1, "'Năm 2024'!$B$2", null],
  ]);
});

test('texts of an input rule longer than Excel allows end in an ellipsis', async () => {
  const long = 'Vui lòng '.repeat(40);
  const rule = { type: 'whole', min: 0, max: 9 } as const;
  const validation = {
    areas: [area('A1')],
    rule,
    allowBlank: true,
    prompt: { title: long, text: long },
    error: { ...error, title: long, text: long },
  };
  const found = openpyxl(await writeWorkbook(one({ validations: [validation] }))).sheets[0]?.['validations'];
  const [first] = found as { prompt: [string, string]; error: [string, string] }[];
  const lengths = [first?.prompt[0], first?.prompt[1], first?.error[0], first?.error[1]].map(
    (text) => text?.length ?? 0,
  );
  lengths.forEach((length, i) => expect(length).toBeLessThanOrEqual([32, 255, 32, 225][i] ?? 0));
  expect(first?.prompt[1]).toMatch(/^Vui lòng Vui lòng.*…$/);
});

test('rows keep height and outline without any cell, in front of, between and behind the cells', async () => {
  const rows = [
    { row: 9, height: 20 },
    { row: 0, outline: 2 },
    { row: 3, hidden: true },
  ];
  const xml = part(
    await writeWorkbook(
      one({ rows, cells: [cell(undefined, { row: 5, style: 'a' })], styles: { a: { fill: 'FF0000' } } }),
    ),
    'xl/worksheets/sheet1.xml',
  );
  expect(xml).toContain('outlineLevelRow="2"');
  expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(['1', '4', '6', '10']);
});

test('a sheet of 100 rows and 41 columns comes back whole', async () => {
  const cells = Array.from({ length: 100 * 41 }, (_none, i): CellModel => {
    const [row, col] = [Math.floor(i / 41), i % 41];
    return {
      row,
      col,
      content: col === 0 ? { kind: 'text', text: `Xã ${row}` } : { kind: 'number', number: i / 8 },
      style: 'a',
    };
  });
  const file = await writeWorkbook(one({ cells, styles: { a: { numberFormat: '#,##0' } } }), deflateNode);
  const found = openpyxl(file).sheets[0]?.cells ?? {};
  expect(Object.keys(found)).toHaveLength(100 * 41);
  expect(found['AO100']).toMatchObject({ value: (100 * 41 - 1) / 8, style: { format: '#,##0' } });
  expect(found['A100']?.value).toBe('Xã 99');
});

test('what Excel limits is cut to its limit, and what says nothing is left out', async () => {
  const model = one({
    columns: [{ width: 400 }],
    rows: [{ row: 0, height: 900, outline: 9 }],
    merges: [area('C3'), area('A1:B1'), area('A2:B2')],
    validations: [{ areas: [], rule: { type: 'whole', min: 0 }, allowBlank: true, error }],
  });
  const xml = part(await writeWorkbook(model), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('width="254.625"');
  expect(xml).toContain('<row r="1" ht="409.5" customHeight="1" outlineLevel="7">');
  expect(xml).toContain('outlineLevelRow="7"');
  expect(xml).toContain('<mergeCells count="2">');
  expect(xml).not.toContain('dataValidation');
});
