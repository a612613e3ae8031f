import type { CellSource } from '../read/lazySheet';
import { XmlScanner } from '../read/xmlScanner';
import type { Splice } from './splices';

/** What stands before the cells of a sheet and says something of them. */
export interface SheetHead {
  /** The area the sheet says it fills. */
  readonly dimension: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  /** Number of the format of blank cells in a column; "" for none. */
  readonly columnFormat: (col: number) => string;
  /** Makes the declaration say UTF-8, which the bytes are, whatever they were in the file. */
  readonly declaration: readonly Splice[];
}

interface ColumnFormat {
  readonly from: number;
  readonly to: number;
  readonly format: string;
}

/** Reads the head of a sheet's part. */
export function readSheetHead({ bytes, cellsStart }: CellSource): SheetHead {
  const x = new XmlScanner(bytes, '');
  let dimension: SheetHead['dimension'];
  const columns: ColumnFormat[] = [];
  x.nextChild();
  while (x.position < cellsStart && x.nextChild()) {
    if (x.isNamed('sheetData')) break;
    if (x.isNamed('cols')) while (x.nextChild()) columns.push(columnFormat(x));
    else {
      const isDimension = x.isNamed('dimension');
      while (x.nextAttribute())
        if (isDimension && x.attributeIs('ref')) dimension = { start: x.valueStart, end: x.valueEnd, text: x.value() };
      x.skip();
    }
  }
  const found = (col: number): string => columns.find(({ from, to }) => col >= from && col <= to)?.format ?? '';
  return { dimension, columnFormat: found, declaration: asUtf8(bytes) };
}

function columnFormat(x: XmlScanner): ColumnFormat {
  let from = 0;
  let to = 0;
  let format = '';
  while (x.nextAttribute()) {
    if (x.attributeIs('min')) from = Number(x.value()) - 1;
    else if (x.attributeIs('max')) to = Number(x.value()) - 1;
    else if (x.attributeIs('style')) format = x.value();
  }
  x.skip();
  return { from, to, format };
}

/** Longest declaration that is looked at. */
const DECLARATION = 200;

/** The declaration of a part that was UTF-16, set right. */
export function asUtf8(bytes: Uint8Array): readonly Splice[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  const [declaration = ''] = /^<\?xml[^>]*>/.exec(head) ?? [];
  const found = /encoding\s{0,9}=\s{0,9}["'](utf-16[^"']{0,9})["']/i.exec(declaration);
  if (!found?.[1]) return [];
  const start = found.index + found[0].length - 1 - found[1].length;
  return [{ start, end: start + found[1].length, text: 'UTF-8' }];
}
