import { fnv1a64 } from '../domain/fnv';
import { xmlAttribute } from '../xlsx/write/xmlText';
import { contentOf, piecesIn, tagsIn, unescaped } from './xmlPieces';

/**
 * How a part of ours is known again (docs/report.md#made-anew): in Word it is a content control with a tag; LibreOffice
 * drops those around paragraphs and keeps bookmarks, so every paragraph of a part begins with one, too.
 */
const PREFIX = 'TH_';

/** Word's limit of a bookmark's name is 40. */
const LONGEST_ID = 30;

/** The part's id as a bookmark and a tag may have it. */
export function markOf(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9_]/g, '_');
  return plain.length <= LONGEST_ID ? plain : `${plain.slice(0, LONGEST_ID - 9)}_${fnv1a64(id).slice(0, 8)}`;
}

function tagOf(mark: string): string {
  return `${PREFIX}${mark}`;
}

/** The mark that a tag names; undefined of a tag of somebody else. */
export function markOfTag(tag: string): string | undefined {
  return tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : undefined;
}

/** The mark that a bookmark's name holds, without the number of its paragraph. */
export function markOfBookmark(name: string): string | undefined {
  return markOfTag(name)?.replace(/_\d{1,4}$/, '');
}

/** Numbers that stand nowhere else in a document: of bookmarks, pictures. */
export interface Numbers {
  bookmark: number;
  picture: number;
}

export interface MarkedPart {
  readonly mark: string;
  /** As Word shows it over the content control. */
  readonly name: string;
  /** Paragraphs and tables, one after the other. */
  readonly content: string;
}

/** The content control of a part, with a bookmark in each of its paragraphs and in the first one of each table. */
export function markedPart({ mark, name, content }: MarkedPart, numbers: Numbers): string {
  const inside = piecesIn(content)
    .map(({ start, end }, index) => withBookmark(content.slice(start, end), `${tagOf(mark)}_${index}`, numbers))
    .join('');
  const id = parseInt(fnv1a64(mark).slice(0, 7), 16);
  const alias = xmlAttribute(name.slice(0, 60));
  return `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tagOf(mark)}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${numbered(inside, numbers)}</w:sdtContent></w:sdt>`;
}

/** A block whose first paragraph has a bookmark around what it holds; one without a paragraph of some content has none. */
function withBookmark(block: string, name: string, numbers: Numbers): string {
  const place = contentOf(block, 'w:p');
  if (!place || place[0] === place[1]) return block;
  const [from, to] = place;
  const properties = piecesIn(block, from, to).find((piece) => piece.name === 'w:pPr');
  const start = properties?.end ?? from;
  const id = numbers.bookmark++;
  const begin = `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  return `${block.slice(0, start)}${begin}${block.slice(start, to)}<w:bookmarkEnd w:id="${id}"/>${block.slice(to)}`;
}

/** Pictures with numbers of their own. */
function numbered(content: string, numbers: Numbers): string {
  return content.replace(/<wp:docPr id="\d{1,9}"/g, () => `<wp:docPr id="${numbers.picture++}"`);
}

/**
 * What of a part a person can change, in a short sign: the words of its paragraphs, whatever runs a program splits them
 * into, and how many charts it has. The looks have no part in it, nor has what stands between words: programs drop line
 * breaks.
 */
export function digestOf(content: string): string {
  return fnv1a64(wordsOf(content).join('').replace(/\s+/g, '')).slice(0, 12);
}

/** What only a person puts into a part, and what has no words by which the part would be known as changed. */
const OWN_THINGS: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:footnoteReference',
  'w:endnoteReference',
  'pic:pic',
  'wps:wsp',
  'w:object',
]);

/** Whether a person's comment, footnote or picture stands in a part, which would be lost where it is made anew. */
export function holdsOwnThings(content: string): boolean {
  for (const { name } of tagsIn(content)) if (OWN_THINGS.has(name)) return true;
  return false;
}

/** The words of each paragraph that has any, and a sign for each chart. */
export function wordsOf(content: string): readonly string[] {
  const found: string[] = [];
  let words = '';
  let text: number | undefined;
  let skipped = 0;
  for (const { name, kind, start, end } of tagsIn(content)) {
    // The same picture once more, for programs that do not know the first.
    if (name === 'mc:Fallback' && kind !== 'empty') skipped += kind === 'open' ? 1 : -1;
    if (skipped > 0) continue;
    if (name === 'w:t') {
      if (kind === 'open') text = end;
      else if (text !== undefined) {
        words += unescaped(content.slice(text, start));
        text = undefined;
      }
    } else if (name === 'w:br' || name === 'w:tab' || name === 'w:cr') words += kind === 'close' ? '' : ' ';
    else if (name === 'c:chart') found.push('chart');
    else if (name === 'w:p' && kind !== 'open') {
      const said = words.normalize('NFC').replace(/\s+/g, ' ').trim();
      if (said !== '') found.push(said);
      words = '';
    }
  }
  return found;
}
