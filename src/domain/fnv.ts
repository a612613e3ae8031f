/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits: tells two texts apart that nobody tries to make
 * alike. It proves nothing about who wrote a text.
 */
export function fnv1a64(text: string): string {
  const sum = new Fnv();
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    enterPoint(sum, point);
  }
  return sum.hex();
}

/** The sum so far in four words of 16 bits, lowest first: every step stays a small integer, and none makes an object. */
class Fnv {
  private a = 0x2325;
  private b = 0x8422;
  private c = 0x9ce4;
  private d = 0xcbf2;

  /** The prime is 2^40 + 0x1b3: each word by 0x1b3, and the whole once more 40 bits higher. */
  enter(byte: number): void {
    const lowest = this.a ^ byte;
    const second = this.b;
    let product = lowest * 0x1b3;
    this.a = product & 0xffff;
    product = second * 0x1b3 + (product >>> 16);
    this.b = product & 0xffff;
    product = this.c * 0x1b3 + lowest * 0x100 + (product >>> 16);
    this.c = product & 0xffff;
    this.d = (this.d * 0x1b3 + second * 0x100 + (product >>> 16)) & 0xffff;
  }

  hex(): string {
    return [this.d, this.c, this.b, this.a].map((word) => word.toString(16).padStart(4, '0')).join('');
  }
}

/** The bytes of one character in UTF-8. */
function enterPoint(sum: Fnv, point: number): void {
  if (point < 0x80) return sum.enter(point);
  const more = point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
  sum.enter((more === 1 ? 0xc0 : more === 2 ? 0xe0 : 0xf0) | (point >> (6 * more)));
  for (let left = more - 1; left >= 0; left -= 1) sum.enter(0x80 | ((point >> (6 * left)) & 0x3f));
}
