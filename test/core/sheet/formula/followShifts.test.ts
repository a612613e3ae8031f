import { followArea, followShifts } from '../../../../src/core/sheet/formula/followShifts';
import type { LineShift } from '../../../../src/core/sheet/lineShift';

const rows = (at: number, count: number): LineShift => ({ axis: 'rows', at, count });
const cols = (at: number, count: number): LineShift => ({ axis: 'cols', at, count });
const after = (formula: string, ...shifts: readonly LineShift[]): string =>
  followShifts(formula, new Map([['số liệu', shifts]]));

test.each([
  ['areas grow', "'Số liệu'!$A$2:$A$5", [rows(3, 2)], "'Số liệu'!$A$2:$A$7"],
  ['and shrink', "'Số liệu'!A2:$A$5", [rows(2, -2)], "'Số liệu'!A2:$A$3"],
  ['one after the other', "'Số liệu'!A2:B5", [rows(0, 1), cols(0, 2), rows(4, -1)], "'Số liệu'!C3:D5"],
  ['a cell goes', "'Số liệu'!$A$2+1", [rows(1, -1)], "'Số liệu'!#REF!+1"],
  ['an area goes', "SUM('Số liệu'!A2:B3,B9)", [rows(0, -9)], "SUM('Số liệu'!#REF!,B9)"],
  ['whatever the letters', "'SỐ LIỆU'!A2", [rows(0, 1)], "'SỐ LIỆU'!A3"],
  ['whole rows', "'Số liệu'!$2:4", [rows(0, 1)], "'Số liệu'!$3:5"],
  ['whole columns', "'Số liệu'!$B:$D", [cols(2, 1)], "'Số liệu'!$B:$E"],
  ['whole columns are as long as any', "'Số liệu'!$B:$D", [rows(2, 1)], "'Số liệu'!$B:$D"],
  ['ends the other way round', "'Số liệu'!B5:A2", [rows(3, 1)], "'Số liệu'!A2:B6"],
  ['several areas', "('Số liệu'!A1,'Số liệu'!A9)", [rows(4, 1)], "('Số liệu'!A1,'Số liệu'!A10)"],
  ['names, other sheets and texts stay', "'Số liệu'!Tên&Khác!A5&\"'Số liệu'!A5\"&A5", [rows(0, 1)], undefined],
  ['sheets from one to another stay', "'A:Số liệu'!A5", [rows(0, 1)], undefined],
  ['other books stay', "'[1]Số liệu'!A5", [rows(0, 1)], undefined],
] as const)('%s: %s', (_what, formula, shifts, now) => {
  expect(after(formula, ...shifts)).toBe(now ?? formula);
});

test('the last of several sheets without quotes stays', () => {
  expect(followShifts('SUM(Một:Ba!A5,Ba!A5)', new Map([['ba', [rows(0, 1)]]]))).toBe('SUM(Một:Ba!A5,Ba!A6)');
});

test.each([
  ['A1:D9', [rows(4, 2)], 'A1:D11'],
  ['A1:D9', [rows(0, -9)], 'A1:D9'],
  ['Tên', [rows(0, 1)], 'Tên'],
] as const)('the source %s', (was, shifts, now) => {
  expect(followArea(was, shifts)).toBe(now);
});
