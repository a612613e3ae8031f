import { headerParts } from '../../../../src/workbench/grid/print/headerText';

test.each([
  ['&C&"Times New Roman,Regular"&13&P', { left: '', center: 'counter(page)', right: '', size: 13 }],
  ['&LTrang &P/&N&R"Mật"', { left: '"Trang " counter(page) "/" counter(pages)', center: '', right: '"\\"Mật\\""' }],
  ['A && B', { left: '', center: '"A " "&" " B"', right: '' }],
  ['&K00FF00&D&RX', { left: '', center: '', right: '"X"' }],
  ['', { left: '', center: '', right: '' }],
])('%s', (codes, parts) => {
  expect(headerParts(codes)).toEqual(parts);
});
