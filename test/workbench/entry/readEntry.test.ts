import { readEntry, type Entry } from '../../../src/workbench/grid/entry/readEntry';

const number = (value: number, format?: string): Entry => ({
  kind: 'number',
  number: value,
  ...(format === undefined ? {} : { format }),
});
const text = (value: string): Entry => ({ kind: 'text', text: value });

describe('typed text means what a vi-VN Excel takes it for', () => {
  test.each<[string, Entry]>([
    ['0', number(0)],
    ['45', number(45)],
    [' 45 ', number(45)],
    ['1.234', number(1234, '#,##0')],
    ['1.234.567', number(1234567, '#,##0')],
    ['1,5', number(1.5)],
    [',5', number(0.5)],
    ['7,', number(7)],
    ['1.234,56', number(1234.56, '#,##0.00')],
    ['-1.234', number(-1234, '#,##0')],
    ['+3', number(3)],
    ['(25)', number(-25)],
    ['50%', number(0.5, '0%')],
    ['12,5%', number(0.125, '0.00%')],
    ['7%', number(0.07, '0%')],
    ['1E3', number(1000, '0.00E+00')],
    ['012', number(12)],
    ['25/12/2025', number(46016, 'dd/mm/yyyy')],
    ['5/1/25', number(45662, 'dd/mm/yyyy')],
    ['5/1/75', number(27399, 'dd/mm/yyyy')],
    ['29-02-2024', number(45351, 'dd/mm/yyyy')],
    ['25/12', number(45651, 'dd/mm')],
    ['12/2025', number(45992, 'mm/yyyy')],
    ['true', { kind: 'boolean', boolean: true }],
    ['FALSE', { kind: 'boolean', boolean: false }],
  ])('%s is read', (typed, entry) => {
    expect(readEntry(typed, 2024)).toEqual(entry);
  });

  test.each([
    '1.5',
    '1.23',
    '12.34.567',
    '1,5,5',
    '1 234',
    '12 người',
    '31/02/2025',
    '13/13/2025',
    '12/25/2025',
    '-(5)',
    '(5',
    '-',
    '.',
    ',',
    '%',
    'x',
    '1.234.56',
    '50 %%',
    '29/02/2023',
    '25/12-2025',
  ])('%s stays text', (typed) => {
    expect(readEntry(typed, 2024)).toEqual(text(typed));
  });

  test('an apostrophe makes text of anything', () => {
    expect(readEntry("'012", 2024)).toEqual(text('012'));
    expect(readEntry("'=A1", 2024)).toEqual(text('=A1'));
  });
});
