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

/** The attributes of the element just opened, by local name. */
export function attributesOf(x: XmlScanner): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  while (x.nextAttribute()) found.set(decodeText(x.bytes, x.attributeStart, x.attributeEnd), x.value());
  return found;
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
