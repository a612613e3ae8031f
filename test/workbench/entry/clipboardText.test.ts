import { clipboardRows } from '../../../src/workbench/grid/entry/clipboardText';

test.each<[string, string, readonly (readonly string[])[]]>([
  ['one cell', '1.234', [['1.234']]],
  ['one cell with its line end', '1.234\r\n', [['1.234']]],
  ['a row', 'a\tb\tc', [['a', 'b', 'c']]],
  [
    'two rows of a Windows program',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['an empty cell between', 'a\t\tc', [['a', '', 'c']]],
  [
    'an empty cell at the end of a row',
    'a\t\nb\tc',
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
  ['an empty row between', '1\n\n3', [['1'], [''], ['3']]],
  ['a cell with a line break and quotes', '"dòng 1\ndòng ""2"""\tb', [['dòng 1\ndòng "2"', 'b']]],
  ['a quote inside a plain cell', 'cao 5"\tb', [['cao 5"', 'b']]],
  ['nothing', '', [['']]],
])('%s', (_name, text, rows) => {
  expect(clipboardRows(text)).toEqual(rows);
});
