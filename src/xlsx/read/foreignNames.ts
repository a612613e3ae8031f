import { decodeText } from './xmlText';
import type { XmlScanner } from './xmlScanner';

const EQUALS = 61;
const GREATER = 62;

/**
 * Whether elements of a sheet belong to another vocabulary: programs may put their own `<z:c>` beside a cell, and
 * readers must pass it over. Prefixes are chosen freely, so one that differs from the sheet's own is looked up.
 */
export class ForeignNames {
  private readonly own: string;
  private readonly known = new Map<string, boolean>();

  /** @param x with the element of the sheet's own vocabulary open */
  constructor(private readonly x: XmlScanner) {
    this.own = x.prefix();
  }

  /** Whether the open element is of another vocabulary than the sheet. */
  isForeign(): boolean {
    const { x, own } = this;
    if (x.prefixLength === own.length && spells(x.bytes, x.nameStart - own.length, own)) return false;
    const prefix = x.prefix();
    const known = this.known.get(prefix) ?? this.differs(prefix);
    this.known.set(prefix, known);
    return known;
  }

  /** A prefix that nobody declares is taken for a slip of the program, not for another vocabulary. */
  private differs(prefix: string): boolean {
    const theirs = this.declared(prefix);
    return theirs !== '' && theirs !== this.declared(this.own);
  }

  /** The vocabulary that a prefix stands for where the scanner is; "" when nothing says it. */
  private declared(prefix: string): string {
    const attribute = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    const { bytes } = this.x;
    let end = this.x.position;
    while (end < bytes.length && bytes[end] !== GREATER) end++;
    for (let at = end - attribute.length - 2; at >= 0; at--) {
      if (bytes[at + attribute.length] === EQUALS && spells(bytes, at, attribute)) {
        return quoted(bytes, at + attribute.length + 1, end);
      }
    }
    return '';
  }
}

function spells(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name.charCodeAt(i)) return false;
  return true;
}

function quoted(bytes: Uint8Array, start: number, limit: number): string {
  let end = start + 1;
  while (end < limit && bytes[end] !== bytes[start]) end++;
  return decodeText(bytes, start + 1, end);
}
