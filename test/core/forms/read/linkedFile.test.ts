import { linkedFile } from '../../../../src/core/forms/read/linkedFile';

test.each([
  ['[1]Sheet1!$A$1', 'nguon.xlsx'],
  ['[2]Sheet1!$A$1+1', 'Số liệu.xlsx'],
  ["'[1]Biểu 01'!F12", 'nguon.xlsx'],
  ['SUM([1]Sheet1!A1:A4)', 'nguon.xlsx'],
  ['[7]Sheet1!A1', '[7]'],
  ["'C:\\bao cao\\[Cu.xlsx]Sheet1'!A1", 'Cu.xlsx'],
  ['[Cu.xlsx]Sheet1!A1', 'Cu.xlsx'],
  ['SUM(Bang[So nguoi])', undefined],
  ['Sheet2!A1*2', undefined],
  ['20*55%', undefined],
])('%s takes from %s', (formula, wanted) => {
  const links = ['file:///C:\\thu muc\\nguon.xlsx', '../khac/S%E1%BB%91%20li%E1%BB%87u.xlsx'];
  expect(linkedFile(formula, links)).toBe(wanted);
});
