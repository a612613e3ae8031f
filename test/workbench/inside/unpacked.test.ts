import { LETTERS, unpackedBytes } from '../../../src/workbench/inside/unpacked';

const { packedText } = require('../../../webpack.single.js') as { packedText: (bytes: Uint8Array) => string };

test.each([0, 1, 2, 3, 12, 13, 14, 26, 500])('%i bytes come out as they went in', (length) => {
  for (const step of [0, 97, 255]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * at + step * at + step) % 256);
    const text = packedText(bytes);
    expect(unpackedBytes(text, length)).toEqual(bytes);
    expect(text).toHaveLength(Math.ceil((length * 8) / 13) * 2);
  }
});

test('no letter means anything to a page, and two of them tell 13 bits', () => {
  expect(LETTERS).toHaveLength(91);
  expect(LETTERS).not.toMatch(/[<&"\s]/);
  expect(LETTERS.length ** 2).toBeGreaterThanOrEqual(2 ** 13);
});
