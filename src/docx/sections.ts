import type { ReportPages } from '../core/report/model';
import { PAGE } from './measures';
import { holdsOwnThings, wordsOf } from './partMarks';
import { contentOf, piecesIn, tagsIn } from './xmlPieces';

/** Pages of one layout in a document. */
export interface Section {
  /** From its first block to where the next one begins; of the last one, to the properties of the body. */
  readonly start: number;
  readonly end: number;
  /** Where its properties stand: in its last paragraph, of the last section behind it. */
  readonly properties: readonly [start: number, end: number];
  readonly isLast: boolean;
}

/** The sections of a document, in order; none where the body says nothing of its last one. */
export function sectionsIn(xml: string): readonly Section[] {
  const [from, to] = contentOf(xml, 'w:body') ?? [0, 0];
  const found: Section[] = [];
  let start = from;
  for (const piece of piecesIn(xml, from, to)) {
    const isLast = piece.name === 'w:sectPr';
    const properties = isLast ? ([piece.start, piece.end] as const) : propertiesIn(xml, piece.start, piece.end);
    if (!properties) continue;
    found.push({ start, end: isLast ? piece.start : piece.end, properties, isLast });
    start = piece.end;
  }
  return found.at(-1)?.isLast === true ? found : [];
}

function propertiesIn(xml: string, from: number, to: number): readonly [number, number] | undefined {
  if (!xml.slice(from, to).includes('<w:sectPr')) return undefined;
  const [start, end] = contentOf(xml, 'w:sectPr', from, to) ?? [0, 0];
  return end > start ? [xml.lastIndexOf('<w:sectPr', start), xml.indexOf('>', end) + 1] : undefined;
}

/** The properties of pages that begin anew, upright or across; head, foot and margins as the given ones have them. */
export function turned(properties: string, orientation: ReportPages['orientation']): string {
  const [width, height] = orientation === 'landscape' ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const size = `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>`;
  return properties.replace(/<w:type\b[^>]*\/>/, '').replace(/<w:pgSz\b[^>]*\/>/, size);
}

/** The paragraph that ends a section, as small as one can be. */
export function sectionEnd(properties = ''): string {
  return `<w:p><w:pPr><w:spacing w:after="0" w:before="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;
}

/** Stands, while a document is made anew, where a part was taken out. */
export const GONE = '<!--tonghop: gone-->';

/** The text without the pages that nothing is left on but a place where a part was taken out. */
export function withoutEmptyPages(xml: string): string {
  let text = xml;
  for (let at = text.indexOf(GONE); at >= 0; at = text.indexOf(GONE))
    text = withoutPage(text.slice(0, at) + text.slice(at + GONE.length), at);
  return text;
}

function withoutPage(xml: string, at: number): string {
  const sections = sectionsIn(xml);
  const index = sections.findIndex(({ start, end, isLast }) => start <= at && (at < end || isLast));
  const [before, here] = [sections[index - 1], sections[index]];
  if (!before || !here || !isEmpty(xml.slice(here.start, here.end))) return xml;
  if (!here.isLast) return xml.slice(0, here.start) + xml.slice(here.end);
  // The pages before become the last ones: their properties move behind them.
  const [from, to] = before.properties;
  return xml.slice(0, from) + xml.slice(to, before.end) + xml.slice(from, to) + xml.slice(here.properties[1]);
}

/** A place for words or a picture of a person is none. */
function isEmpty(content: string): boolean {
  if (wordsOf(content).length > 0 || holdsOwnThings(content)) return false;
  for (const { name } of tagsIn(content))
    if (name === 'w:tbl' || name === 'w:drawing' || name === 'w:pict') return false;
  return true;
}
