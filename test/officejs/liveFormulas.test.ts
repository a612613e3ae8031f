import { buildFormWorkbook } from '../../src/core/forms/buildForm';
import { address, parseCell } from '../../src/core/sheet/address';
import { isFormula, type SheetModel } from '../../src/core/sheet/model';
import { entriesFor, formArgs } from '../core/forms/fixtures';
import { liveEvaluate } from '../support/excelhost/formulas/calculate';
import type { HostSheet } from '../support/excelhost/workbook/hostSheet';
import { HostWorkbook } from '../support/excelhost/workbook/hostWorkbook';

/** A workbook that calculates, with these cells. */
function calculated(cells: Readonly<Record<string, string | number | boolean>>): (at: string) => unknown {
  const book = new HostWorkbook(liveEvaluate());
  for (const [at, value] of Object.entries(cells)) put(book.active, at, value);
  return (at) => {
    const cell = parseCell(at);
    return cell && book.valueOf(book.active, cell.row, cell.col);
  };
}

function put(sheet: HostSheet, at: string, value: string | number | boolean): void {
  const cell = parseCell(at);
  if (cell) sheet.input(cell.row, cell.col, value);
}

const given = { A1: 2, A2: 3, A3: "'x", A5: "'1.5", A6: true };

test.each([
  ['1+2*3^2', 19],
  ['-A1^2', 4],
  ['(A1+A2)*2', 10],
  ['50%', 0.5],
  ['"Tổng: "&A1', 'Tổng: 2'],
  ['"a""b"', 'a"b'],
  ['A1<A3', true],
  ['A4=0', true],
  ['A4=""', true],
  ['A1/A4', '#DIV/0!'],
  ['A3+1', '#VALUE!'],
  ['A5+1', 2.5],
  ['IFERROR(A1/A4,"–")', '–'],
  ['IF(A1>A2,"hơn","kém")', 'kém'],
  ['IF(TRUE,1,A1/0)', 1],
  ['SUM(A1:A6)', 5],
  ['COUNT(A1:A6)', 2],
  ['COUNTA(A1:A6)', 5],
  ['COUNTIF(A1:A6,"x")', 1],
  ['COUNTIF(A1:A6,">2")', 1],
  ['MAX(A1:A6)', 3],
  ['MAX(A4:A4)', 0],
  ['AND(ISNUMBER(A1),A1>=0)', true],
  ['OR(A3="X",FALSE)', true],
  ['NOT(ISNUMBER(A4))', true],
  ['ROUND(2.345,2)', 2.35],
  ['ROUND(-2.5,0)', -3],
  ['ROUNDUP(2.01,1)', 2.1],
  ['INT(-1.5)', -2],
  ['LEFT("✗ Số",1)', '✗'],
  ['Sheet1!$A$1+1', 3],
  ['KHONG.CO', '#NAME?'],
  ['#REF!+1', '#REF!'],
  ['B1', 0],
])('=%s shows %s', (formula, expected) => expect(calculated({ ...given, C1: `=${formula}` })('C1')).toBe(expected));

test('formulas follow each other and typed figures', () => {
  const book = new HostWorkbook(liveEvaluate());
  put(book.active, 'A1', 1);
  put(book.active, 'A2', '=A1+1');
  put(book.active, 'A3', '=A2*10');
  expect(book.valueOf(book.active, 2, 0)).toBe(20);
  put(book.active, 'A1', 4);
  expect(book.valueOf(book.active, 2, 0)).toBe(50);
});

test('a function that is not there stops the test with its name', () => {
  expect(() => calculated({ A1: '=XLOOKUP(1,2,3)' })('A1')).toThrow('XLOOKUP');
});

const args = formArgs();
test.each([
  ['blank', buildFormWorkbook(args).sheets],
  ['filled', buildFormWorkbook({ ...args, entries: entriesFor(args) }).sheets],
])('every formula of the %s Đồng Nai form shows the value the model says', (_name, sheets) => {
  const book = new HostWorkbook(liveEvaluate(), sheets[0]?.name);
  for (const sheet of sheets.slice(1)) book.addSheet(sheet.name);
  for (const sheet of sheets) fill(book, sheet);
  const differing = sheets.flatMap((sheet) => differences(book, sheet));
  expect(differing).toEqual([]);
  expect(formulaCount(sheets)).toBeGreaterThan(50);
});

function formulaCount(sheets: readonly SheetModel[]): number {
  return sheets.flatMap(({ cells }) => cells).filter(({ content }) => content && isFormula(content)).length;
}

function fill(book: HostWorkbook, model: SheetModel): void {
  const sheet = book.sheet(model.name);
  for (const { row, col, content } of model.cells) {
    const cell = sheet?.ensure(row, col);
    if (!cell || !content) continue;
    if (isFormula(content)) cell.formula = content.formula;
    else cell.value = content.kind === 'text' ? content.text : content.kind === 'number' ? content.number : '';
  }
  for (const { name, area } of model.names ?? []) {
    sheet?.names.push({
      name,
      formula: `'${model.name}'!${address({ row: area.top, col: area.left }, true)}`,
      visible: true,
    });
  }
}

function differences(book: HostWorkbook, model: SheetModel): string[] {
  const sheet = book.sheet(model.name);
  return model.cells.flatMap(({ row, col, content }) => {
    if (!sheet || !content || !isFormula(content)) return [];
    const wanted =
      content.value.kind === 'number' ? content.value.number : content.value.kind === 'text' ? content.value.text : '';
    const shown = book.valueOf(sheet, row, col);
    const same =
      typeof wanted === 'number' && typeof shown === 'number' ? Math.abs(wanted - shown) < 1e-9 : wanted === shown;
    return same ? [] : [`${address({ row, col })} =${content.formula}: ${String(shown)} for ${String(wanted)}`];
  });
}
