const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const GREATER = 62;
const SPACE = 32;
const NUMBER = 110;
const SHARED = 115;
const HEAD = [LESS, 99, SPACE, 114, 61, QUOTE];
const FORMAT = [QUOTE, SPACE, 115, 61, QUOTE];
const TYPE = [QUOTE, SPACE, 116, 61, QUOTE];
const VALUE = [LESS, 118, GREATER];
const TAIL = [LESS, SLASH, 118, GREATER, LESS, SLASH, 99, GREATER];
const EMPTY_TAIL = [LESS, SLASH, 99, GREATER];

/**
 * The spelling of a cell that nearly every program writes, read without the general scanner:
 * `<c r="B7" s="3" t="s"><v>12</v></c>`, format, type and value optional. Anything else is left to `CellScan`.
 */
export class QuickCell {
  col = 0;
  row = 0;
  format = 0;
  isShared = false;
  /** Span of the value; empty for a blank cell. */
  valueStart = 0;
  valueEnd = 0;
  /** Position after the cell. */
  next = 0;

  /** Whether such a cell starts at `at`; sets the fields when it does. Never looks beyond the cell. */
  matches(bytes: Uint8Array, at: number): boolean {
    if (!standsAt(bytes, at, HEAD)) return false;
    let pos = this.readPlace(bytes, at + HEAD.length);
    this.format = 0;
    if (standsAt(bytes, pos, FORMAT)) pos = this.readFormat(bytes, pos + FORMAT.length);
    this.isShared = false;
    if (standsAt(bytes, pos, TYPE)) {
      const type = bytes[pos + TYPE.length];
      if (type !== SHARED && type !== NUMBER) return false;
      this.isShared = type === SHARED;
      pos += TYPE.length + 1;
    }
    return bytes[pos] === QUOTE && this.readContent(bytes, pos + 1);
  }

  private readPlace(bytes: Uint8Array, at: number): number {
    let pos = at;
    let col = 0;
    let byte = bytes[pos] as number;
    while (byte >= 65 && byte <= 90 && pos < at + 3) {
      col = col * 26 + byte - 64;
      byte = bytes[++pos] as number;
    }
    let row = 0;
    const digits = pos;
    while (byte >= ZERO && byte <= 57 && pos < digits + 7) {
      row = row * 10 + byte - ZERO;
      byte = bytes[++pos] as number;
    }
    this.col = col - 1;
    this.row = row - 1;
    return pos;
  }

  /** Position after the digits; -1, where nothing stands, when there are none. */
  private readFormat(bytes: Uint8Array, at: number): number {
    let pos = at;
    let byte = bytes[pos] as number;
    while (byte >= ZERO && byte <= 57 && pos < at + 5) {
      this.format = this.format * 10 + byte - ZERO;
      byte = bytes[++pos] as number;
    }
    return pos > at ? pos : -1;
  }

  private readContent(bytes: Uint8Array, at: number): boolean {
    const closing = bytes[at] === SPACE ? at + 1 : at;
    this.valueStart = this.valueEnd = 0;
    if (bytes[closing] === SLASH) {
      this.next = closing + 2;
      return bytes[closing + 1] === GREATER && !this.isShared;
    }
    if (bytes[at] !== GREATER) return false;
    if (standsAt(bytes, at + 1, EMPTY_TAIL)) {
      this.next = at + 1 + EMPTY_TAIL.length;
      return !this.isShared;
    }
    if (!standsAt(bytes, at + 1, VALUE)) return false;
    return this.readValue(bytes, at + 1 + VALUE.length);
  }

  private readValue(bytes: Uint8Array, at: number): boolean {
    let pos = at;
    let byte = bytes[pos] as number;
    while ((byte >= ZERO && byte <= 57) || byte === 46 || byte === 45) byte = bytes[++pos] as number;
    this.valueStart = at;
    this.valueEnd = pos;
    this.next = pos + TAIL.length;
    return pos > at && standsAt(bytes, pos, TAIL);
  }
}

function standsAt(bytes: Uint8Array, at: number, what: readonly number[]): boolean {
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
  return true;
}
