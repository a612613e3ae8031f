import { WorkbookError } from '../read/workbookError';
import { XmlScanner } from '../read/xmlScanner';

/** A damaged styles part up to its last whole child, closed again: the formats of cells stand before what is rarer. */
export function stylesHead(bytes: Uint8Array | undefined, part: string): Uint8Array | undefined {
  if (!bytes) return undefined;
  const x = new XmlScanner(bytes, part);
  let end = 0;
  let root = '';
  try {
    if (!x.nextChild()) return undefined;
    root = `${x.prefix()}styleSheet`;
    while (x.nextChild()) {
      x.skip();
      end = x.position;
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
  if (end === 0) return undefined;
  const tail = new TextEncoder().encode(`</${root}>`);
  const head = new Uint8Array(end + tail.length);
  head.set(bytes.subarray(0, end));
  head.set(tail, end);
  return head;
}
