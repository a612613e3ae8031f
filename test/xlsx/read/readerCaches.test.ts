import { BytesCache } from '../../../src/xlsx/read/bytesCache';
import { SpanTextCache } from '../../../src/xlsx/read/readerCaches';

const kinds = [
  ['a Node Buffer', (text: string): Uint8Array => Buffer.from(text)],
  ['plain bytes', (text: string): Uint8Array => new Uint8Array(Buffer.from(text))],
] as const;

/** The text of a whole run of bytes, from one cache. */
function texts() {
  const cache = new SpanTextCache();
  return (words: string): string => cache.text(Buffer.from(words), 0, Buffer.byteLength(words));
}

afterEach(() => jest.restoreAllMocks());

describe('the text of a span', () => {
  it.each(kinds)('is kept apart from the sheet it stood in: %s', (_, bytesOf) => {
    const kept = jest.spyOn(BytesCache.prototype, 'set');
    const cache = new SpanTextCache();
    const words = 'Trẻ em có hoàn cảnh đặc biệt';
    const sheet = bytesOf(words);
    expect(cache.text(sheet, 0, sheet.length)).toBe(words);
    // A view would change with the sheet, and would keep its megabytes alive with it.
    sheet.fill(0);
    const again = bytesOf(`<t>${words}</t>`);
    expect(cache.text(again, 3, again.length - 4)).toBe(words);
    expect(kept).toHaveBeenCalledTimes(1);
  });

  it('is never that of a span that only looks alike', () => {
    const text = texts();
    const long = 'Số người làm công tác xã hội được đào tạo, bồi dưỡng trong năm';
    const words = [long, `${long}.`, `.${long}`, 'A01', 'A10', 'B01', ''];
    // Every letter of the long one changed in its turn: most of these share its key.
    for (let at = 0; at < long.length; at++) words.push(`${long.slice(0, at)}#${long.slice(at + 1)}`);
    for (const word of [...words, ...words]) expect(text(word)).toBe(word);
  });

  it('is plain: entities and the escapes of Office resolved', () => {
    const text = texts();
    for (let turn = 0; turn < 2; turn++) expect(text('a &amp; b_x000D_')).toBe('a & b\r');
  });

  it('is not kept when the span is too long to come twice', () => {
    const kept = jest.spyOn(BytesCache.prototype, 'set');
    const text = texts();
    const long = 'a'.repeat(600);
    expect([text(long), text(long)]).toEqual([long, long]);
    expect(kept).not.toHaveBeenCalled();
  });

  it('is right after more texts than are kept', () => {
    const text = texts();
    for (let turn = 0; turn < 2; turn++) for (let i = 0; i < 9000; i++) expect(text(`xã ${i}`)).toBe(`xã ${i}`);
  });
});
