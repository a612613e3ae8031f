import { textOf, type Parts } from '../write/zipParts';
import { parseXml } from './plainXml';

/** What a series says that the library does not read. */
export interface SeriesFacts {
  /** "RRGGBB" of its filling, line or markers. */
  readonly color?: string;
  /** It belongs to lying bars. */
  readonly lies: boolean;
}

/** Facts of every series of every chart part, by the reference of its values as the file writes it. */
export function seriesFacts(parts: Parts): ReadonlyMap<string, SeriesFacts> {
  const facts = new Map<string, SeriesFacts>();
  for (const part of parts.keys()) {
    if (!/^xl\/charts\/chart\d+\.xml$/.test(part)) continue;
    const xml = textOf(parts, part);
    const lies = /<c:barDir\s+val="bar"\s*\/>/.test(xml);
    for (const [series] of xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)) {
      const values = /<c:val>.*?<c:f>([^<]*)<\/c:f>/s.exec(series)?.[1];
      const color = /<c:spPr>.*?<a:srgbClr val="([0-9A-Fa-f]{6})"/s.exec(series)?.[1]?.toUpperCase();
      if (values !== undefined) facts.set(parseXml(values), { lies, ...(color === undefined ? {} : { color }) });
    }
  }
  return facts;
}
