import { decodeText } from './xmlText';
import { WorkbookError } from './workbookError';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const DASH = 45;
const BRACKET = 91;
const SPACE = 32;
const MAX_DEPTH = 200;

/**
 * Walks over the UTF-8 bytes of one XML part, each byte once, building nothing. Elements and attributes are
 * known by their local name: writers choose prefixes freely. Tags must nest and close; a DOCTYPE is refused
 * (`dtd`), anything not well-formed gives `badXml` with the part's name.
 *
 * Use: `while (x.nextChild())` over the children of the open element; each turn must consume the child by
 * `leaf()`, `skip()` or a loop of its own. Attributes come before children, by `while (x.nextAttribute())`.
 */
export class XmlScanner {
  /** Span of the last attribute's value, entities still in it. */
  valueStart = 0;
  valueEnd = 0;
  /** Span of the text of the last `leaf()`; may hold entities, CDATA and comments. */
  textStart = 0;
  textEnd = 0;
  /** Span of the local name of the open element. */
  nameStart = 0;
  nameEnd = 0;
  /** Span of the local name of the last attribute. */
  attributeStart = 0;
  attributeEnd = 0;
  /** The last attribute's name had a prefix. */
  attributePrefixed = false;
  private pos: number;
  private readonly end: number;
  private inTag = false;
  private selfClosed = false;
  private depth = 0;
  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    start = 0,
    end = bytes.length,
  ) {
    this.pos = start;
    this.end = end;
  }

  /** Where the scanner stands: after the last tag or attribute it gave. */
  get position(): number {
    return this.pos;
  }

  /** The element whose attributes were read last closed itself: it holds nothing. */
  get isEmpty(): boolean {
    return this.selfClosed;
  }

  /** Length of the open element's prefix with its colon; 0 without one. */
  get prefixLength(): number {
    return this.nameStart - (this.openStarts[this.depth - 1] as number);
  }

  /** The open element's prefix with its colon. */
  prefix(): string {
    return decodeText(this.bytes, this.nameStart - this.prefixLength, this.nameStart);
  }

  /** Opens the next child of the open element (the root at first); false when the element closes instead. */
  nextChild(): boolean {
    if (this.inTag) this.finishTag();
    if (this.selfClosed) {
      this.selfClosed = false;
      return false;
    }
    const { bytes, end } = this;
    for (;;) {
      let at = this.pos;
      while (at < end && bytes[at] !== LESS) at++;
      if (at >= end) return this.endOfInput();
      const mark = bytes[at + 1] as number;
      if (mark === SLASH) return this.close(at);
      if (mark !== BANG && mark !== QUESTION) return this.open(at);
      this.pos = this.afterMarkup(at);
    }
  }

  /** Moves to the next attribute of the element just opened; false when there is none left. */
  nextAttribute(): boolean {
    if (!this.inTag) return false;
    const { bytes, end } = this;
    let at = this.pos;
    while (at < end && (bytes[at] as number) <= SPACE) at++;
    const first = bytes[at];
    if (first === GREATER || first === SLASH) {
      this.endTag(at, first);
      return false;
    }
    this.attributeStart = at;
    this.attributePrefixed = false;
    let byte = 0;
    while (at < end && (byte = bytes[at] as number) !== EQUALS && byte > SPACE && byte !== GREATER) {
      at++;
      if (byte === COLON) this.afterPrefix(at);
    }
    this.attributeEnd = at;
    this.attributeValue(at);
    return true;
  }

  /** Goes on after whole elements that the caller has read by itself. */
  moveTo(position: number): void {
    this.pos = position;
  }

  /** Finishes the tag just opened; returns where its content starts. */
  enter(): number {
    if (this.inTag) this.finishTag();
    return this.pos;
  }

  /** Consumes an element that holds text only and sets its span. A child element inside is `badXml`. */
  leaf(): void {
    if (this.inTag) this.finishTag();
    this.textStart = this.textEnd = this.pos;
    if (this.selfClosed) {
      this.selfClosed = false;
      return;
    }
    const { bytes, end } = this;
    let at = this.pos;
    for (;;) {
      while (at < end && bytes[at] !== LESS) at++;
      const mark = bytes[at + 1];
      if (at >= end || (mark !== SLASH && mark !== BANG && mark !== QUESTION)) throw this.broken();
      if (mark === SLASH) break;
      at = this.afterMarkup(at);
    }
    this.textEnd = at;
    this.close(at);
  }

  /** Consumes the open element with all it holds. */
  skip(): void {
    const outside = this.depth - 1;
    if (this.inTag) this.finishTag();
    if (this.selfClosed) {
      this.selfClosed = false;
      return;
    }
    while (this.depth > outside) this.nextChild();
  }

  /** Makes sure that nothing but space, comments and instructions follows the root element. */
  finish(): void {
    if (this.depth > 0 || this.nextChild()) throw this.broken();
  }

  /** Whether the open element has this local name. */
  isNamed(name: string): boolean {
    return this.spells(this.nameStart, this.nameEnd, name);
  }

  /** Whether the last attribute has this local name. */
  attributeIs(name: string): boolean {
    return this.spells(this.attributeStart, this.attributeEnd, name);
  }

  /** Whether the last attribute's value is exactly this ASCII text. */
  valueIs(value: string): boolean {
    return this.spells(this.valueStart, this.valueEnd, value);
  }

  /** The last attribute's value, entities resolved. */
  value(): string {
    return decodeText(this.bytes, this.valueStart, this.valueEnd);
  }

  /** Whether the last attribute's value is an XML Schema true. */
  valueIsTrue(): boolean {
    return this.valueIs('1') || this.valueIs('true');
  }

  /** The text of the last `leaf()`, entities resolved. */
  text(): string {
    return decodeText(this.bytes, this.textStart, this.textEnd);
  }

  /** The refusal of this part. */
  broken(): WorkbookError {
    return new WorkbookError('badXml', { part: this.part });
  }

  private spells(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    const { bytes } = this;
    for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  private open(at: number): boolean {
    const { bytes, end } = this;
    const start = at + 1;
    let local = start;
    let next = start;
    let byte = 0;
    while (next < end && (byte = bytes[next] as number) > SPACE && byte !== GREATER && byte !== SLASH) {
      next++;
      if (byte === COLON) local = next;
      else if (byte === LESS) throw this.broken();
    }
    if (next === local) throw this.broken();
    if (this.depth >= MAX_DEPTH) throw new WorkbookError('tooDeep', { part: this.part, limit: String(MAX_DEPTH) });
    this.nameStart = local;
    this.nameEnd = next;
    this.openStarts[this.depth] = start;
    this.openEnds[this.depth] = next;
    this.depth++;
    this.pos = next;
    this.inTag = true;
    return true;
  }

  private close(at: number): false {
    const { bytes, depth } = this;
    if (depth === 0) throw this.broken();
    const start = this.openStarts[depth - 1] as number;
    const length = (this.openEnds[depth - 1] as number) - start;
    let next = at + 2;
    for (let i = 0; i < length; i++) if (bytes[next + i] !== bytes[start + i]) throw this.broken();
    next += length;
    while (next < this.end && (bytes[next] as number) <= SPACE) next++;
    if (bytes[next] !== GREATER || next >= this.end) throw this.broken();
    this.depth--;
    this.pos = next + 1;
    return false;
  }

  private endOfInput(): false {
    if (this.depth > 0) throw this.broken();
    return false;
  }

  private afterPrefix(at: number): void {
    this.attributeStart = at;
    this.attributePrefixed = true;
  }

  private attributeValue(nameEnd: number): void {
    const { bytes, end } = this;
    let at = nameEnd;
    while (at < end && (bytes[at] as number) <= SPACE) at++;
    if (bytes[at] !== EQUALS) throw this.broken();
    at++;
    while (at < end && (bytes[at] as number) <= SPACE) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.broken();
    this.valueStart = ++at;
    let byte = 0;
    while (at < end && (byte = bytes[at] as number) !== quote) {
      if (byte === LESS) throw this.broken();
      at++;
    }
    if (at >= end) throw this.broken();
    this.valueEnd = at;
    this.pos = at + 1;
  }

  private finishTag(): void {
    while (this.nextAttribute());
  }

  private endTag(at: number, first: number): void {
    this.inTag = false;
    this.selfClosed = first === SLASH;
    if (this.selfClosed) {
      if (this.bytes[++at] !== GREATER) throw this.broken();
      this.depth--;
    }
    if (at >= this.end) throw this.broken();
    this.pos = at + 1;
  }

  /** Position after a comment, CDATA section or processing instruction that starts at `at`. */
  private afterMarkup(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] === QUESTION) return this.after(at + 2, QUESTION, 1);
    if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return this.after(at + 4, DASH, 2);
    if (bytes[at + 2] === BRACKET) return this.after(at + 3, 93, 2);
    throw new WorkbookError('dtd', { part: this.part });
  }

  /** Position after `count` times `byte` and ">". */
  private after(from: number, byte: number, count: number): number {
    const { bytes, end } = this;
    for (let at = from; at < end; at++) {
      if (bytes[at] !== GREATER || at - count < from) continue;
      if (bytes[at - 1] === byte && (count === 1 || bytes[at - 2] === byte)) return at + 1;
    }
    throw this.broken();
  }
}
