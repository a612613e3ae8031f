import { followSheets, namesTable } from '../../../../src/core/sheet/formula/followSheets';

const MOVES = new Map([
  ['biểu 01', "Biểu 'mới'"],
  ['cũ', undefined],
  ['t1', 'T2'],
  ['t2', 'T1'],
]);

const cases: readonly (readonly [string, string])[] = [
  ["'Biểu 01'!A1+'BIỂU 01'!$B$2", "'Biểu ''mới'''!A1+'Biểu ''mới'''!$B$2"],
  ['Cũ!A1:B2', '#REF!A1:B2'],
  ["SUM('cũ'!A:A)", 'SUM(#REF!A:A)'],
  ['T1!A1-T2!A1', "'T2'!A1-'T1'!A1"],
  // What is no reference to a sheet of this book stays.
  ['"T1!A1"&A1', '"T1!A1"&A1'],
  ["[1]T1!A1+'[1]Cũ'!A1", "[1]T1!A1+'[1]Cũ'!A1"],
  ['Khác!A1:Khác!B2', 'Khác!A1:Khác!B2'],
  ['T1!A1:T1!B2', "'T2'!A1:'T2'!B2"],
  // From one sheet to another.
  ['SUM(T1:Khác!A1)', "SUM('T2:Khác'!A1)"],
  ["SUM('Biểu 01:Khác'!A1)", "SUM('Biểu ''mới'':Khác'!A1)"],
  ['SUM(Khác:Cũ!A1)', 'SUM(#REF!A1)'],
];
test.each(cases)('%s becomes %s', (formula, expected) => {
  expect(followSheets(formula, MOVES)).toBe(expected);
});

test.each([
  ['SUM(Bảng1[Giá])', true],
  ['ROWS(BẢNG1)', true],
  ['"Bảng1"', false],
  ['Bảng10[Giá]', false],
])('%s names the table: %s', (formula, names) => {
  expect(namesTable(formula, new Set(['bảng1']))).toBe(names);
});
