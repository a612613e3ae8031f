import { address, parseCell } from '../../../core/sheet/address';
import { xmlAttribute, xmlText } from '../../write/xmlText';
import { appended, listingOf, type Container, type Item, type Listing } from '../containers';
import { MAIN } from '../mergeStyles';
import { asUtf8 } from '../sheetHead';
import { spliced, type Splice } from '../splices';

/** Who our notes are by. */
export const AUTHOR = 'Tổng Hợp';

/** A note of ours at a cell ("A1"). */
export interface NoteText {
  readonly ref: string;
  readonly text: string;
}

/** What a cell had before our note: nothing, a note of plain text, one of runs, or one ours could not be put to. */
export type NoteBefore = 'new' | 'plain' | 'rich' | 'none';

/** A part of comments without any, as ours begins. */
export const NO_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;

interface Comments extends Listing {
  readonly authors: Container;
  readonly list: Container;
}

function commentsOf(bytes: Uint8Array): Comments | undefined {
  const listing = listingOf(bytes);
  const [authors, list] = ['authors', 'commentList'].map((name) => listing.containers.find((one) => one.name === name));
  return authors && list ? { ...listing, authors, list } : undefined;
}

/** Cells of a part of comments that have one, "A1". */
const refOf = ({ attributes }: Item): string => {
  const text = attributes.get('ref')?.text ?? '';
  const cell = parseCell(text);
  return cell ? address(cell) : text;
};

/** Notes put into a part of comments: new ones by our author, behind the text of those that are there. */
export function withNotes(
  bytes: Uint8Array,
  notes: readonly NoteText[],
): { readonly bytes: Uint8Array; readonly before: ReadonlyMap<string, NoteBefore> } {
  const found = commentsOf(bytes);
  const before = new Map<string, NoteBefore>();
  if (!found) return { bytes, before: new Map(notes.map(({ ref }) => [ref, 'none' as const])) };
  const { authors, list, prefix: p } = found;
  const old = new Map(list.items.map((item) => [refOf(item), item]));
  const known = authors.items.findIndex(({ text }) => text === xmlText(AUTHOR));
  const author = known < 0 ? authors.items.length : known;
  const fresh: string[] = [];
  const splices: Splice[] = [...asUtf8(bytes)];
  for (const { ref, text } of notes) {
    const item = old.get(ref);
    if (!item) {
      before.set(ref, 'new');
      fresh.push(
        `<${p}comment ref="${xmlAttribute(ref)}" authorId="${author}"><${p}text>${run(p, text)}</${p}text></${p}comment>`,
      );
      continue;
    }
    const [kind, splice] = behind(bytes, item, p, text);
    before.set(ref, kind);
    splices.push(...splice);
  }
  const isNewAuthor = known < 0 && fresh.length > 0;
  splices.push(...(isNewAuthor ? appended(authors, p, [`<${p}author>${xmlText(AUTHOR)}</${p}author>`]) : []));
  return { bytes: spliced(bytes, [...splices, ...appended(list, p, fresh)]), before };
}

const run = (p: string, text: string): string => `<${p}r><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}r>`;

/** Our text behind that of a note somebody wrote, as a run of its own. */
function behind(bytes: Uint8Array, item: Item, p: string, text: string): readonly [NoteBefore, readonly Splice[]] {
  const body = textOf(bytes, item);
  if (!body) return ['none', []];
  const ours = run(p, `\n${text}`);
  const [first] = body.items;
  if (body.items.length === 1 && first && isPlain(bytes, first, p)) {
    return [
      'plain',
      [
        { start: first.start, end: first.start, text: `<${p}r>` },
        { start: first.end, end: first.end, text: `</${p}r>${ours}` },
      ],
    ];
  }
  const last = body.items.filter((one) => isNamed(bytes, one, p, 'r')).at(-1);
  if (!last) return ['none', []];
  return ['rich', [{ start: last.end, end: last.end, text: ours }]];
}

