import { utf8Bytes } from '../read/xmlBytes';
import { WorkbookError } from '../read/workbookError';
import { XmlScanner } from '../read/xmlScanner';
import { decodeText } from '../read/xmlText';
import type { Parts } from '../write/zipParts';

/**
 * Hands every child of a part's root, open, to `read`, which consumes it. What is not well-formed says nothing from
 * there on: our reader has judged the file before, and what is asked here is no figure.
 */
export function scanPart(parts: Parts, path: string, read: (x: XmlScanner) => void): void {
  const bytes = parts.get(path);
  if (!bytes) return;
  asFarAsSound(() => {
    const x = new XmlScanner(utf8Bytes(bytes, path), path);
    if (x.nextChild()) while (x.nextChild()) read(x);
  });
}

/** Attributes of an element, by local name. */
export type Attributes = ReadonlyMap<string, string>;

/** The attributes of the element just opened. */
export function attributesOf(x: XmlScanner): Attributes {
  const found = new Map<string, string>();
  while (x.nextAttribute()) found.set(decodeText(x.bytes, x.attributeStart, x.attributeEnd), x.value());
  return found;
}

/** Whether an attribute is an XML Schema true. */
export function isOn(attributes: Attributes, name: string): boolean {
  const value = attributes.get(name);
  return value === '1' || value === 'true';
}

/** Whether an attribute is there and an XML Schema false. */
export function isOff(attributes: Attributes, name: string): boolean {
  const value = attributes.get(name);
  return value === '0' || value === 'false';
}

/** The number of an attribute; undefined where it is absent or none. */
export function numberOf(attributes: Attributes, name: string): number | undefined {
  const value = attributes.get(name) ?? '';
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

/** Calls `read` for each child of a name, open, which consumes it; others are passed over. */
export function readEach(x: XmlScanner, name: string, read: () => void): void {
  while (x.nextChild()) {
    if (x.isNamed(name)) read();
    else x.skip();
  }
}

/** The local name of the element just opened. */
export function nameOf(x: XmlScanner): string {
  return decodeText(x.bytes, x.nameStart, x.nameEnd);
}

/** Consumes an element that holds text only; its text. */
export function leafText(x: XmlScanner): string {
  x.leaf();
  return x.text();
}

/** Does what may meet damage; gives undefined where it did. */
export function asFarAsSound<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}

/** Goes through all below the open element; `takes` says of each, open, whether it consumed it. */
export function everyBelow(x: XmlScanner, takes: (x: XmlScanner) => boolean): void {
  while (x.nextChild()) if (!takes(x)) everyBelow(x, takes);
}
