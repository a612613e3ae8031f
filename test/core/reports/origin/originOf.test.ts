import { originOf } from '../../../../src/core/reports/origin/originOf';
import { summaryWorkbook } from '../../../../src/core/reports/summaryWorkbook';
import { parseCell } from '../../../../src/core/sheet/address';
import type { Place } from '../../../../src/domain/submission';
import { crossing, formulaIn, showing, sheetOf } from '../cells';
import { smallRollUp, summaryArgs } from '../province';
import { snapshotOf } from '../snapshotOf';

const book = summaryWorkbook(summaryArgs(smallRollUp()));
const workbook = snapshotOf(book);
const RESULT = sheetOf(book, 'Kết quả');
const FIGURES = sheetOf(book, 'Số liệu');
const children = showing(RESULT, 'Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp và cung cấp dịch vụ').row;

/** The parts of a cell: element, units that count, sum. */
function said(sheet: string, at: { readonly row: number; readonly col: number } | undefined) {
  const found = at && originOf(workbook, { sheet, row: at.row, col: at.col });
  return found?.parts.map(({ element, counted, sum }) => `${element} ${counted} ${sum}`);
}

const resultAt = (column: string) => {
  const col = parseCell(`${column}1`)?.col ?? 0;
  return { row: children, col };
};
const total = FIGURES.cells.find(({ row, col }) => row === 9 && col === (crossing(FIGURES, '73101', 'E04')?.col ?? -1));

test.each([
  ['the numerator of a target, and what it is paired with', 'Kết quả', resultAt('E'), ['E04 3 47', 'E01 3 51']],
  ['its denominator', 'Kết quả', resultAt('F'), ['E01 3 51', 'E04 3 47']],
  ['its result, followed over the row', 'Kết quả', resultAt('G'), ['E04 3 47', 'E01 3 51']],
  ['a cell of a unit', 'Số liệu', crossing(FIGURES, '73101', 'E04'), ['E04 1 36']],
  ['a total of “Số liệu”', 'Số liệu', total, ['E04 3 47']],
  ['words', 'Kết quả', { row: 4, col: 0 }, undefined],
] as const)('%s', (_name, sheet, at, expected) => expect(said(sheet, at)).toEqual(expected));

test('a cell of “Ô nguồn” is the figure whose place it tells', () => {
  const places = sheetOf(book, 'Ô nguồn');
  expect(said('Ô nguồn', crossing(places, '73101', 'E04'))).toEqual(['E04 1 36']);
});

test('on “Theo đơn vị” a figure of a commune leads to the cell of its own file', () => {
  const units = sheetOf(book, 'Theo đơn vị');
  const own = units.cells.find((cell) => formulaIn(cell)?.includes(`'Số liệu'!`) && cell.link?.cell.endsWith('12'));
  const found = own && originOf(workbook, { sheet: 'Theo đơn vị', row: own.row, col: own.col });
  const [unit] = found?.parts[0]?.units ?? [];
  expect(unit?.below[0]?.own ?? unit?.own).toMatchObject({
    code: expect.stringMatching(/^73/),
    place: { file: expect.stringMatching(/\.xlsx$/), sheet: 'Biểu 01', cell: expect.stringMatching(/^F\d+$/) },
  });
});

test('a workbook without a summary, and a sheet that is none of it', () => {
  expect(originOf({ ...workbook, sheets: [] }, { sheet: 'Kết quả', row: 0, col: 0 })).toBeUndefined();
  expect(originOf(workbook, { sheet: 'Khác', row: 0, col: 0 })).toBeUndefined();
});

test('a figure that was read from something else says what was typed, in a summary opened from a file, too', () => {
  const at = crossing(FIGURES, '73101', 'E04');
  if (!at) throw new Error('no figure');
  const ownOf = (from: typeof workbook) =>
    originOf(from, { sheet: 'Số liệu', row: at.row, col: at.col })?.parts[0]?.units;
  const place = /"place":(\{"file"[^}]*\})/.exec(JSON.stringify(ownOf(workbook)))?.[1] ?? '';
  const finding = {
    rule: 'R03',
    variant: '',
    severity: 'warning',
    element: 'E04',
    place: JSON.parse(place) as Place,
    params: { typed: '36 em', value: 36 },
  } as const;
  const told = summaryArgs(smallRollUp(), { findings: [{ finding, text: 'Ghi “36 em”.', source: 'form' }] });
  expect(JSON.stringify(ownOf(snapshotOf(summaryWorkbook(told))))).toContain('"typed":"36 em"');
  expect(JSON.stringify(ownOf(workbook))).not.toContain('"typed"');
});
