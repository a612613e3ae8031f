import { XmlScanner } from '../read/xmlScanner';
import { leafText, nameOf } from './partScan';

/** Texts of the part with title, subject, author (`creator`) and the like, by name; empty ones are left out. Throws `badXml`. */
export function readCoreProperties(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const x = new XmlScanner(bytes, part);
  if (x.nextChild())
    while (x.nextChild()) {
      const name = nameOf(x);
      const text = leafText(x);
      if (text !== '') found.set(name, text);
    }
  return found;
}
