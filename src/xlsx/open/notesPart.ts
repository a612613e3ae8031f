import { parseCell } from '../../core/sheet/address';
import { plainText, richText, StringItem } from '../read/stringItem';
import { XmlScanner } from '../read/xmlScanner';
import { attributesOf, everyBelow, readEach } from './partScan';

/** A note on a cell. */
export interface FileNote {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** The notes of a comments part (ECMA-376 18.7). Throws `badXml`. */
export function readNotes(bytes: Uint8Array, part: string): readonly FileNote[] {
  const notes: FileNote[] = [];
  const x = new XmlScanner(bytes, part);
  if (x.nextChild())
    readEach(x, 'commentList', () =>
      readEach(x, 'comment', () => {
        const place = parseCell(attributesOf(x).get('ref') ?? '');
        const text = readText(x);
        if (place) notes.push({ ...place, text });
      }),
    );
  return notes;
}

function readText(x: XmlScanner): string {
  const item = new StringItem();
  let text = '';
  readEach(x, 'text', () => {
    item.scan(x);
    text = item.rich ? richText(x.bytes, item.start, item.end) : plainText(x.bytes, item.start, item.end);
  });
  return text;
}

/** How many remarks a part of threaded comments holds. Throws `badXml`. */
export function countThreads(bytes: Uint8Array, part: string): number {
  let found = 0;
  everyBelow(new XmlScanner(bytes, part), (x) => {
    if (!x.isNamed('threadedComment')) return false;
    found += 1;
    x.skip();
    return true;
  });
  return found;
}
