import { KnownSpans } from '../../../src/xlsx/read/knownSpans';

const kinds = [
  ['a Node Buffer', (text: string): Uint8Array => Buffer.from(text)],
  ['plain bytes', (text: string): Uint8Array => new Uint8Array(Buffer.from(text))],
] as const;

function counted(slots = 64, bytes = 1024) {
  const decode = jest.fn((from: Uint8Array, start: number, end: number) =>
    Buffer.from(from).toString('utf8', start, end),
  );
  const known = new KnownSpans(decode, { slots, bytes });
  const text = (words: string): string => known.text(Buffer.from(words), 0, Buffer.byteLength(words));
  return { decode, known, text };
}

describe('the text of a span', () => {
  it.each(kinds)('is remembered apart from the sheet it stood in: %s', (_, bytesOf) => {
    const { decode, known } = counted();
    const words = 'Trẻ em có hoàn cảnh đặc biệt';
    const sheet = bytesOf(words);
    known.text(sheet, 0, sheet.length);
    // A view would change with the sheet, and would keep its megabytes alive with it.
    sheet.fill(0);
    const again = bytesOf(`<t>${words}</t>`);
    expect(known.text(again, 3, again.length - 4)).toBe(words);
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('is never that of a span that only looks alike', () => {
    const { text } = counted();
    const long = 'Số người làm công tác xã hội được đào tạo, bồi dưỡng trong năm';
    const words = [long, `${long}.`, `.${long}`, 'A01', 'A10', 'B01', ''];
    // Every letter of the long one changed in its turn: most of these share its mark.
    for (let at = 0; at < long.length; at++) words.push(`${long.slice(0, at)}#${long.slice(at + 1)}`);
    for (const word of [...words, ...words]) expect(text(word)).toBe(word);
  });

  it('is decoded each time when the span is too long to come twice', () => {
    const { decode, text } = counted();
    const long = 'a'.repeat(600);
    expect([text(long), text(long)]).toEqual([long, long]);
    expect(decode).toHaveBeenCalledTimes(2);
  });

  it('is forgotten with all others when there are too many', () => {
    const { decode, text } = counted(64, 10);
    for (const word of ['abcd', 'efgh', 'ijkl', 'ijkl', 'abcd']) expect(text(word)).toBe(word);
    expect(decode).toHaveBeenCalledTimes(4);
  });

  it('gives way to another with the same mark', () => {
    const { text } = counted(1);
    for (const word of ['abcd', 'efgh', 'abcd', 'abcd', 'ef']) expect(text(word)).toBe(word);
  });
});
