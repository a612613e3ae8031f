import { parseDelimited } from '../../../src/domain/territory/delimited';

test.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons, as a Vietnamese Excel writes them',
    'a;b,c;\nd;e;',
    [
      ['a', 'b,c', ''],
      ['d', 'e', ''],
    ],
  ],
  [
    'tabs',
    'a\tb;c,d\t\ne\tf\t',
    [
      ['a', 'b;c,d', ''],
      ['e', 'f', ''],
    ],
  ],
  [
    'the mark is counted outside quotes',
    '"a,b,c";d\ne;f',
    [
      ['a,b,c', 'd'],
      ['e', 'f'],
    ],
  ],
  ['quotes doubled, line breaks inside', '"a ""b""","c\nd"', [['a "b"', 'c\nd']]],
  ['a quote inside a text is a letter', 'a"b,c', [['a"b', 'c']]],
  [
    'any line end, a byte order mark',
    '\ufeffa,b\r\nc,d\re,f',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  ['empty cells', 'a,,c\n,,', [['a', '', 'c']]],
  ['empty lines at the end only', 'a\n\nb\n\n \n', [['a'], [''], ['b']]],
  ['nothing', '', []],
])('%s', (_name, text, rows) => {
  expect(parseDelimited(text)).toEqual(rows);
});
