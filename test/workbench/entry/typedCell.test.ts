import { excelSerial } from '../../../src/domain/day';
import { valueOf } from '../../../src/domain/figure';
import { inputOfRule, inputRule } from '../../../src/core/forms/build/inputs';
import { readCell } from '../../../src/core/forms/read/readCell';
import { typedCell } from '../../../src/workbench/grid/entry/typedCell';
import { formArgs, specsOf } from '../../core/forms/fixtures';

const YEAR = 2024;
const specs = specsOf(formArgs());

/** What the cell of an element holds after typing or pasting, and what a file gives that holds the text, or the entry. */
function ways(key: string, typed: string): readonly unknown[] {
  const spec = specs.find((one) => one.key === key);
  const input = spec && inputOfRule(inputRule(spec, { row: 8, col: 5 }, YEAR).rule);
  if (!spec || !input) throw new Error(`no input ${key}`);
  const inFile = (value: { kind: 'text'; text: string } | { kind: 'number'; number: number }): unknown => {
    const place = { place: { file: '', sheet: '', cell: '' }, year: YEAR };
    return valueOf(readCell(spec, { row: 8, col: 5, value }, place).figure);
  };
  const measure = spec.indicator.measure;
  const { v } = typedCell(typed, undefined, { year: 1999, input: { year: YEAR, ...input, measure } });
  const entered = typeof v === 'number' ? ({ kind: 'number', number: v } as const) : textOf(String(v));
  return [inFile(entered), inFile(textOf(typed))];
}

const textOf = (text: string) => ({ kind: 'text', text }) as const;

test.each<[string, string, number | string | undefined]>([
  ['E01', '8 người', 8],
  ['E01', '1 320', 1320],
  ['E01', '1.320', 1320],
  ['E01', '1,674', 1674],
  ['E01', '3 cuộc', 3],
  ['E01', 'nhiều', undefined],
  ['E01', '25/12', undefined],
  ['K02.TH', '1,2 tỷ', 1200],
  ['K02.TH', '17.8 triệu', 17.8],
  ['K02.TH', '1.7', 1.7],
  ['K02.TH', '1,7', 1.7],
  ['K02.TH', '1.234,5', 1234.5],
  ['K02.TH', '2,250', undefined],
  ['K02.TH', '1.234', undefined],
  ['H01', 'co', 1],
  ['H01', 'không', 0],
  ['H01', 'ko', 0],
  ['H01', 'khong', 0],
  ['L02', '25/3', '2024-03-25'],
  ['L02', '25/12/2024', '2024-12-25'],
])('%s takes “%s” in the grid and from a file as one figure: %s', (key, typed, figure) => {
  expect(ways(key, typed)).toEqual([figure, figure]);
});

test('cells that are no input of a form are read as a vi-VN Excel reads them', () => {
  const other = { year: YEAR, input: undefined };
  expect(typedCell('1.234', undefined, other)).toMatchObject({ v: 1234, s: { n: { pattern: '#,##0' } } });
  expect(typedCell('25/3', undefined, other).v).toBe(excelSerial('2024-03-25'));
  expect(typedCell('8 người', undefined, other).v).toBe('8 người');
  expect(typedCell('012', '@', other).v).toBe('012');
});

test('the answer of a cell for yes or no is the word of its list', () => {
  const input = { type: 'yesNo', measure: '', year: YEAR } as const;
  expect(['co', 'KO', '-', 'x'].map((typed) => typedCell(typed, undefined, { year: YEAR, input }).v)).toEqual([
    'Có',
    'Không',
    '–',
    'x',
  ]);
});
