import { FormulaTerms } from '../../../../src/core/forms/read/formulaTerms';
import { found, emptyForm } from './lineForm';

const { location } = found(emptyForm);
const terms = new FormulaTerms(location.figures);
const parts = location.figures.filter(({ cell }) => cell.spec.key.startsWith('B02.') && cell.role === 'input');
const rows = parts.map(({ at }) => (at?.row ?? 0) + 1);
const [first = 0, second = 0] = rows;
const last = rows.at(-1) ?? 0;
const keys = parts.map(({ cell }) => cell.spec.key);

test.each([
  ['each part', rows.map((row) => `F${row}`).join('+'), true],
  ['an area of them', `SUM(F${first}:F${last})`, true],
  ['with marks', `SUM($F$${first}:F$${last})`, true],
  ['with the heading above', `SUM(F${first - 1}:F${last})`, true],
  ['a text that looks like a cell', `IF(COUNT(F${first}:F${last})>0,SUM(F${first}:F${last}),"F9")`, true],
  ['a shared formula of another cell', '', true],
  ['own names', 'TH.B02.CD1+TH.B02.CD2', true],
  ['all but the last', `SUM(F${first}:F${last - 1})`, false],
  ['all but the first', `SUM(F${second}:F${last})`, false],
  ['one too many', `SUM(F${first}:F${last + 1})`, false],
  ['the column beside', `SUM(E${first}:E${last})`, false],
  ['another sheet', `SUM(Khac!F${first}:F${last})`, false],
  ['another workbook', '[1]Sheet1!$A$1', false],
  ['a number', '12+5', false],
])('%s', (_title, formula, wanted) => {
  expect(terms.areAll(formula, keys)).toBe(wanted);
});
