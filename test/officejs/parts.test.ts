import { areaAddress, parseArea } from '../../src/core/sheet/address';
import { areasOf } from '../../src/officejs/read/areas';
import { sheetNames } from '../../src/officejs/read/names';
import { snapshotCell } from '../../src/officejs/read/values';
import { rectangles } from '../../src/officejs/rectangles';
import { fillRequests, textBytes } from '../../src/officejs/run';
import { safeText } from '../../src/officejs/safeText';
import { sections } from '../../src/officejs/write/page';
import { bytes } from '../support/excelhost/bridge/session';
import { parseInput } from '../support/excelhost/workbook/parseInput';

test.each([
  '=1+1',
  '+84 912',
  '-3',
  '@x',
  "'đã",
  '12/5',
  '1e5',
  'TRUE',
  ' false ',
  '50%',
  '1.234,5',
  '2025-01-01',
  'Jan 5',
  'E12',
  '#N/A',
  '(5)',
  '3 1/2',
  '12:30',
  '$5',
  'Xã Thạnh Phú',
  'A01.LH02',
  'không phát sinh',
  '–',
  'x',
])('"%s" stays text in Excel', (text) => {
  expect(parseInput(safeText(text), 'General')).toMatchObject({ value: text });
  expect(parseInput(safeText(text), 'General')).not.toHaveProperty('formula');
});

test.each([
  ['Xã Thạnh Phú', 'Xã Thạnh Phú'],
  ['A03', 'A03'],
  ['', ''],
  ['E12', "'E12"],
  ['Quý 1', "'Quý 1"],
])('"%s" is given to Excel as "%s"', (text, given) => expect(safeText(text)).toBe(given));

test.each([
  ['A1 B1 A2 B2', 'A1:B2'],
  ['A1 C1', 'A1 C1'],
  ['A1 A2 A3', 'A1:A3'],
  ['A1 B1 A2', 'A1:B1 A2'],
  ['B2 A1 A2 B1 D4', 'A1:B2 D4'],
  ['', ''],
])('cells %s are covered by %s', (cells, expected) => {
  const places = cells.split(' ').flatMap((text) => {
    const area = parseArea(text);
    return area ? [{ row: area.top, col: area.left }] : [];
  });
  expect(
    rectangles(places)
      .map((area) => areaAddress(area))
      .join(' '),
  ).toBe(expected);
});

test.each([
  ["'Biểu 1'!A1:B2,'Biểu 1'!C3", ['A1:B2', 'C3']],
  ["'A, B; C'!A1;'A, B; C'!B2", ['A1', 'B2']],
  ['Sheet1!$A$1', ['A1']],
  ['', []],
])('the areas of %s', (address, expected) =>
  expect(areasOf(address).map((area) => areaAddress(area))).toEqual(expected),
);

test.each([
  ['&LTrái&CGiữa&RPhải', ['Trái', 'Giữa', 'Phải']],
  ['Trang &P', ['', 'Trang &P', '']],
  ['&CTrang &P/&N', ['', 'Trang &P/&N', '']],
])('header %s has its three parts', (code, expected) => expect(sections(code)).toEqual(expected));

test.each([
  ['dd/mm/yyyy', { dateFormat: true }],
  ['[$-42A]d "tháng" m', { dateFormat: true }],
  ['#,##0', {}],
  ['0.0%', { percentFormat: true }],
  ['General', {}],
  ['#,##0" đồng"', {}],
  ['[Red]0', {}],
])('format %s', (numberFormat, expected) => {
  const { dateFormat, percentFormat } = snapshotCell(0, 0, {
    value: 1,
    formula: 1,
    numberFormat,
    font: undefined,
    locked: undefined,
  });
  expect({ ...(dateFormat ? { dateFormat } : {}), ...(percentFormat ? { percentFormat } : {}) }).toEqual(expected);
});

test.each([
  ['#DIV/0!', '=A1/0', { kind: 'error', code: '#DIV/0!' }],
  ['', '=""', { kind: 'text', text: '' }],
  ['', '', { kind: 'blank' }],
  ['=A1', '=A1', { kind: 'text', text: '=A1' }],
])('value %s of formula %s', (value, formula, expected) => {
  expect(
    snapshotCell(0, 0, { value, formula, numberFormat: 'General', font: undefined, locked: undefined }).value,
  ).toEqual(expected);
});

test('names of other sheets and of Excel itself are no names of the sheet', () => {
  const own = [
    { name: 'TH.A01', formula: "='Biểu 1'!$A$1" },
    { name: 'TH.A02', formula: "='Biểu 2'!$A$1" },
    { name: 'TH.A03', formula: '=#REF!' },
    { name: 'TH.A04', formula: "='[Khác.xlsx]Biểu 1'!$A$1" },
    { name: 'Print_Area', formula: "='Biểu 1'!$A$1:$D$9" },
  ];
  const { names, brokenNames } = sheetNames('Biểu 1', own, []);
  expect(names.map(({ name }) => name)).toEqual(['TH.A01']);
  expect(brokenNames).toEqual(['TH.A03', 'TH.A04']);
});

test('requests are filled to the budget and never reordered', () => {
  const jobs = [3, 3, 5, 12, 1].map((size, order) => ({ bytes: size, order }));
  expect(fillRequests(jobs, 10).map((request) => request.map(({ order }) => order))).toEqual([[0, 1], [2], [3], [4]]);
});

test.each(['abc', 'Tổng Hợp', '"x"', '😀'])('the bytes of %s are never guessed too low', (text) => {
  expect(bytes(text)).toBe(Buffer.byteLength(text));
  expect(textBytes(text)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(text)));
});
