import { mayBeReport } from '../../src/domain/reportFile';

test.each([
  ['xa-a.xlsx', true],
  ['XA-A.XLSX', true],
  ['tỉnh/huyện/Xã Ân Hảo.xlsm', true],
  ['nộp\\xã.xls', true],
  ['xã.xlsb', true],
  ['xã.ods', true],
  ['xã.et', true],
  ['xã.csv', true],
  ['xã.numbers', true],
  ['mẫu.xltx', true],
  ['nộp.zip', true],
  ['công văn.pdf', false],
  ['ảnh.xlsx.jpg', false],
  ['xlsx', false],
  ['~$xa-a.xlsx', false],
  ['tỉnh/~$xa-a.xlsx', false],
  ['.xa-a.xlsx.a1b2c3-7.tmp', false],
  ['tỉnh/.ẩn.xlsx', false],
  ['__MACOSX/xa-a.xlsx', false],
  ['tỉnh/__MACOSX/xa-a.xlsx', false],
])('%s: %s', (path, expected) => {
  expect(mayBeReport(path)).toBe(expected);
});
