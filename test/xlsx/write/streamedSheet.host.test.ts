import { unzipSync } from 'fflate';
import { date, number, text, type CellModel, type SheetModel } from '../../../src/core/sheet/model';
import {
  wholeWorkbook,
  type BodyCell,
  type StreamedSheet,
  type StreamedWorkbook,
} from '../../../src/core/sheet/streamed';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { LARGE_PART } from '../../../src/xlsx/write/packedPart';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { fullSheet } from './fullWorkbook';
import { libreOffice, openpyxl, part } from './readBack';

const RIGHT = 3;
/** Rows that make a large part, each of nearly as long a formula as Excel takes: readers count cells, not letters. */
const MANY = 700;
const ONES = Array.from({ length: 250 }, () => `1.${'0'.repeat(28)}`).join(',');

/** A unit's row: a code that looks like a number, a formula-like text, a figure with a link, a day. */
function unitRow(row: number): readonly BodyCell[] {
  return [
    { row, col: 0, content: text(String(row).padStart(5, '0')), style: 'cell' },
    { row, col: 1, content: text(row % 2 === 0 ? '=CMD()' : `Xã ${row} & “${row}”`), style: 'cell' },
    {
      row,
      col: 2,
      content: { kind: 'formula', formula: `SUM(A${row},${ONES})`, value: number(row / 7) },
      style: 'rate',
      link: { sheet: 'Số liệu', cell: `B${row}` },
    },
    { row, col: RIGHT, content: date('2025-12-15'), style: 'day' },
  ];
}

function streamed(count: number, change: Partial<StreamedSheet> = {}): StreamedSheet {
  const { cells, rows, ...sheet } = fullSheet;
  return {
    ...sheet,
    name: 'Số liệu',
    head: { cells, rows: rows ?? [] },
    body: {
      top: 60,
      count,
      right: RIGHT,
      row: (index) => ({ cells: unitRow(60 + index), ...(index % 3 === 0 ? { height: 20 + index } : {}) }),
    },
    ...change,
  };
}

const book = (sheet: SheetModel | StreamedSheet): StreamedWorkbook => ({ sheets: [sheet] });

type Unzipped = ReturnType<typeof unzipSync>;

/** Parts that are not the same in both files, or stand elsewhere in them. */
function differing(a: Unzipped, b: Unzipped): readonly string[] {
  const [here, there] = [Object.entries(a), Object.entries(b)];
  const same = (at: number): boolean =>
    here[at]?.[0] === there[at]?.[0] && bytesOf(here[at]).equals(bytesOf(there[at]));
  return there.flatMap(([path], at) => (same(at) ? [] : [path])).concat(here.slice(there.length).map(([path]) => path));
}

const bytesOf = (entry: [string, Uint8Array] | undefined): Buffer => Buffer.from(entry?.[1] ?? []);

describe.each([
  ['small', 30],
  ['large', MANY],
])('a sheet written row by row (%s)', (size, count) => {
  const model = book(streamed(count));
  let file: Uint8Array;
  beforeAll(async () => {
    file = await writeWorkbook(model, deflateNode);
  });

  test('has the very parts of the same sheet written whole', async () => {
    const [rows, whole] = [unzipSync(file), unzipSync(await writeWorkbook(wholeWorkbook(model), deflateNode))];
    expect(differing(rows, whole)).toEqual([]);
  });

  test('is a large part only when it is one', () => {
    expect(part(file, 'xl/worksheets/sheet1.xml').length > LARGE_PART).toBe(size === 'large');
  });

  test('is the same file every time', async () => {
    expect(Buffer.from(await writeWorkbook(model, deflateNode)).equals(Buffer.from(file))).toBe(true);
  });

  test('holds sums of the zip that our reader accepts, and the last row', () => {
    const [sheet] = readWorkbook(file, 'book.xlsx').sheets;
    expect(sheet?.cell(59 + count, 0)?.value).toEqual(text(String(59 + count).padStart(5, '0')));
  });

  test('is read by openpyxl with its links', () => {
    const cells = openpyxl(file).sheets[0]?.cells ?? {};
    const last = 60 + count;
    expect(cells[`B${last}`]?.type).toBe('s');
    expect(cells[`C${last}`]?.link).toContain(`B${last - 1}`);
  });
});

test('portable deflate, which takes no pieces, gives the same parts', async () => {
  const model = book(streamed(MANY));
  const [portable, native] = [
    unzipSync(await writeWorkbook(model)),
    unzipSync(await writeWorkbook(model, deflateNode)),
  ];
  expect(differing(portable, native)).toEqual([]);
});

test('LibreOffice opens and saves a large one', async () => {
  const saved = libreOffice(await writeWorkbook(book(streamed(MANY)), deflateNode), 'xlsx');
  const [sheet] = readWorkbook(saved, 'book.xlsx').sheets;
  expect(sheet?.cell(59 + MANY, 0)?.value).toEqual(text(String(59 + MANY).padStart(5, '0')));
});

const row = (...cells: readonly Partial<CellModel>[]) => ({
  top: 60,
  count: 1,
  right: RIGHT,
  row: () => ({ cells: cells.map((cell) => ({ row: 60, col: 0, ...cell })) }),
});

test.each([
  ['a cell beyond its last column', row({ col: RIGHT + 1 }), 'outsideGrid'],
  ['a cell of another row', row({ row: 61 }), 'outsideGrid'],
  [
    'a row below the last of Excel',
    { ...row(), top: 1048576, row: () => ({ cells: [{ row: 1048576, col: 0 }] }) },
    'outsideGrid',
  ],
  ['a cell twice', row({ col: 1 }, { col: 1 }), 'duplicateCell'],
  ['cells in the wrong order', row({ col: 2 }, { col: 1 }), 'duplicateCell'],
  ['a style it does not have', row({ style: 'none' }), 'unknownStyle'],
  ['a date in a style without a format', row({ style: 'title', content: date('2025-01-02') }), 'unknownStyle'],
  ['rows over those of the head', { ...row(), top: 3, row: () => ({ cells: [{ row: 3, col: 0 }] }) }, 'duplicateCell'],
])('refuses a body with %s', async (_, body, code) => {
  await expect(writeWorkbook(book(streamed(1, { body })))).rejects.toMatchObject({ code, sheet: 'Số liệu' });
});
