import { asFarAsSound } from '../open/partScan';
import { LazySheet } from '../read/lazySheet';
import { XmlScanner } from '../read/xmlScanner';
import { MOST_FORMATS } from './mergeStyles';
import type { PackageEdit } from './packageEdit';
import { asUtf8 } from './sheetHead';
import { spliced, type Splice } from './splices';

/**
 * Cells, rows and columns that name a format the file does not have keep naming none when formats are put behind its
 * own: their numbers move beyond what any file may hold. Other sheets keep their bytes.
 * @param count of formats the file has now
 */
export function keepStray(edit: PackageEdit, count: number): void {
  for (const { part, read } of edit.file.sheets)
    if (read instanceof LazySheet) edit.change(part, (bytes) => asFarAsSound(() => strayKept(bytes, count)) ?? bytes);
}

function strayKept(bytes: Uint8Array, count: number): Uint8Array {
  const x = new XmlScanner(bytes, '');
  const splices: Splice[] = [];
  const below = (): void => {
    while (x.nextChild()) {
      const name = x.isNamed('c') || x.isNamed('row') ? 's' : x.isNamed('col') ? 'style' : undefined;
      while (name !== undefined && x.nextAttribute()) {
        const format = x.attributeIs(name) ? Number(x.value()) : 0;
        if (format >= count && format < MOST_FORMATS)
          splices.push({ start: x.valueStart, end: x.valueEnd, text: `${format + MOST_FORMATS}` });
      }
      if (x.isNamed('c')) x.skip();
      else below();
    }
  };
  below();
  return splices.length === 0 ? bytes : spliced(bytes, [...asUtf8(bytes), ...splices]);
}
