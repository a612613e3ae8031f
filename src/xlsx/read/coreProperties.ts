import { XmlScanner } from './xmlScanner';

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** The `dcterms:modified` of docProps/core.xml when it is an ISO date or date-time. Throws `badXml`, `dtd`. */
export function readModified(bytes: Uint8Array, part: string): string | undefined {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild()) throw x.broken();
  let modified: string | undefined;
  while (x.nextChild()) {
    if (!x.isNamed('modified')) {
      x.skip();
      continue;
    }
    x.leaf();
    const text = x.text().trim();
    if (ISO.test(text)) modified = text;
  }
  x.finish();
  return modified;
}
