import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre';
import { columnName } from '../../../src/core/sheet/address';
import type { SnapshotCell, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { convertAll, itWith, python, temporaryFolder } from '../../support/programs';
import { sampleBook } from '../../support/workbooks/sampleBook';
import { inlined, prefixed, strict } from '../../support/workbooks/variants';

const folder = temporaryFolder('oracles');
const originals = path.join(folder, 'originals');

type Values = Record<string, Record<string, string | number | boolean>>;

/** Values of each file as openpyxl sees them: cached results, dates as serials, empty cells left out. */
const OPENPYXL_VALUES = `
import sys, json, datetime, warnings, openpyxl
from openpyxl.utils.datetime import to_excel
warnings.simplefilter('ignore')
def plain(value):
    return to_excel(value) if isinstance(value, (datetime.datetime, datetime.date, datetime.time)) else value
def values(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {s.title: {c.coordinate: plain(c.value) for row in s.iter_rows() for c in row if c.value is not None} for s in book.worksheets}
print(json.dumps([values(path) for path in sys.argv[1:]]))
`;

/** Saves again with openpyxl, which drops results and writes every letter outside ASCII as a reference. */
const OPENPYXL_RESAVE = `
import sys, json, openpyxl
for source, target in zip(sys.argv[1::2], sys.argv[2::2]): openpyxl.load_workbook(source).save(target)
print('null')
`;

beforeAll(async () => {
  mkdirSync(originals);
  for (const [at, name] of NAMES.entries()) writeFileSync(original(name), await sampleBook(at + 1));
});

afterAll(() => rmSync(folder, { recursive: true }));

function valueOf({ value }: SnapshotCell): string | number | boolean | undefined {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'boolean') return value.boolean;
  return value.kind === 'error' ? value.code : undefined;
}

/** Our values by sheet and cell; formulas without a result left out, as the oracles leave them out. */
function ours(book: WorkbookSnapshot): Values {
  const entries = book.sheets.map((sheet) => {
    const cells = [...sheet.cells()].flatMap((cell) => {
      const value = valueOf(cell);
      return value === undefined || value === '' ? [] : [[`${columnName(cell.col)}${cell.row + 1}`, value] as const];
    });
    return [sheet.name, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(entries);
}

async function hucres(bytes: Uint8Array): Promise<Values> {
  const { sheets } = await readXlsx(bytes);
  const cellsOf = (rows: readonly (readonly unknown[])[]): Record<string, string | number | boolean> =>
    Object.fromEntries(
      rows.flatMap((row, r) =>
        row.flatMap((value, c) =>
          value === null || value === '' ? [] : [[`${columnName(c)}${r + 1}`, plain(value)] as const],
        ),
      ),
    );
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet.rows)]));
}

function plain(value: unknown): string | number | boolean {
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value as string | number | boolean;
}

const NAMES = ['1.xlsx', '2.xlsx'];
const original = (name: string): string => path.join(originals, name);

/** The originals as each program saves them, all by one start of it. */
const makers: Readonly<Record<string, () => readonly Uint8Array[]>> = {
  hucre: () => NAMES.map((name) => readFileSync(original(name))),
  'prefixed namespaces': () => NAMES.map((name) => prefixed(readFileSync(original(name)))),
  'inline strings': () => NAMES.map((name) => inlined(readFileSync(original(name)))),
  openpyxl: () => {
    const to = (name: string): string => path.join(folder, `openpyxl-${name}`);
    python(OPENPYXL_RESAVE, ...NAMES.flatMap((name) => [original(name), to(name)]));
    return NAMES.map((name) => readFileSync(to(name)));
  },
  LibreOffice: () => convertAll(NAMES.map(original), 'xlsx', folder).map((file) => readFileSync(file)),
  gnumeric: () =>
    NAMES.map((name) => {
      const to = path.join(folder, `gnumeric-${name}`);
      spawnSync('ssconvert', [original(name), to]);
      return readFileSync(to);
    }),
};

const saved = new Map<string, readonly Uint8Array[]>();

/** The originals as a program saves them; made once. */
function savedBy(writer: string): readonly Uint8Array[] {
  const files = saved.get(writer) ?? makers[writer]?.() ?? [];
  saved.set(writer, files);
  return files;
}

/** What openpyxl reads from each file. */
function openpyxls(files: readonly Uint8Array[]): unknown {
  const places = files.map((file, at) => {
    const place = path.join(folder, `seen-${at}.xlsx`);
    writeFileSync(place, file);
    return place;
  });
  return python(OPENPYXL_VALUES, ...places);
}

describe.each(Object.keys(makers))('a workbook saved by %s', (writer) => {
  itWith('openpyxl', 'libreoffice', 'gnumeric')(
    'has the same values for hucre, openpyxl and us',
    async () => {
      const files = savedBy(writer);
      const values = files.map((bytes) => ours(readWorkbook(bytes, 'a.xlsx', { inflate: inflateNode })));
      expect(values).toHaveLength(NAMES.length);
      for (const one of values) expect(Object.keys(one['Biểu 01'] ?? {}).length).toBeGreaterThan(200);
      expect(values).toEqual(await Promise.all(files.map(hucres)));
      expect(values).toEqual(openpyxls(files));
    },
    120_000,
  );

  itWith('openpyxl', 'libreoffice', 'gnumeric')(
    'keeps its own names, and formulas without a result are told from blanks',
    () => {
      const [bytes = new Uint8Array()] = savedBy(writer);
      const sheet = readWorkbook(bytes, '1.xlsx', { inflate: inflateNode }).sheets[0];
      expect(
        sheet?.names
          .filter(({ name }) => name.startsWith('TH.'))
          .map(({ name, area, scope }) => [name, area.top, area.left, scope])
          .sort(),
      ).toEqual([
        ['TH.A01', 4, 3, 'sheet'],
        ['TH.A02', 5, 3, 'sheet'],
        ['TH.form', 0, 0, 'sheet'],
      ]);
      expect(sheet?.cell(4, 5)?.formula).toBe('D5*2');
      expect(sheet?.cell(4, 5)?.value.kind).toBe(writer === 'openpyxl' ? 'notCalculated' : 'number');
      expect(sheet?.cell(1, 0)?.dateFormat).toBe(true);
      expect(sheet?.cell(4, 4)?.percentFormat).toBe(true);
    },
    120_000,
  );
});

describe('Strict files', () => {
  it('have the same values as the Transitional ones', () => {
    const bytes = readFileSync(path.join(originals, '1.xlsx'));
    expect(ours(readWorkbook(strict(bytes), 'a.xlsx'))).toEqual(ours(readWorkbook(bytes, 'a.xlsx')));
  });
});
