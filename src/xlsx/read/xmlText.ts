import { entityCode, entityEnd } from './xmlEntity';

const AMPERSAND = 38;
const LESS = 60;
const RETURN = 13;
const NEWLINE = 10;
const BRACKET = 91;
const CHUNK = 8192;
const REPLACEMENT = 0xfffd;
const CDATA_HEAD = 9;
const CDATA_TAIL = 3;

/** Output of the span being decoded; grows to the longest span seen, at most one part's size. */
let units = new Uint16Array(1024);
/** Where the character after the one just decoded starts. */
let cursor = 0;

/**
 * The text of a span of XML: UTF-8 decoded, entities and CDATA resolved, comments dropped, line ends made "\n"
 * (XML 1.0 §2.11). Bytes that are no UTF-8 and unknown entities stay visible: as "\ufffd", and as written.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > units.length) units = new Uint16Array(end - start);
  let length = 0;
  for (cursor = start; cursor < end;) {
    const byte = bytes[cursor] as number;
    if (byte === LESS) return decodeMixed(bytes, start, cursor, end);
    const code = byte < 128 ? asciiCode(bytes, byte, end) : wideCode(bytes, byte, end);
    if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    } else units[length++] = code;
  }
  return fromUnits(length);
}

function asciiCode(bytes: Uint8Array, byte: number, end: number): number {
  const at = cursor++;
  if (byte !== AMPERSAND && byte !== RETURN) return byte;
  if (byte === RETURN) {
    if (cursor < end && bytes[cursor] === NEWLINE) cursor++;
    return NEWLINE;
  }
  const stop = entityEnd(bytes, at, end);
  const code = stop > 0 ? entityCode(bytes, at + 1, stop) : -1;
  if (code < 0) return AMPERSAND;
  cursor = stop + 1;
  return code;
}

/** One character of two to four bytes (RFC 3629); a broken one is replaced and costs one byte. */
function wideCode(bytes: Uint8Array, lead: number, end: number): number {
  const at = cursor++;
  const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
  if (lead < 0xc2 || lead > 0xf4 || at + more >= end) return REPLACEMENT;
  let code = lead & (0x3f >> more);
  for (let i = 1; i <= more; i++) {
    const byte = bytes[at + i] as number;
    if ((byte & 0xc0) !== 0x80) return REPLACEMENT;
    code = (code << 6) | (byte & 0x3f);
  }
  if (isForbidden(code, more)) return REPLACEMENT;
  cursor = at + more + 1;
  return code;
}

/** Overlong forms, surrogates and codes beyond Unicode. */
function isForbidden(code: number, more: number): boolean {
  if (more === 2) return code < 0x800 || (code >= 0xd800 && code < 0xe000);
  return more === 3 && (code < 0x10000 || code > 0x10ffff);
}

function fromUnits(length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[]);
  }
  return text;
}

/** A span with CDATA sections, comments or instructions in it; `first` is the first "<". */
function decodeMixed(bytes: Uint8Array, start: number, first: number, end: number): string {
  let text = decodeText(bytes, start, first);
  for (let at = first; at < end;) {
    const cdata = bytes[at + 2] === BRACKET;
    const stop = markupEnd(bytes, at, end);
    if (cdata)
      text += new TextDecoder().decode(bytes.subarray(at + CDATA_HEAD, stop - CDATA_TAIL)).replace(/\r\n?/g, '\n');
    let next = stop;
    while (next < end && bytes[next] !== LESS) next++;
    text += decodeText(bytes, stop, next);
    at = next;
  }
  return text;
}

/** The scanner has already made sure that the markup ends; this finds where. */
function markupEnd(bytes: Uint8Array, at: number, end: number): number {
  const kind = bytes[at + 2];
  const [byte, count] = bytes[at + 1] === 63 ? [63, 1] : kind === BRACKET ? [93, 2] : [45, 2];
  for (let i = at + 2 + count; i < end; i++) {
    if (bytes[i] === 62 && bytes[i - 1] === byte && (count === 1 || bytes[i - 2] === byte)) return i + 1;
  }
  return end;
}

/**
 * Resolves Office's own escapes in cell text: "_x000D_" is the character U+000D and "_x005F_" a plain
 * underscore (ECMA-376 22.9.2.19 ST_Xstring).
 */
export function unescapeOffice(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
