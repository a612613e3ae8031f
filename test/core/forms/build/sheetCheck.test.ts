import { call, cellOf, constant, operation } from '../../../../src/domain/formula/expression';
import { greater, NOISE, onlyIf, sentence } from '../../../../src/core/forms/build/sheetCheck';
import { inRow, shownOver } from './sheet';

test.each([
  ['larger', [3, 2], 'larger'],
  ['equal', [2, 2], 'fine'],
  ['larger by noise only', [0.1 + 0.2, 0.3], 'fine'],
  ['a blank', [3, null], 'fine'],
  ['x', ['x', 2], 'fine'],
] as const)('one figure above another: %s', (_what, row, shown) => {
  const { broken, sentence: say } = greater(inRow(0), inRow(1), constant('larger'));
  expect(shownOver(call('IF', broken, say, constant('fine')), row)).toBe(shown);
});

test('two figures in words, with or without what they are', () => {
  expect(shownOver(sentence('Hộ nghèo', inRow(0), 'lớn hơn hộ', inRow(1)), [3, 2])).toBe('Hộ nghèo (3) lớn hơn hộ (2)');
  expect(shownOver(sentence('Vốn', false, 'lớn hơn tổng', false), [3, 2])).toBe('Vốn lớn hơn tổng');
});

test.each([
  [3, 'more'],
  [1, ''],
  ['x', ''],
] as const)('the second condition waits for the first: %s', (value, shown) => {
  const at = cellOf(inRow(0));
  const more = onlyIf(call('ISNUMBER', at), operation(operation(at, '-', constant(1)), '>', NOISE));
  expect(shownOver(call('IF', more, constant('more'), constant('')), [value])).toBe(shown);
});
