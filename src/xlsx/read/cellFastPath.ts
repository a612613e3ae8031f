import { TYPE } from './cellHead';

const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const GREATER = 62;
const SPACE = 32;
const FORMAT_MARK = bytesOf('" s="');
const TYPE_MARK = bytesOf('" t="');
/** What follows the first letter of the types `str` and `inlineStr`. */
const REST_OF_STR = bytesOf('tr');
const INLINE = bytesOf('inlineStr');

/** The tags of a cell under one prefix. */
class CellTags {
  readonly head: readonly number[];
  readonly formula: readonly number[];
  /** LibreOffice's spelling. */
  readonly formulaAca: readonly number[];
  readonly formulaEnd: readonly number[];
  readonly value: readonly number[];
  readonly valueEnd: readonly number[];
  readonly item: readonly number[];
  readonly itemEnd: readonly number[];
  readonly text: readonly number[];
  readonly textEnd: readonly number[];
  readonly end: readonly number[];

  constructor(prefix: string) {
    this.head = bytesOf(`<${prefix}c r="`);
    this.formula = bytesOf(`<${prefix}f>`);
    this.formulaAca = bytesOf(`<${prefix}f aca="false">`);
    this.formulaEnd = bytesOf(`</${prefix}f>`);
    this.value = bytesOf(`<${prefix}v>`);
    this.valueEnd = bytesOf(`</${prefix}v>`);
    this.item = bytesOf(`<${prefix}is>`);
    this.itemEnd = bytesOf(`</${prefix}is>`);
    this.text = bytesOf(`<${prefix}t>`);
    this.textEnd = bytesOf(`</${prefix}t>`);
    this.end = bytesOf(`</${prefix}c>`);
  }
}

const plainTags = new CellTags('');

/**
 * The spellings of a cell that nearly every program writes, read without the general scanner:
 * `<c r="B7" s="3" t="s"><v>12</v></c>`, `<c r="B7" s="3" t="str"><f>A1</f><v>text</v></c>` and
 * `<c r="B7" s="3" t="inlineStr"><is><t>text</t></is></c>`, format, type, formula and value optional, with white space
 * between tags. Anything else is left to `CellScan`.
 */
export class CellFastPath {
  col = 0;
  row = 0;
  format = 0;
  /** `number`, `shared`, `text` or `inline`. */
  type: number = TYPE.number;
  /** Span of the formula; empty for a cell without one. */
  formulaStart = 0;
  formulaEnd = 0;
  /** Span of the value; empty for a blank cell. */
  valueStart = 0;
  valueEnd = 0;
  /** Position after the cell. */
  next = 0;
  private readonly tags: CellTags;

  /** @param prefix of the element names, with its colon */
  constructor(readonly prefix = '') {
    this.tags = prefix === '' ? plainTags : new CellTags(prefix);
  }

  /** Whether such a cell comes next; sets the fields when it does. Never looks beyond the cell. */
  matches(bytes: Uint8Array, at: number): boolean {
    const start = afterSpace(bytes, at);
    const { head } = this.tags;
    if (!standsAt(bytes, start, head)) return false;
    let pos = this.readPlace(bytes, start + head.length);
    this.format = 0;
    if (standsAt(bytes, pos, FORMAT_MARK)) pos = this.readFormat(bytes, pos + FORMAT_MARK.length);
    this.type = TYPE.number;
    if (standsAt(bytes, pos, TYPE_MARK)) pos = this.readType(bytes, pos + TYPE_MARK.length);
    return bytes[pos] === QUOTE && this.readContent(bytes, pos + 1);
  }

  /** Position after the type; -1, where nothing stands, for another one. */
  private readType(bytes: Uint8Array, at: number): number {
    const type = bytes[at];
    if (type === TYPE.shared) {
      const isText = standsAt(bytes, at + 1, REST_OF_STR);
      this.type = isText ? TYPE.text : TYPE.shared;
      return isText ? at + 1 + REST_OF_STR.length : at + 1;
    }
    if (type === TYPE.number) return at + 1;
    if (!standsAt(bytes, at, INLINE)) return -1;
    this.type = TYPE.inline;
    return at + INLINE.length;
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
      return bytes[closing + 1] === GREATER && this.mayBeBlank;
    }
    if (bytes[at] !== GREATER) return false;
    const inside = afterSpace(bytes, at + 1);
    if (this.type === TYPE.inline) return this.readItem(bytes, inside);
    const content = this.type === TYPE.shared ? inside : this.afterFormula(bytes, inside);
    const { value, end } = this.tags;
    if (standsAt(bytes, content, value)) return this.readValue(bytes, content + value.length);
    this.next = content + end.length;
    return this.mayBeBlank && standsAt(bytes, content, end);
  }

  /** A text without its text is for the general scanner to judge. */
  private get mayBeBlank(): boolean {
    return this.type === TYPE.number || this.type === TYPE.text;
  }

  /** Position after the formula, when there is one in a usual spelling; else `at`. */
  private afterFormula(bytes: Uint8Array, at: number): number {
    const { formula, formulaAca, formulaEnd } = this.tags;
    const head = standsAt(bytes, at, formula) ? formula : formulaAca;
    if (head === formulaAca && !standsAt(bytes, at, formulaAca)) return at;
    const start = at + head.length;
    const end = textEnd(bytes, start);
    if (end === start || !standsAt(bytes, end, formulaEnd)) return at;
    this.formulaStart = start;
    this.formulaEnd = end;
    return afterSpace(bytes, end + formulaEnd.length);
  }

  private readValue(bytes: Uint8Array, at: number): boolean {
    this.valueStart = at;
    this.valueEnd = this.type === TYPE.text ? textEnd(bytes, at) : digitsEnd(bytes, at);
    return this.valueEnd > at && this.closes(bytes, this.valueEnd, this.tags.valueEnd);
  }

  private readItem(bytes: Uint8Array, at: number): boolean {
    const { item, itemEnd, text, textEnd: tail } = this.tags;
    if (!standsAt(bytes, at, item)) return false;
    const start = afterSpace(bytes, at + item.length);
    if (!standsAt(bytes, start, text)) return false;
    this.valueStart = start + text.length;
    this.valueEnd = textEnd(bytes, this.valueStart);
    if (this.valueEnd === this.valueStart || !standsAt(bytes, this.valueEnd, tail)) return false;
    return this.closes(bytes, afterSpace(bytes, this.valueEnd + tail.length), itemEnd);
  }

  /** Whether `tail` stands here and the end of the cell behind it. */
  private closes(bytes: Uint8Array, at: number, tail: readonly number[]): boolean {
    const { end } = this.tags;
    const closing = afterSpace(bytes, at + tail.length);
    this.next = closing + end.length;
    return standsAt(bytes, at, tail) && standsAt(bytes, closing, end);
  }
}

/** Where the next tag starts. */
function textEnd(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (pos < bytes.length && bytes[pos] !== LESS) pos++;
  return pos;
}

function digitsEnd(bytes: Uint8Array, at: number): number {
  let pos = at;
  let byte = bytes[pos] as number;
  while ((byte >= ZERO && byte <= 57) || byte === 46 || byte === 45) byte = bytes[++pos] as number;
  return pos;
}

function afterSpace(bytes: Uint8Array, at: number): number {
  let pos = at;
  while ((bytes[pos] as number) <= SPACE) pos++;
  return pos;
}

function standsAt(bytes: Uint8Array, at: number, what: readonly number[]): boolean {
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false;
  return true;
}

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
