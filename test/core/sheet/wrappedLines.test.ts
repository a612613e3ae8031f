import { wrappedLines } from '../../../src/core/sheet/wrappedLines';

describe('wrappedLines', () => {
  it.each([
    ['a text that fits', 'xã Phú Lý', 9, 1],
    ['one character too many', 'xã Phú Lý', 8, 2],
    ['a word longer than the cell stays whole', 'trung-tâm-bảo-trợ', 5, 1],
    ['each line feed starts a line', 'một\nhai ba\nbốn', 10, 3],
    ['no text', '', 10, 1],
  ])('%s', (_title, words, width, lines) => {
    expect(wrappedLines(words, width)).toBe(lines);
  });
});
