import { DocumentRefusal } from './documentRefusal';

/** One tag of a text of XML. */
export interface Tag {
  /** With its prefix: "w:p". */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** A child of an element: from its first letter to the one behind its last. */
export interface Piece {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What is no tag of its own: comments, CDATA, processing instructions. A document type is refused. */
const APART: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** The tags of a text from a place on, in one pass. Throws `damaged` where one does not end, or a document type stands. */
export function* tagsIn(xml: string, from = 0, to = xml.length): Generator<Tag> {
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    const apart = APART.find(([begin]) => xml.startsWith(begin, at));
    if (apart) {
      at = endOf(xml, apart[1], at) + apart[1].length;
      continue;
    }
    if (xml.startsWith('<!', at)) throw new DocumentRefusal('damaged');
    const end = tagEnd(xml, at);
    yield tagAt(xml, at, end);
    at = end;
  }
}

function endOf(xml: string, ending: string, from: number): number {
  const at = xml.indexOf(ending, from);
  if (at < 0) throw new DocumentRefusal('damaged');
  return at;
}

/** Behind the ">" of a tag: not one inside a quoted value. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  throw new DocumentRefusal('damaged');
}

function tagAt(xml: string, start: number, end: number): Tag {
  const isClose = xml.charAt(start + 1) === '/';
  const first = start + (isClose ? 2 : 1);
  let last = first;
  while (last < end && !' \t\r\n/>'.includes(xml.charAt(last))) last += 1;
  const kind = isClose ? 'close' : xml.charAt(end - 2) === '/' ? 'empty' : 'open';
  return { name: xml.slice(first, last), kind, start, end };
}

/** The children of whatever stands from one place to another. Throws `damaged` where tags do not match. */
export function piecesIn(xml: string, from = 0, to = xml.length): readonly Piece[] {
  const pieces: Piece[] = [];
  const open: string[] = [];
  let start = from;
  for (const { name, kind, start: at, end } of tagsIn(xml, from, to)) {
    if (kind === 'close') {
      if (open.pop() !== name) throw new DocumentRefusal('damaged');
    } else if (open.length === 0) start = at;
    if (kind === 'open') open.push(name);
    else if (open.length === 0) pieces.push({ name, start, end });
  }
  if (open.length > 0) throw new DocumentRefusal('damaged');
  return pieces;
}

/** Where the content of the first element of a name stands; undefined where there is none. */
export function contentOf(
  xml: string,
  name: string,
  from = 0,
  to = xml.length,
): readonly [start: number, end: number] | undefined {
  let start: number | undefined;
  let depth = 0;
  for (const tag of tagsIn(xml, from, to)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'empty' && start === undefined) return [tag.end, tag.end];
    if (tag.kind === 'open') {
      start ??= tag.end;
      depth += 1;
    } else if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 0 && start !== undefined) return [start, tag.start];
    }
  }
  return undefined;
}

/** The value of an attribute of a tag, as it is written; undefined where it has none. */
export function attributeOf(xml: string, { start, end }: Pick<Tag, 'start' | 'end'>, name: string): string | undefined {
  const tag = xml.slice(start, end);
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + name.length)) {
    if (!' \t\r\n'.includes(tag.charAt(at - 1))) continue;
    const rest = /^\s{0,9}=\s{0,9}(["'])/.exec(tag.slice(at + name.length, at + name.length + 24));
    if (!rest) continue;
    const first = at + name.length + rest[0].length;
    const last = tag.indexOf(rest[1] ?? '"', first);
    return last < 0 ? undefined : tag.slice(first, last);
  }
  return undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it is meant. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g,
    (whole, decimal?: string, hex?: string, named?: string) => {
      if (named !== undefined) return ENTITIES[named] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
