import { DocumentRefusal } from './documentRefusal';
import { digestOf, holdsOwnThings, markOfBookmark, markOfTag } from './partMarks';
import { attributeOf, contentOf, piecesIn, tagsIn, type Piece } from './xmlPieces';

/** A part of ours in a document of a person. */
export interface FoundPart {
  readonly mark: string;
  /** In the document's text: from its first block to behind its last, whatever stands between. */
  readonly start: number;
  readonly end: number;
  readonly digest: string;
  /** It cannot be taken out as a whole: another part begins in it, a section ends in it, or something of a person's is in it. */
  readonly isTangled: boolean;
}

/** Our parts in a document's text, in their order. Throws `damaged` where the text is no sound XML with a body. */
export function foundParts(xml: string): readonly FoundPart[] {
  const body = contentOf(xml, 'w:body');
  if (!body) throw new DocumentRefusal('damaged');
  const spans = new Map<string, { start: number; end: number }>();
  for (const piece of piecesIn(xml, ...body)) {
    const mark = markOfPiece(xml, piece);
    if (mark === undefined) continue;
    const span = spans.get(mark);
    if (span) span.end = piece.end;
    else spans.set(mark, { start: piece.start, end: piece.end });
  }
  const found = [...spans].sort(([, a], [, b]) => a.start - b.start);
  let reached = 0;
  return found.map(([mark, { start, end }], index) => {
    const content = xml.slice(start, end);
    const before = reached > start;
    reached = Math.max(reached, end);
    const after = (found[index + 1]?.[1].start ?? Infinity) < end;
    const isTangled = before || after || content.includes('<w:sectPr') || holdsOwnThings(content);
    return { mark, start, end, digest: digestOf(content), isTangled };
  });
}

/** Whose a block is: by the tag of its content control, else by a bookmark in it. */
function markOfPiece(xml: string, { name, start, end }: Piece): string | undefined {
  if (name === 'w:sdt') {
    const properties = contentOf(xml, 'w:sdtPr', start, end);
    const tag = properties && [...tagsIn(xml, ...properties)].find((one) => one.name === 'w:tag');
    const mark = tag && markOfTag(attributeOf(xml, tag, 'w:val') ?? '');
    if (mark !== undefined) return mark;
  }
  for (const tag of tagsIn(xml, start, end)) {
    if (tag.name !== 'w:bookmarkStart') continue;
    const mark = markOfBookmark(attributeOf(xml, tag, 'w:name') ?? '');
    if (mark !== undefined) return mark;
  }
  return undefined;
}
