import { PRINTED_TEXT } from '../../../src/core/sheet/printedText';
import { formula, number, text, type Content } from '../../../src/core/sheet/model';
import { rowHeight } from '../../../src/core/sheet/rowHeights';

const height = (style: string, content: Content | undefined, width = 12): number | undefined =>
  rowHeight(PRINTED_TEXT, [{ row: 0, col: 0, style, ...(content ? { content } : {}) }], [width]);

test.each<readonly [string, string, Content | undefined, number | undefined]>([
  ['nothing has no say', 'words', undefined, undefined],
  ['nor has an empty text', 'words', text(''), undefined],
  ['a figure takes one line', 'count', number(123456), 18],
  ['a formula is as high as what it shows', 'middle', formula('A1', text('một hai ba bốn')), 33],
  ['words that do not wrap take one line', 'line', text('một hai ba bốn năm sáu'), 18],
  ['a larger size takes more', 'title', text('KẾT'), 22],
])('%s', (_what, style, content, points) => expect(height(style, content)).toBe(points));

test('no row is higher than Excel shows', () => expect(height('words', text('một '.repeat(900)))).toBe(400));
