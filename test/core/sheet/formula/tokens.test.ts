import {
  ENGLISH_GRAMMAR,
  formulaTokens,
  sheetIn,
  VIETNAMESE_GRAMMAR,
  withTokens,
} from '../../../../src/core/sheet/formula/tokens';

const kinds = (formula: string, grammar = ENGLISH_GRAMMAR): string =>
  formulaTokens(formula, grammar)
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(' | ');

test.each([
  ['$A$1+b2', 'address $A$1 | other + | address b2'],
  ['SUM(A1:B2)', 'word SUM | other ( | address A1 | other : | address B2 | other )'],
  ["'Biểu A1'!A1", "sheet 'Biểu A1'! | address A1"],
  ['Biểu!A1', 'sheet Biểu! | address A1'],
  ["'Sở ''A'''!A1", "sheet 'Sở ''A'''! | address A1"],
  ['[1]Biểu!A1', 'sheet [1]Biểu! | address A1'],
  ['"A1 ""B2"""&C3', 'text "A1 ""B2""" | other & | address C3'],
  ['LOG10(A1)', 'word LOG10 | other ( | address A1 | other )'],
  ['TH.A01+TH.A01.LH02', 'word TH.A01 | other + | word TH.A01.LH02'],
  ['A01+A1_x', 'word A01 | other + | word A1_x'],
  ['1.5*.5+2E5', 'number 1.5 | other * | number .5 | other + | number 2E5'],
  ['SUM(1,2)', 'word SUM | other ( | number 1 | separator , | number 2 | other )'],
  ['{1,2;3,4}', 'array {1,2;3,4}'],
  ['Bảng[[#This Row],[Số 1,5]]', 'word Bảng | bracket [[#This Row],[Số 1,5]]'],
  [
    'IF(A1=#N/A,#REF!,#DIV/0!)',
    'word IF | other ( | address A1 | other = | error #N/A | separator , | error #REF! | separator , | error #DIV/0! | other )',
  ],
])('%s is %s', (formula, expected) => expect(kinds(formula)).toBe(expected));

test.each([
  ['SUM(1,5;2)', 'word SUM | other ( | number 1,5 | separator ; | number 2 | other )'],
  ['SUM(A1,B2)', 'word SUM | other ( | address A1 | other , | address B2 | other )'],
])('the Vietnamese way %s is %s', (formula, expected) => expect(kinds(formula, VIETNAMESE_GRAMMAR)).toBe(expected));

test.each(['', '=', '  = A1 + "x', "'Biểu", '[', '{1,2', '$', '=IF(A1>0,"ạ́",1E)', 'A1:A3 B2', '1.2.3'])(
  'nothing of "%s" is lost',
  (formula) => {
    for (const grammar of [ENGLISH_GRAMMAR, VIETNAMESE_GRAMMAR])
      expect(withTokens(formula, ({ text }) => text, grammar)).toBe(formula);
  },
);

test.each([
  ["'Sở ''A'''!", "Sở 'A'"],
  ['Biểu!', 'Biểu'],
  ['[1]Biểu!', '[1]Biểu'],
  ["'[Sổ.xlsx]Biểu'!", '[Sổ.xlsx]Biểu'],
])('the sheet in %s is %s', (text, name) => expect(sheetIn({ kind: 'sheet', text })).toBe(name));
