import { pastedTable } from '../../src/taskpane/actions/pastedTable';

test('rows and cells stand as a sheet takes them', () => {
  expect(
    pastedTable([
      ['26173', 'xã Phú Lý'],
      ['26179', 'xã Trị An'],
    ]),
  ).toBe('26173\txã Phú Lý\n26179\txã Trị An');
});

test.each([
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ["=cmd|' /c calc'!A0", "'=cmd|' /c calc'!A0"],
  ['+84 912', "'+84 912"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1+1', "' =1+1"],
  ['\r=1+1', "' =1+1"],
  ['xã A\n=1+1', 'xã A =1+1'],
  ['xã A\t=1+1', 'xã A =1+1'],
  ['phường 1 (=cũ)', 'phường 1 (=cũ)'],
])('%j stays text in its own cell', (text, expected) => {
  expect(pastedTable([['1', text]])).toBe(`1\t${expected}`);
});
