import type { Area } from '../../core/sheet/address';
import { XmlScanner } from '../read/xmlScanner';
import { attributesOf, everyBelow, leafText } from './partScan';

/** A chart on a sheet. */
export interface DrawnChart {
  /** Id of the link to its part. */
  readonly link: string;
  /** Cells under its corners; absent for one that does not stand over cells. */
  readonly place?: Area;
}

/** What lies on a sheet. */
export interface Drawing {
  readonly charts: readonly DrawnChart[];
  readonly pictures: number;
  /** Text boxes, lines and other shapes. */
  readonly shapes: number;
}

interface Found {
  link?: string;
  pictures: number;
  shapes: number;
  readonly corners: Map<string, number>;
}

/** What a drawing part holds (ECMA-376 20.5). Throws `badXml`. */
export function readDrawing(bytes: Uint8Array, part: string): Drawing {
  const charts = new Map<string, DrawnChart>();
  let [pictures, shapes] = [0, 0];
  const x = new XmlScanner(bytes, part);
  if (x.nextChild())
    while (x.nextChild()) {
      const found = readAnchor(x);
      pictures += found.pictures;
      shapes += found.shapes;
      const { link } = found;
      if (link !== undefined && !charts.has(link)) charts.set(link, { link, ...placeOf(found.corners) });
    }
  return { charts: [...charts.values()], pictures, shapes };
}

function readAnchor(x: XmlScanner): Found {
  const found: Found = { pictures: 0, shapes: 0, corners: new Map() };
  everyBelow(x, (below) => {
    if (below.isNamed('from') || below.isNamed('to')) return readCorner(below, found.corners);
    // What older programs show in place of something is no second thing.
    if (below.isNamed('Fallback')) return consumed(below);
    if (below.isNamed('pic')) found.pictures += 1;
    else if (below.isNamed('sp') || below.isNamed('cxnSp')) found.shapes += 1;
    else if (below.isNamed('chart')) found.link ??= attributesOf(below).get('id');
    else return false;
    return consumed(below);
  });
  return found;
}

function consumed(x: XmlScanner): true {
  x.skip();
  return true;
}

function readCorner(x: XmlScanner, corners: Map<string, number>): true {
  const corner = x.isNamed('from') ? 'from' : 'to';
  while (x.nextChild()) {
    const side = x.isNamed('row') ? 'row' : x.isNamed('col') ? 'col' : undefined;
    if (side === undefined) x.skip();
    else corners.set(`${corner} ${side}`, Number(leafText(x)) || 0);
  }
  return true;
}

/** The file names the cells in which the corners lie; the last one is beyond the chart. */
function placeOf(corners: ReadonlyMap<string, number>): Pick<DrawnChart, 'place'> {
  const [top, left, bottom, right] = ['from row', 'from col', 'to row', 'to col'].map((name) => corners.get(name));
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return {};
  return { place: { top, left, bottom: bottom - 1, right: right - 1 } };
}
