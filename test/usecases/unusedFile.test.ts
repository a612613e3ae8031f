import { asWorkbook, unusedFile } from '../../src/usecases/unusedFile';

const fateOf = (file: string, code: string): readonly [string, string | undefined] => {
  const { rejected, beside } = unusedFile(file, { code, params: {} });
  return [beside ? 'beside' : 'rejected', (beside ?? rejected)?.code];
};

test.each([
  ['ban-ky.pdf', 'pdfFile', 'beside', 'pdfFile'],
  ['anh', 'pictureFile', 'beside', 'pictureFile'],
  ['cong-van.doc', 'wordFile', 'beside', 'wordFile'],
  ['ghi-chu.txt', 'textFile', 'beside', 'textFile'],
  ['ho-so/ho-so-tong-hop.json', 'textFile', 'beside', 'workFile'],
  ['ho-so-tong-hop.json', 'packedFile', 'rejected', 'packedFile'],
  // A name that claims a workbook was meant to be read.
  ['bieu.xlsx', 'pdfFile', 'rejected', 'notWorkbook'],
  ['bieu.XLS ', 'wordFile', 'rejected', 'notWorkbook'],
  ['so-lieu.csv', 'textFile', 'rejected', 'csvText'],
  ['so-lieu.txt', 'csvText', 'rejected', 'csvText'],
  ['nop.rar', 'packedFile', 'rejected', 'packedFile'],
  ['bieu.gsheet', 'cloudStub', 'rejected', 'cloudStub'],
  ['bieu.xlsx.crdownload', 'truncated', 'rejected', 'unfinished'],
  ['bieu.xlsx.part', 'empty', 'rejected', 'unfinished'],
  ['bieu.xlsx.part', 'encrypted', 'rejected', 'encrypted'],
  ['bieu.xlsx', 'truncated', 'rejected', 'truncated'],
])('%s, read as %s, is %s as %s', (file, code, fate, reason) => {
  expect(fateOf(file, code)).toEqual([fate, reason]);
});

test.each([
  ['pdfFile', 'notWorkbook'],
  ['oldXls', 'oldXls'],
])('%s, opened as a workbook, is told as %s', (code, told) => {
  expect(asWorkbook({ code, params: {} }).code).toBe(told);
});
