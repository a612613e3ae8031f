import { address, parseCell, type Cell } from '../../core/sheet/address';
import { xmlAttribute } from '../write/xmlText';
import { appended, listingOf, type Container, type Item } from './containers';
import type { NoteChange } from './frameChange';
import { blocksOf } from './graft';
import { MAIN } from './mergeStyles';
import { spliced } from './splices';

/** Notes of a sheet as its part of comments has them, with some of another part in their place or behind them. */
export function mergedComments(
  bytes: Uint8Array,
  written: Uint8Array | undefined,
  changes: readonly NoteChange[],
): Uint8Array {
  const { containers, prefix } = listingOf(bytes);
  const list = (name: string): Container | undefined => containers.find((one) => one.name === name);
  const [authors, comments] = [list('authors'), list('commentList')];
  if (!authors || !comments) return bytes;
  const changed = new Set(changes.map((cell) => address(cell)));
  const old = new Map(comments.items.map((item) => [refOf(item), item]));
  const gone = [...old].filter(([ref]) => changed.has(ref)).map(([, { start, end }]) => ({ start, end, text: '' }));
  const fresh = writtenComments(written);
  const texts = fresh.map(({ ref, text }) => {
    const author = old.get(ref)?.attributes.get('authorId')?.text ?? `${authors.items.length}`;
    const own = prefix === '' ? '' : ` xmlns="${MAIN}"`;
    return `<comment${own} ref="${ref}" authorId="${xmlAttribute(author)}">${text}</comment>`;
  });
  const isNewAuthor = fresh.some(({ ref }) => !old.has(ref));
  return spliced(bytes, [
    ...(isNewAuthor ? appended(authors, prefix, [`<${prefix}author></${prefix}author>`]) : []),
    ...gone,
    ...appended(comments, prefix, texts),
  ]);
}

/** Cells that have a note in a part of comments, as "A1". */
export function notedCells(bytes: Uint8Array): ReadonlySet<string> {
  const list = listingOf(bytes).containers.find(({ name }) => name === 'commentList');
  return new Set((list?.items ?? []).map(refOf));
}

function refOf({ attributes }: Item): string {
  const text = attributes.get('ref')?.text ?? '';
  const cell = parseCell(text);
  return cell ? address(cell) : text;
}

/** Comments of our writer: where they stand and what is inside them. */
function writtenComments(bytes: Uint8Array | undefined): readonly { readonly ref: string; readonly text: string }[] {
  if (!bytes) return [];
  const list = listingOf(bytes).containers.find(({ name }) => name === 'commentList');
  return (list?.items ?? []).map((item) => {
    const whole = new TextDecoder().decode(bytes.subarray(item.start, item.end));
    return { ref: refOf(item), text: whole.slice(whole.indexOf('>') + 1, whole.lastIndexOf('<')) };
  });
}

const VOCABULARIES =
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/**
 * A drawing of notes without the boxes of some cells and with boxes of another drawing, whose numbers are its own.
 * Such a part is seldom well-formed XML, so it is read as text.
 */
export function mergedShapes(
  bytes: Uint8Array,
  written: Uint8Array | undefined,
  { gone, come }: { readonly gone: readonly Cell[]; readonly come: readonly Cell[] },
): Uint8Array {
  const drawing = without(new TextDecoder().decode(bytes), gone);
  if (!written || come.length === 0) return new TextEncoder().encode(drawing);
  const ours = new TextDecoder().decode(written);
  const boxes = elements(ours, 'v:shape').filter((shape) => come.some((cell) => isOf(shape, cell)));
  const type = /id="_x0000_t202"/.test(drawing) ? [] : elements(ours, 'v:shapetype');
  const added = [...type, ...boxes].map((text) => text.replace(/^<v:\w+/, (tag) => tag + VOCABULARIES)).join('');
  const end = drawing.lastIndexOf('</xml');
  const at = end < 0 ? drawing.length : end;
  const [block = 0] = blocksOf(written);
  const whole = drawing.slice(0, at) + added + drawing.slice(at);
  const reserved = whole.replace(/(<o:idmap\b[^>]{0,200}?\bdata=")/, (head) => `${head}${block},`);
  return new TextEncoder().encode(reserved);
}

function without(drawing: string, cells: readonly Cell[]): string {
  const gone = elements(drawing, 'v:shape').filter((shape) => cells.some((cell) => isOf(shape, cell)));
  return gone.reduce((text, shape) => text.replace(shape, () => ''), drawing);
}

/** Whether a box is that of the note of a cell. */
function isOf(shape: string, { row, col }: Cell): boolean {
  return (
    /ObjectType\s{0,9}=\s{0,9}["']Note["']/.test(shape) &&
    new RegExp(String.raw`<x:Row>\s{0,99}${row}\s{0,99}</x:Row>`).test(shape) &&
    new RegExp(String.raw`<x:Column>\s{0,99}${col}\s{0,99}</x:Column>`).test(shape)
  );
}

/** Every element of a name that does not hold another of it, as text. */
function elements(text: string, name: string): readonly string[] {
  const found: string[] = [];
  const close = `</${name}>`;
  for (let at = text.indexOf(`<${name} `); at >= 0;) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    found.push(text.slice(at, end + close.length));
    at = text.indexOf(`<${name} `, end);
  }
  return found;
}
