import { referredCells } from '../../../../src/core/reports/origin/referredCells';
import { areaAddress } from '../../../../src/core/sheet/address';
import { sheetSnapshot, type SnapshotCell, type WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';

const cells = (formulas: readonly string[]): readonly SnapshotCell[] =>
  formulas.map((formula, row) => ({ row, col: 0, value: { kind: 'number', number: 1 }, formula }));

function workbookOf(...formulas: readonly string[]): WorkbookSnapshot {
  const sheets = [sheetSnapshot({ name: 'Kết quả', cells: cells(formulas) })];
  return { file: 't.xlsx', sheets, externalLinks: [], hasMacros: false };
}

/** What A1 leads to on “Số liệu”. */
const ends = (...formulas: readonly string[]): readonly string[] =>
  referredCells(workbookOf(...formulas), { sheet: 'Kết quả', row: 0, col: 0 }, ({ sheet }) => sheet === 'Số liệu').map(
    ({ area }) => areaAddress(area),
  );

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a cell', ["'Số liệu'!K57"], ['K57']],
  ['an area with dollars', ["SUM('Số liệu'!$C$57:$C$215)"], ['C57:C215']],
  [
    'what is summed comes before its conditions',
    ["SUMPRODUCT(ISNUMBER('Số liệu'!B1:B2)*1,'Số liệu'!A1:A2)"],
    ['A1:A2', 'B1:B2'],
  ],
  ['over cells between', ['A2*100/A3', "'Số liệu'!B7", "'Số liệu'!C7"], ['B7', 'C7']],
  ['a text that looks like one', ['"\'Số liệu\'!K57"&LOG10(1)'], []],
  ['round in a circle', ['A2', 'A1'], []],
  ['nothing', ['1+1'], []],
])('%s', (_name, formulas, expected) => expect(ends(...formulas)).toEqual(expected));

test('a cell that is an end is its own', () => {
  const found = referredCells(workbookOf('1'), { sheet: 'Số liệu', row: 8, col: 2 }, () => true);
  expect(found).toEqual([{ sheet: 'Số liệu', area: { top: 8, bottom: 8, left: 2, right: 2 } }]);
});
