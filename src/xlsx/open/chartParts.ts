import { textOf, type Parts } from '../write/zipParts';
import { parseXml } from './plainXml';

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
    const part = textOf(parts, path);
    const lies = /<c:barDir\s+val="bar"\s*\/>/.test(part);
    for (const [series] of part.matchAll(/<c:ser>.*?<\/c:ser>/gs)) {
      const values = /<c:val>.*?<c:f>([^<]*)<\/c:f>/s.exec(series)?.[1];
      const color = /<c:spPr>.*?<a:srgbClr val="([0-9A-Fa-f]{6})"/s.exec(series)?.[1]?.toUpperCase();
      const outlined = /<c:spPr><a:noFill\/><a:ln\b/.test(series);
      if (values !== undefined)
        facts.set(parseXml(values), { lies, outlined, part, ...(color === undefined ? {} : { color }) });
    }
  }
  return facts;
}

/** A chart part without the values it showed when it was saved. */
export const withoutCaches = (part: string): string => part.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, '');