/** The `text` of a comment with its runs, their places those of the part. */
function textOf(bytes: Uint8Array, item: Item): Container | undefined {
  const inner = listingOf(bytes.subarray(item.start, item.end));
  const text = inner.containers.find(({ name }) => name === 'text');
  return text && { ...moved(text, item.start), items: text.items.map((one) => moved(one, item.start)) };
}

function moved<T extends Item>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by, nameEnd: item.nameEnd + by };
}

function isNamed(bytes: Uint8Array, item: Item, p: string, name: string): boolean {
  return new TextDecoder().decode(bytes.subarray(item.start + 1, item.nameEnd)) === `${p}${name}`;
}

const isPlain = (bytes: Uint8Array, item: Item, p: string): boolean => isNamed(bytes, item, p, 't');

/** A part of comments without notes of ours, and the cells that have none any more. */
export function withoutNotes(
  bytes: Uint8Array,
  notes: readonly (NoteText & { readonly before: NoteBefore })[],
): { readonly bytes: Uint8Array; readonly gone: readonly string[]; readonly isEmpty: boolean } {
  const found = commentsOf(bytes);
  if (!found) return { bytes, gone: [], isEmpty: false };
  const { list, authors, prefix: p } = found;
  const ours = new Map(notes.map((note) => [note.ref, note]));
  const texts = new Map(notes.map((note) => [squeezed(note.text), note]));
  const gone: Item[] = [];
  const splices: Splice[] = [...asUtf8(bytes)];
  for (const item of list.items) {
    const whole = squeezed(wordsOf(bytes, item));
    // Lines that came above carried the note elsewhere: then its text says that it is ours.
    const note = ours.get(refOf(item)) ?? texts.get(whole);
    if (!note || note.before === 'none') continue;
    if (note.before === 'new' && whole === squeezed(note.text)) gone.push(item);
    else splices.push(...withoutRun(bytes, item, p, note));
  }
  splices.push(...gone.map(({ start, end }) => ({ start, end, text: '' })));
  const left = list.items.filter((item) => !gone.includes(item));
  const last = authors.items.at(-1);
  const isUnused = left.every(({ attributes }) => attributes.get('authorId')?.text !== `${authors.items.length - 1}`);
  if (last && last.text === xmlText(AUTHOR) && isUnused) splices.push({ start: last.start, end: last.end, text: '' });
  return { bytes: spliced(bytes, splices), gone: gone.map(refOf), isEmpty: left.length === 0 && gone.length > 0 };
}

/** Programs put blanks and breaks of their own into notes. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a comment, runs joined; markup still as it is written. */
function wordsOf(bytes: Uint8Array, item: Item): string {
  const text = new TextDecoder().decode(bytes.subarray(item.start, item.end));
  const pieces = Array.from(text.matchAll(/<(?:\w{1,20}:)?t(?:\s[^<>]{0,200})?>([^<]*)</g), ([, piece = '']) => piece);
  return decoded(pieces.join(''));
}

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#10;|&#xA;/gi, '\n')
    .replace(/&amp;/g, '&');

/** A note of somebody else without the run we put behind it; as it was where it was plain. */
function withoutRun(
  bytes: Uint8Array,
  item: Item,
  p: string,
  { text, before }: NoteText & { readonly before: NoteBefore },
): readonly Splice[] {
  const body = textOf(bytes, item);
  const own = body?.items.find((one) => squeezed(wordsOf(bytes, one)) === squeezed(text));
  if (!body || !own) return [];
  const gone = { start: own.start, end: own.end, text: '' };
  const others = body.items.filter((one) => one !== own);
  const [first] = others;
  const bare = `<${p}r><${p}t`;
  if (before !== 'plain' || others.length !== 1 || !first) return [gone];
  const whole = new TextDecoder().decode(bytes.subarray(first.start, first.end));
  const inner = whole.slice(`<${p}r>`.length, -`</${p}r>`.length);
  return whole.startsWith(bare) ? [gone, { start: first.start, end: first.end, text: inner }] : [gone];
}
