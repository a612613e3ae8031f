import { FORM_TEXT } from '../../../../src/core/forms/build/formText';
import { printModel, sheetName } from '../../../../src/core/forms/build/sheetFrame';
import { text, type CellModel } from '../../../../src/core/sheet/model';
import { rowHeight } from '../../../../src/core/sheet/rowHeights';

test('a sheet is named after its form, without the slash a name cannot hold', () => {
  expect(sheetName({ form: '01/CTXH-X' })).toBe('Biểu 01-CTXH-X');
  expect(sheetName({ form: '04/CTXH-25/3' })).toBe('Biểu 04-CTXH-25-3');
});

test('breaks come where the rows of the sheet fill a page', () => {
  const rows = Array.from({ length: 60 }, (_none, row) => ({ row, height: 20 }));
  const area = { top: 0, left: 0, bottom: 59, right: 0 };
  const print = printModel({ from: 0, to: 1 }, area, { rows, widths: [50, 9], mayBegin: () => true });
  expect(print).toMatchObject({ area, titleRows: { from: 0, to: 1 }, breakBefore: [23, 44], orientation: 'landscape' });
});

test('rows nobody gave a height count as one line', () => {
  const area = { top: 0, left: 0, bottom: 40, right: 0 };
  const print = printModel({ from: 0, to: 1 }, area, { rows: [], widths: [50], mayBegin: () => true });
  expect(print.breakBefore).toEqual([28]);
});

test.each<readonly [string, Partial<CellModel>, number]>([
  ['a word', { style: 'lineLabel', content: text('Xã') }, 16],
  ['words on two lines', { style: 'lineLabel', content: text('Số đơn vị thuộc diện') }, 31.5],
  ['bold words, which are wider', { style: 'formHead', content: text('một hai ba bốn') }, 31.5],
  ['the same words set plain', { style: 'lineLabel', content: text('một hai ba bốn') }, 31.5],
  ['an empty cell', { style: 'empty' }, 16],
  ['an answer, with room to write', { style: 'inputText' }, 31.5],
  ['a check, which is never wrapped', { style: 'check', content: text('✗ '.repeat(80)) }, 16],
  ['a verdict still to come', { style: 'formVerdict' }, 16],
])('%s', (_what, cell, height) => {
  expect(rowHeight(FORM_TEXT, [{ row: 0, col: 0, ...cell }], [12])).toBe(height);
});
