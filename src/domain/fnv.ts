/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits: tells two texts apart that nobody tries to make
 * alike. It proves nothing about who wrote a text.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const enter = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3; the product stays below 2^53.
    const product = mixed * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  };
  for (const letter of text) eachByte(letter.codePointAt(0) ?? 0, enter);
  return hex(high) + hex(low);
}

function eachByte(point: number, enter: (byte: number) => void): void {
  if (point < 0x80) return enter(point);
  const more = point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
  enter(([0xc0, 0xe0, 0xf0][more - 1] ?? 0) | (point >> (6 * more)));
  for (let left = more - 1; left >= 0; left -= 1) enter(0x80 | ((point >> (6 * left)) & 0x3f));
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
