import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre';
import { columnName } from '../../../src/core/sheet/address';
import type { SnapshotCell, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { convert, itWith, python, temporaryFolder } from '../../support/programs';
import { sampleBook } from '../../support/workbooks/sampleBook';
import { inlined, prefixed, strict } from '../../support/workbooks/variants';

const folder = temporaryFolder('oracles');
const originals = path.join(folder, 'originals');

type Values = Record<string, Record<string, string | number | boolean>>;

/** Values as openpyxl sees them: cached results, dates as serials, empty cells left out. */
const OPENPYXL_VALUES = `
import sys, json, datetime, warnings, openpyxl
from openpyxl.utils.datetime import to_excel
warnings.simplefilter('ignore')
def plain(value):
    return to_excel(value) if isinstance(value, (datetime.datetime, datetime.date, datetime.time)) else value
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({s.title: {c.coordinate: plain(c.value) for row in s.iter_rows() for c in row if c.value is not None} for s in book.worksheets}))
`;

/** Saves again with openpyxl, which drops results and writes every letter outside ASCII as a reference. */
const OPENPYXL_RESAVE = `
import sys, json, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
print('null')
`;

beforeAll(async () => {
  mkdirSync(originals);
  for (const seed of [1, 2]) writeFileSync(path.join(originals, `${seed}.xlsx`), await sampleBook(seed));
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

const makers: Readonly<Record<string, (name: string) => Uint8Array>> = {
  hucre: (name) => readFileSync(path.join(originals, name)),
  'prefixed namespaces': (name) => prefixed(readFileSync(path.join(originals, name))),
  'inline strings': (name) => inlined(readFileSync(path.join(originals, name))),
  openpyxl: (name) => {
    const to = path.join(folder, `openpyxl-${name}`);
    python(OPENPYXL_RESAVE, path.join(originals, name), to);
    return readFileSync(to);
  },
  LibreOffice: (name) => readFileSync(convert(path.join(originals, name), 'xlsx', folder)),
  gnumeric: (name) => {
    const to = path.join(folder, `gnumeric-${name}`);
    spawnSync('ssconvert', [path.join(originals, name), to]);
    return readFileSync(to);
  },
};

describe.each(Object.keys(makers))('a workbook saved by %s', (writer) => {
  itWith('openpyxl', 'libreoffice', 'gnumeric')(
    'has the same values for hucre, openpyxl and us',
    async () => {
      for (const name of readdirSync(originals)) {
        const bytes = makers[writer]?.(name) ?? new Uint8Array();
        const values = ours(readWorkbook(bytes, name, { inflate: inflateNode }));
        expect(Object.keys(values['Biểu 01'] ?? {}).length).toBeGreaterThan(200);
        expect(values).toEqual(await hucres(bytes));
        const file = path.join(folder, `seen-${name}`);
        writeFileSync(file, bytes);
        expect(values).toEqual(python(OPENPYXL_VALUES, file));
      }
    },
    120_000,
  );

  itWith('openpyxl', 'libreoffice', 'gnumeric')(
    'keeps its own names, and formulas without a result are told from blanks',
    () => {
      const bytes = makers[writer]?.('1.xlsx') ?? new Uint8Array();
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
