import type { XmlScanner } from '../read/xmlScanner';
import { attributesOf, isOn, leafText, nameOf, numberOf, readEach } from './partScan';

/** Page setup in the file's own words; what is absent was not said. */
export interface FilePage {
  orientation?: 'portrait' | 'landscape';
  /** Number of the paper; 9 is A4. */
  paper?: number;
  /** Percent. */
  scale?: number;
  fits?: boolean;
  fitWidth?: number;
  fitHeight?: number;
  /** Inches. */
  margins?: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  centersAcross?: boolean;
  centersDown?: boolean;
  /** Grid lines or heads are printed. */
  printsLines?: boolean;
  /** Texts by the element that says them, "oddHeader" … */
  readonly edges: Map<string, string>;
  firstDiffers?: boolean;
  evenDiffers?: boolean;
  /** The rows above breaks, counted from 1. */
  readonly rowBreaks: number[];
  readonly columnBreaks: number[];
}

/** Reads one of the elements about pages, open; false for an element that is none of them, which is left alone. */
export function readPagePart(x: XmlScanner, page: FilePage): boolean {
  if (x.isNamed('rowBreaks')) readBreaks(x, page.rowBreaks);
  else if (x.isNamed('colBreaks')) readBreaks(x, page.columnBreaks);
  else if (x.isNamed('headerFooter')) readEdges(x, page);
  else if (x.isNamed('pageMargins')) readMargins(x, page);
  else if (x.isNamed('pageSetup')) readSetup(x, page);
  else if (x.isNamed('printOptions')) readOptions(x, page);
  else return false;
  return true;
}

function readBreaks(x: XmlScanner, breaks: number[]): void {
  readEach(x, 'brk', () => {
    const id = numberOf(attributesOf(x), 'id');
    if (id !== undefined && id > 0) breaks.push(id);
    x.skip();
  });
}

function readEdges(x: XmlScanner, page: FilePage): void {
  const attributes = attributesOf(x);
  page.firstDiffers = isOn(attributes, 'differentFirst');
  page.evenDiffers = isOn(attributes, 'differentOddEven');
  while (x.nextChild()) {
    const name = nameOf(x);
    page.edges.set(name, leafText(x));
  }
}

function readMargins(x: XmlScanner, page: FilePage): void {
  const attributes = attributesOf(x);
  page.margins = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const inches = numberOf(attributes, side);
    if (inches !== undefined) page.margins[side] = inches;
  }
  x.skip();
}

function readSetup(x: XmlScanner, page: FilePage): void {
  const attributes = attributesOf(x);
  const orientation = attributes.get('orientation');
  if (orientation === 'landscape' || orientation === 'portrait') page.orientation = orientation;
  const [paper, scale] = [numberOf(attributes, 'paperSize'), numberOf(attributes, 'scale')];
  if (paper !== undefined) page.paper = paper;
  if (scale !== undefined) page.scale = scale;
  const [width, height] = [numberOf(attributes, 'fitToWidth'), numberOf(attributes, 'fitToHeight')];
  if (width !== undefined) page.fitWidth = width;
  if (height !== undefined) page.fitHeight = height;
  x.skip();
}

function readOptions(x: XmlScanner, page: FilePage): void {
  const attributes = attributesOf(x);
  if (isOn(attributes, 'gridLines') || isOn(attributes, 'headings')) page.printsLines = true;
  if (isOn(attributes, 'horizontalCentered')) page.centersAcross = true;
  if (isOn(attributes, 'verticalCentered')) page.centersDown = true;
  x.skip();
}

/** Whether the page setup's numbers of pages count; a scale does otherwise (ECMA-376 18.3.1.65). */
export function readFit(x: XmlScanner, page: FilePage): void {
  if (isOn(attributesOf(x), 'fitToPage')) page.fits = true;
}
