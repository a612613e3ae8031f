import { asciiWords, formFileName } from '../../../src/core/forms/fileName';
import { formArgs, phuLy } from './fixtures';

test('names form, programme’s unit, unit, its name and the year, in ASCII', () => {
  expect(formFileName(formArgs())).toBe('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx');
  expect(
    formFileName(formArgs({ form: '04/CTXH-25/3', unit: { ...phuLy, code: '75.BV', name: 'Đa khoa', type: '' } })),
  ).toBe('04-CTXH-25-3_75_75.BV_da-khoa_2024.xlsx');
});

test.each([
  ['Thị trấn Mỹ Thọ', 'thi-tran-my-tho'],
  ["M'Drắk – Đắk Lắk", 'm-drak-dak-lak'],
  ['  / Phường 1. ', 'phuong-1'],
  ['../..\\con', 'con'],
  ['', ''],
])('%j becomes %j', (text, words) => {
  expect(asciiWords(text)).toBe(words);
});
