import type { CellModel, CellValue, WorkbookModel } from '../../../../src/core/sheet/model';
import { date, number, text } from '../../../../src/core/sheet/model';
import { alterations } from '../../../../src/core/reports/carried/alterations';
import { editedSummary } from '../../../../src/core/reports/carried/editedRule';
import { foundLines } from '../../../../src/core/reports/carried/foundLines';
import { carriedWith } from '../../../../src/core/reports/carried/readCarried';
import { readIdentity } from '../../../../src/core/reports/readIdentity';
import { readSummary } from '../../../../src/core/reports/readSummary';
import { summaryWorkbook } from '../../../../src/core/reports/summaryWorkbook';
import { UNIT_FIELDS } from '../../../../src/core/reports/unitColumns';
import { rollUp } from '../../../../src/core/rollup/rollUp';
import { inflateNode } from '../../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { argsFor, candidate, filled, smallTree } from '../../rollup/builders';
import { crossing, sheetOf } from '../cells';
import { ENTRIES, summaryArgs } from '../province';
import { snapshotOf } from '../snapshotOf';

const tree = smallTree();
const HELD = { state: 'held', given: { state: 'value', value: 40 } } as const;
/** Every state a figure can have, decimals that are no binary fractions, texts with line ends, money, days. */
const forms = tree.units.flatMap((unit) => {
  const given = ENTRIES[unit.code];
  if (!given) return [];
  const form = filled(unit, { ...given, 'K02.TH': 0.1 + 0.2 }, { modified: '2024-11-21T08:00:00Z' });
  const values = [...form.values].map(
    ([key, value]) => [key, key === 'E01' && unit.code === '73101' ? { ...value, ...HELD } : value] as const,
  );
  const explanations = new Map([['V17|change|E01', 'Sáp nhập ấp\n năm 2024']]);
  return [candidate({ ...form, explanations, sha256: 'ab'.repeat(32), values: new Map(values) })];
});
const rolled = rollUp(argsFor(tree, forms));
const decisions = [{ decision: { kind: 'strict' as const }, maker: { list: '2024', code: '75' } }];
const book = summaryWorkbook(summaryArgs(rolled, { decisions }));
const FIGURES = sheetOf(book, 'Số liệu');
const CARRIED = 'Chuyển cấp trên (dữ liệu)';

/** What is said to have been edited: variant, unit, cell. */
function said(workbook: WorkbookModel): readonly (readonly [string, string | undefined, string])[] {
  const snapshot = snapshotOf(workbook);
  const figures = snapshot.sheets.flatMap((sheet) => readIdentity(sheet) ?? []).filter(({ form }) => form === 'TH-SL');
  const found = carriedWith(snapshot.file, figures, foundLines(snapshot))?.findings ?? [];
  expect(found.every(({ finding }) => finding.rule === editedSummary.id && finding.identity === true)).toBe(true);
  return found.map(({ unit, finding }) => [finding.variant, unit?.code, finding.place.cell]);
}

function withCells(name: string, change: (cell: CellModel) => CellModel | undefined): WorkbookModel {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, cells: sheet.cells.flatMap((cell) => change(cell) ?? []) } : sheet,
  );
  return { ...book, sheets };
}

const typedOver = (code: string, element: string, content: CellValue): WorkbookModel => {
  const target = crossing(FIGURES, code, element);
  return withCells('Số liệu', (cell) => (cell === target ? { ...cell, content } : cell));
};
const rowOf = (code: string): number => crossing(FIGURES, code, 'E01')?.row ?? -1;
const inField = (code: string, field: (typeof UNIT_FIELDS)[number], content: CellValue): WorkbookModel => {
  const [row, col] = [rowOf(code), UNIT_FIELDS.indexOf(field)];
  return withCells('Số liệu', (cell) => (cell.row === row && cell.col === col ? { ...cell, content } : cell));
};

test('a summary that nobody touched says nothing, in the model and in the file', async () => {
  expect(said(book)).toEqual([]);
  const file = readWorkbook(await writeWorkbook(book), 'tong-hop.xlsx', { inflate: inflateNode });
  expect(readSummary(file)?.carried?.findings).toEqual([]);
  expect(readSummary(file)?.submissions.map(({ sha256 }) => sha256)).toEqual(Array(4).fill('ab'.repeat(32)));
});

test.each<readonly [string, WorkbookModel]>([
  ['a figure', typedOver('73101', 'E04', number(37))],
  ['a held figure let go', typedOver('73101', 'E01', number(40))],
  ['another given figure in the brackets', typedOver('73101', 'E01', text('[41]'))],
  ['a 0 for an x', typedOver('73102', 'F01', number(0))],
  ['a blank cell filled', typedOver('73102', 'C01', number(3))],
  ['words of the unit', typedOver('73102', 'L06', text('Không có'))],
  ['the day of the figures', inField('73101', 'asOf', date('2024-12-31'))],
  ['the time of the file', inField('73101', 'modified', text('2099-01-01T00:00:00Z'))],
  ['an explanation', inField('73101', 'explanations', text(''))],
])('%s typed over is said at the row', (_name, edited) => {
  const [first, ...more] = said(edited);
  expect(more).toEqual([]);
  expect(first?.[0]).toBe('row');
  expect(first?.[2]).toBe(`A${rowOf(first?.[1] ?? '') + 1}`);
});

test.each<readonly [string, WorkbookModel]>([
  ['a number in its shortest spelling', typedOver('73101', 'K02.TH', number(0.3))],
  ['blanks and line ends', typedOver('73101', 'L05', text('Thiếu kinh phí;\r\ncán bộ  kiêm nhiệm '))],
  ['letters put together otherwise', inField('73101', 'shownName', text('U73101'.normalize('NFD')))],
  ['a day as a text', inField('73101', 'asOf', text('2024-11-20'))],
])('%s, as other programs save it, is no edit', (_name, saved) => {
  expect(said(saved)).toEqual([]);
});

test('rows that were added or removed are told, and lines and sheets that are gone', () => {
  const [removed, other] = [rowOf('73102'), rowOf('73201')];
  expect(said(withCells('Số liệu', (cell) => (cell.row === removed ? undefined : cell)))).toEqual([
    ['removed', '73102', ''],
  ]);
  expect(said(inField('73201', 'code', text('73202')))).toEqual([
    ['added', '73202', `A${other + 1}`],
    ['removed', '73201', ''],
  ]);
  const spoilt = withCells(CARRIED, (cell) =>
    JSON.stringify(cell.content).includes('strict') ? { ...cell, content: text('{}') } : cell,
  );
  expect(said(spoilt)).toEqual([['carried', '75', '']]);
  const lost = { ...book, sheets: book.sheets.filter(({ name }) => name !== CARRIED) };
  expect(said(lost)).toEqual([['lost', '75', '']]);
  const earlier = snapshotOf(book).sheets.flatMap((sheet) => readIdentity(sheet) ?? [])[0];
  expect(earlier && alterations('a.xlsx', { ...earlier, carries: false }, undefined)).toEqual([]);
});
