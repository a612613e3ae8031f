import { isGridContent } from '../../../src/workbench/keep/gridContent';

const sheet = { id: 's1', name: 'Biểu', rowCount: 200, columnCount: 26, cellData: { 0: { 0: { v: 1, t: 2 } } } };
const book = (change: object) => ({ sheetOrder: ['s1'], sheets: { s1: { ...sheet, ...change } } });
const cell = (content: unknown) => book({ cellData: { 3: { 2: content } } });

test.each([
  ['as the grid makes it', book({})],
  ['without cells', book({ cellData: undefined })],
  ['a blank cell', cell(null)],
  ['null for what is not there', cell({ v: null, f: null, si: null, s: null, p: null, t: null })],
  ['a formula', cell({ v: 'x', f: '=A1', si: 'a' })],
  ['a logical value', cell({ v: true })],
])('%s is opened', (_, content) => {
  expect(isGridContent(content)).toBe(true);
});

test.each([
  ['no sheet', { sheetOrder: [], sheets: {} }],
  ['a sheet in the order that is not there', { sheetOrder: ['toString'], sheets: {} }],
  ['a name that is no text', book({ name: { toString: 'x' } })],
  ['more rows than Excel has', book({ rowCount: 2_000_000 })],
  ['a size that is no number', book({ columnCount: '26' })],
  ['cells that are no table', book({ cellData: 'x' })],
  ['a row beyond the sheet', book({ cellData: { 1048576: {} } })],
  ['a row that is no number', book({ cellData: { __proto__x: {} } })],
  ['a row that is no table', book({ cellData: { 0: 3 } })],
  ['a cell that is none', cell('x')],
  ['a value that is a thing', cell({ v: { a: 1 } })],
  ['a formula that is a thing', cell({ f: ['=A1'] })],
])('%s is not', (_, content) => {
  expect(isGridContent(content)).toBe(false);
});
