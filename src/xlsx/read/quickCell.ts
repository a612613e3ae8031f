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

const FORMULA = [GREATER, LESS, 102, GREATER];
/** LibreOffice's spelling. */
const FORMULA_ACA = [GREATER, LESS, 102, ...[...' aca="false">'].map((letter) => letter.charCodeAt(0))];
const FORMULA_TAIL = [LESS, SLASH, 102, GREATER];
/** What follows the first letter of `t="str"`. */
const REST_OF_STR = [116, 114];

/**
 * The spelling of a cell that nearly every program writes, read without the general scanner:
 * `<c r="B7" s="3" t="s"><v>12</v></c>` and `<c r="B7" s="3" t="str"><f>A1</f><v>text</v></c>`, format, type, formula
 * and value optional. Anything else is left to `CellScan`.
 */
export class QuickCell {
  col = 0;
  row = 0;
  format = 0;
  isShared = false;
  /** The value is text of its own (`t="str"`). */
  isText = false;
  /** Span of the formula; empty for a cell without one. */
  formulaStart = 0;
  formulaEnd = 0;
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
    this.isShared = this.isText = false;
    if (standsAt(bytes, pos, TYPE)) pos = this.readType(bytes, pos + TYPE.length);
    return bytes[pos] === QUOTE && this.readContent(bytes, pos + 1);
  }

  /** Position after the type; -1, where nothing stands, for another one. */
  private readType(bytes: Uint8Array, at: number): number {
    const type = bytes[at];
    if (type !== SHARED && type !== NUMBER) return -1;
    this.isText = type === SHARED && standsAt(bytes, at + 1, REST_OF_STR);
    this.isShared = type === SHARED && !this.isText;
    return this.isText ? at + 1 + REST_OF_STR.length : at + 1;
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
    this.valueStart = this.valueEnd = this.formulaStart = this.formulaEnd = 0;
    if (bytes[closing] === SLASH) {
      this.next = closing + 2;
      return bytes[closing + 1] === GREATER && !this.isShared;
    }
    if (bytes[at] !== GREATER) return false;
    const content = this.isShared ? at + 1 : this.afterFormula(bytes, at);
    if (standsAt(bytes, content, EMPTY_TAIL)) {
      this.next = content + EMPTY_TAIL.length;
      return !this.isShared;
    }
    if (!standsAt(bytes, content, VALUE)) return false;
    const value = content + VALUE.length;
    return this.isText ? this.readText(bytes, value) : this.readValue(bytes, value);
  }

  /** Position after the formula, when there is one in a usual spelling; else after the tag that ends at `at`. */
  private afterFormula(bytes: Uint8Array, at: number): number {
    const head = standsAt(bytes, at, FORMULA) ? FORMULA : FORMULA_ACA;
    if (head === FORMULA_ACA && !standsAt(bytes, at, FORMULA_ACA)) return at + 1;
    const start = at + head.length;
    const end = textEnd(bytes, start);
    if (end === start || !standsAt(bytes, end, FORMULA_TAIL)) return at + 1;
    this.formulaStart = start;
    this.formulaEnd = end;
    return end + FORMULA_TAIL.length;
  }

  private readText(bytes: Uint8Array, at: number): boolean {
    this.valueStart = at;
    this.valueEnd = textEnd(bytes, at);
    this.next = this.valueEnd + TAIL.length;
    return this.valueEnd > at && standsAt(bytes, this.valueEnd, TAIL);
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

/** Where the next tag starts. */
function textEnd(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (pos < bytes.length && bytes[pos] !== LESS) pos++;
  return pos;
}

function standsAt(bytes: Uint8Array, at: number, what: readonly number[]): boolean {
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
  return true;
}
