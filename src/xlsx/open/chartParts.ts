import type { XmlScanner } from '../read/xmlScanner';
import { textOf, type Parts } from '../write/zipParts';
import { attributesOf, everyBelow, scanPart } from './partScan';

/** What a series says that the library does not read. */
export interface SeriesFacts {
  /** "RRGGBB" of its filling, line or markers. */
  readonly color?: string;
  /** It belongs to lying bars. */
  readonly lies: boolean;
  /** A bar without filling: how the writer draws a target on lying bars. */
  readonly outlined: boolean;
  /** The whole chart part. */
  readonly part: string;
}

/** Facts of every series of every chart part, by the reference of its values as the file writes it. */
export function seriesFacts(parts: Parts): ReadonlyMap<string, SeriesFacts> {
  const facts = new Map<string, SeriesFacts>();
  for (const path of parts.keys()) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(path)) continue;
    const { lies, series } = chartIn(parts, path);
    const part = textOf(parts, path);
    for (const { values, color, outlined } of series) {
      if (values !== undefined) facts.set(values, { lies, outlined, part, ...(color === undefined ? {} : { color }) });
    }
  }
  return facts;
}

interface Series {
  values?: string;
  color?: string;
  outlined: boolean;
}

function chartIn(parts: Parts, path: string): { readonly lies: boolean; readonly series: readonly Series[] } {
  const series: Series[] = [];
  let lies = false;
  scanPart(parts, path, (root) =>
    everyBelow(root, (x) => {
      if (x.isNamed('ser')) series.push(seriesIn(x));
      else if (x.isNamed('barDir')) {
        lies = attributesOf(x).get('val') === 'bar' || lies;
        x.skip();
      } else return false;
      return true;
    }),
  );
  return { lies, series };
}

/** Consumes a series; its first colour counts, wherever its look says one. */
function seriesIn(series: XmlScanner): Series {
  const found: Series = { outlined: false };
  everyBelow(series, (x) => {
    if (x.isNamed('val')) readValues(x, found);
    else if (x.isNamed('spPr')) readLook(x, found);
    else return false;
    return true;
  });
  return found;
}

function readValues(values: XmlScanner, found: Series): void {
  everyBelow(values, (x) => {
    if (!x.isNamed('f')) return false;
    x.leaf();
    found.values ??= x.text();
    return true;
  });
}

function readLook(look: XmlScanner, found: Series): void {
  const kinds: string[] = [];
  while (look.nextChild()) {
    kinds.push(look.isNamed('noFill') ? 'none' : look.isNamed('ln') ? 'line' : '');
    everyBelow(look, (x) => readColor(x, found));
  }
  found.outlined ||= kinds[0] === 'none' && kinds[1] === 'line';
}

function readColor(x: XmlScanner, found: Series): boolean {
  if (!x.isNamed('srgbClr')) return false;
  const color = attributesOf(x).get('val') ?? '';
  if (/^[0-9A-F]{6}$/i.test(color)) found.color ??= color.toUpperCase();
  x.skip();
  return true;
}

/** A chart part without the values it showed when it was saved. */
export const withoutCaches = (part: string): string => without(without(part, 'c:strCache'), 'c:numCache');

/** A text without every element of this name. */
function without(text: string, element: string): string {
  const end = `</${element}>`;
  let kept = '';
  for (let at = 0; ;) {
    const from = text.indexOf(`<${element}>`, at);
    const to = from < 0 ? -1 : text.indexOf(end, from);
    if (to < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    at = to + end.length;
  }
}
