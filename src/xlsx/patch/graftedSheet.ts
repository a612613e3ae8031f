import { XmlScanner } from '../read/xmlScanner';
import { listingOf } from './containers';
import type { MergedStyles } from './mergeStyles';
import { spliced, type Splice } from './splices';

/** The `si` elements of a string table of our own writer, without their tags. */
export function stringItems(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  const decoder = new TextDecoder();
  return listingOf(bytes).containers.map(({ start, end }) => {
    const item = decoder.decode(bytes.subarray(start, end));
    return item.slice(item.indexOf('>') + 1, item.lastIndexOf('<'));
  });
}

/**
 * A sheet of our own writer as it stands in another workbook: formats under their new numbers, texts in their cells,
 * and not chosen together with the sheet that is in front there.
 */
export function graftedSheet(
  bytes: Uint8Array,
  { formats, dxfs }: Pick<MergedStyles, 'formats' | 'dxfs'>,
  strings: readonly string[],
): Uint8Array {
  const x = new XmlScanner(bytes, '');
  const splices: Splice[] = [];
  eachBelow(x, () => {
    if (x.isNamed('c')) readCell(x, formats, strings, splices);
    else if (x.isNamed('cfRule')) shiftAttribute(x, 'dxfId', dxfs, splices);
    else if (x.isNamed('sheetView')) dropChoice(x, splices);
  });
  return spliced(bytes, splices);
}

/** Every element below where the scanner stands; the visitor may read attributes, and of a cell its children. */
function eachBelow(x: XmlScanner, visit: () => void): void {
  while (x.nextChild()) {
    visit();
    eachBelow(x, visit);
  }
}

/** Consumes the children too: `eachBelow` then finds the cell closed. */
function readCell(x: XmlScanner, formats: number, strings: readonly string[], splices: Splice[]): void {
  const { nameEnd } = x;
  let hasFormat = false;
  let isShared = false;
  while (x.nextAttribute()) {
    if (x.attributeIs('s')) {
      hasFormat = true;
      splices.push({ start: x.valueStart, end: x.valueEnd, text: `${Number(x.value()) + formats}` });
    } else if (x.attributeIs('t') && x.valueIs('s')) {
      isShared = true;
      splices.push({ start: x.valueStart, end: x.valueEnd, text: 'inlineStr' });
    }
  }
  if (!hasFormat) splices.push({ start: nameEnd, end: nameEnd, text: ` s="${formats}"` });
  if (!isShared || !x.nextChild()) return;
  const start = x.nameStart - 1;
  x.leaf();
  splices.push({ start, end: x.position, text: `<is>${strings[Number(x.text())] ?? '<t/>'}</is>` });
}

function shiftAttribute(x: XmlScanner, name: string, by: number, splices: Splice[]): void {
  while (x.nextAttribute())
    if (x.attributeIs(name)) splices.push({ start: x.valueStart, end: x.valueEnd, text: `${Number(x.value()) + by}` });
}

/** Two chosen sheets would take every entry both. */
function dropChoice(x: XmlScanner, splices: Splice[]): void {
  while (x.nextAttribute())
    if (x.attributeIs('tabSelected')) splices.push({ start: x.valueStart, end: x.valueEnd, text: '0' });
}
