import { shiftFormula } from '../../../../src/core/sheet/formula/shiftFormula';

test.each([
  ['C5<0', 2, 1, 'D7<0'],
  ['$C$5+C$5+$C5', 2, 1, '$C$5+D$5+$C7'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'Biểu A1'!A1", 1, 0, "'Biểu A1'!A2"],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['TH.A01+A1', 1, 0, 'TH.A01+A2'],
  ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
  ['A1*1E5', 1, 0, 'A2*1E5'],
  ['SUM(A:A)+SUM($B:C)', 3, 1, 'SUM(B:B)+SUM($B:D)'],
  ["SUM('Biểu 1'!1:$2)", 2, 5, "SUM('Biểu 1'!3:$2)"],
  ['IF(A1:B1>1,"A:A",{1,2})', 1, 1, 'IF(B2:C2>1,"A:A",{1,2})'],
  ['Thu[[#This Row],[A]:[B]]', 1, 1, 'Thu[[#This Row],[A]:[B]]'],
  ['A:A', 0, -1, '#REF!:#REF!'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['XFD1048576', 1, 0, '#REF!'],
  ['A1', 0, 0, 'A1'],
])('%s moved by %i rows and %i columns reads %s', (formula, rows, cols, expected) =>
  expect(shiftFormula(formula, rows, cols)).toBe(expected),
);
