import {
  claimsWorkbook,
  isDropping,
  isDroppingsFolder,
  isUnfinished,
  nameWithoutDisk,
} from '../../src/domain/reportFile';

test.each([
  ['desktop.ini', true],
  ['xã/Desktop.INI', true],
  ['Thumbs.db', true],
  ['ehthumbs.db', true],
  ['.DS_Store', true],
  ['nộp\\.ds_store', true],
  ['._xa-a.xlsx', true],
  ['~$xa-a.xlsx', true],
  ['tỉnh/~$xa-a.xlsx', true],
  ['.~lock.Biểu 01.xlsx#', true],
  ['.xa-a.xlsx.a1b2c3-7.tmp', true],
  ['__MACOSX/xa-a.xlsx', true],
  ['tỉnh/__MACOSX/xa-a.xlsx', true],
  ['System Volume Information/IndexerVolumeGuid', true],
  ['$RECYCLE.BIN/xa.xlsx', true],
  ['xa-a.xlsx', false],
  ['~xa-a.xlsx', false],
  ['tỉnh/.ẩn.xlsx', false],
  ['.hidden/xa.xlsx', false],
  ['xa-a.xlsx.bak', false],
  ['xa-a', false],
  ['xa-a.tmp', false],
  ['công văn.pdf', false],
  ['thumbs.db.xlsx', false],
  ['desktop.ini/xa.xlsx', false],
])('%s is a dropping: %s', (path, expected) => {
  expect(isDropping(path)).toBe(expected);
});

test('a folder of droppings is known before it is searched', () => {
  expect(isDroppingsFolder('__MACOSX/')).toBe(true);
  expect(isDroppingsFolder('.Trash-1000/')).toBe(true);
  expect(isDroppingsFolder('.xã/')).toBe(false);
});

test.each([
  ['xa.xlsx', true],
  ['XA.XLS', true],
  ['xa.xlsx ', true],
  ['xa.ett', true],
  ['xa.csv', true],
  ['xa.pdf', false],
  ['xlsx', false],
  ['xa.xlsx.pdf', false],
])('%s claims to be a workbook: %s', (path, expected) => {
  expect(claimsWorkbook(path)).toBe(expected);
});

test.each([
  ['xa.xlsx.crdownload', true],
  ['xa.xlsx.part', true],
  ['xa.xlsx', false],
  ['part', false],
])('%s is being fetched: %s', (path, expected) => {
  expect(isUnfinished(path)).toBe(expected);
});

test.each([
  ['C:\\Users\\nguyenvanan\\bc\\a.xlsx', 'a.xlsx'],
  ['c:a.xlsx', 'c:a.xlsx'],
  ['\\\\may-chu\\chung\\a.xlsx', 'a.xlsx'],
  ['/home/an/bc/a.xlsx', 'a.xlsx'],
  ['/home/an/huyen.zip/xa/a.xlsx', 'huyen.zip/xa/a.xlsx'],
  ['C:\\bc\\huyen.ZIP/xa/a.xlsx', 'huyen.ZIP/xa/a.xlsx'],
  ['/home/an/huyen.zip', 'huyen.zip'],
  ['../../an/a.xlsx', 'a.xlsx'],
  ['bc/../../an/a.xlsx', 'a.xlsx'],
  ['file:///home/an/a.xlsx', 'a.xlsx'],
  ['bc/xa/a.xlsx', 'bc/xa/a.xlsx'],
  ['a..b.xlsx', 'a..b.xlsx'],
  ['', ''],
])('%s is sent on as %s', (name, expected) => {
  expect(nameWithoutDisk(name)).toBe(expected);
});
