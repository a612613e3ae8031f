import { knownText } from '../../../src/xlsx/read/knownTexts';

describe('a text seen before', () => {
  it.each([
    ['a Node Buffer', (text: string): Uint8Array => Buffer.from(text)],
    ['plain bytes', (text: string): Uint8Array => new Uint8Array(Buffer.from(text))],
  ])('is remembered apart from the sheet it stood in: %s', (kind, bytesOf) => {
    const text = `Trẻ em có hoàn cảnh đặc biệt, ${kind}`;
    const sheet = bytesOf(text);
    const decode = jest.fn(() => text);
    knownText(sheet, 0, sheet.length, decode);
    // A view would change with the sheet, and would keep its megabytes alive with it.
    sheet.fill(0);
    const again = bytesOf(text);
    expect(knownText(again, 0, again.length, decode)).toBe(text);
    expect(decode).toHaveBeenCalledTimes(1);
  });
});
