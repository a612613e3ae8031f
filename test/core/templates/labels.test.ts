import { depthOf, labelKey, numberedLabel, ordinalIn, stepsOf } from '../../../src/core/templates/labels';

test.each([
  ['1.2. Số người', '1.2', 'Số người'],
  ['I. Nhân sự', 'I', 'Nhân sự'],
  ['a) Nữ', 'a', 'Nữ'],
  ['(1) Số lớp', '1', 'Số lớp'],
  ['- Trường học', '-', 'Trường học'],
  ['+ Nữ', '+', 'Nữ'],
  ['Số người', undefined, 'Số người'],
  ['Cán bộ', undefined, 'Cán bộ'],
  ['1.', undefined, '1.'],
])('%s', (text, ordinal, words) => {
  expect(numberedLabel(text)).toEqual({ ...(ordinal === undefined ? {} : { ordinal }), words });
});

test('numbers of lines: letters over Roman over Arabic over their parts over letters over dashes', () => {
  const depths = ['A', 'II', '3', '3.1', '3.1.2', 'b', '-', '+'].map(depthOf);
  expect(depths).toEqual([...depths].sort((a, b) => a - b));
  expect(new Set(depths).size).toBe(depths.length);
  expect(['(1)', 'IV.', '2.1', 'Số', ''].map(ordinalIn)).toEqual(['1', 'IV', '2.1', undefined, undefined]);
});

test.each([
  ['Số  người:', 'số người', true],
  ['Số người *', 'SỐ NGƯỜI', true],
  ['Số ng\u01b0\u01a1\u0300i', 'Số người', true],
  ['Số người', 'Số nguời', false],
])('%s and %s', (one, other, same) => {
  expect(labelKey(one, 2024) === labelKey(other, 2024)).toBe(same);
});

test('a year is told by its distance from that of the file', () => {
  expect(labelKey('Năm 2024', 2024)).toBe(labelKey('Năm 2025', 2025));
  expect(labelKey('Năm 2023', 2024)).not.toBe(labelKey('Năm 2024', 2024));
  expect(labelKey('Mã 120245', 2024)).toBe('mã 120245');
  expect(stepsOf('Kinh phí › Tổng số')).toEqual(['Kinh phí', 'Tổng số']);
});
