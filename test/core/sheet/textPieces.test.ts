import { piecesOf } from '../../../src/core/sheet/textPieces';

test.each([
  ['nothing', ''],
  ['what a cell holds', 'a'.repeat(32_000)],
  ['a letter more', 'b'.repeat(32_001)],
  ['a pair of surrogates at the seam', `${'c'.repeat(31_999)}\u{1F600}${'d'.repeat(40_000)}`],
])('%s comes in pieces that cells hold and that make it again', (_name, whole) => {
  const pieces = piecesOf(whole);
  expect(pieces.join('')).toBe(whole);
  expect(pieces.every((piece) => piece.length <= 32_000 && !/^[\uDC00-\uDFFF]/.test(piece))).toBe(true);
  expect(pieces).toHaveLength(Math.ceil(whole.length / 32_000));
});
