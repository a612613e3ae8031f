import { parseCell } from '../../../core/sheet/address';
import { cellSpan } from '../carriedRules';
import { linksOf } from '../graft';
import { listingOf } from '../containers';
import type { PackageEdit } from '../packageEdit';
import { mergedShapes } from '../patchNotes';
import { SheetFrame } from '../sheetFrame';
import { spliced } from '../splices';
import { emptyDrawing, withBoxes, withoutOwnType } from './noteBoxes';
import { NO_COMMENTS, withNotes, withoutNotes, type NoteBefore, type NoteText } from './noteTexts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Puts our notes on cells of a sheet; says of each what was there before. On a sheet with threaded comments a cell that
 * has one keeps it alone: its note is but an echo of the thread.
 */
export function addNotes(edit: PackageEdit, part: string, notes: readonly NoteText[]): ReadonlyMap<string, NoteBefore> {
  if (notes.length === 0) return new Map();
  const links = edit.links(part);
  const isThreaded = links.some(({ type }) => type === 'threadedComment');
  const known = links.find(({ type }) => type === 'comments')?.target;
  const bytes = known === undefined ? new TextEncoder().encode(NO_COMMENTS) : edit.current(known);
  const asked = withNotes(bytes, notes);
  const kept = notes.filter(({ ref }) => isThreaded && asked.before.get(ref) !== 'new');
  const put =
    kept.length === 0
      ? asked
      : withNotes(
          bytes,
          notes.filter((note) => !kept.includes(note)),
        );
  if (known === undefined) addPart(edit, part, { type: 'comments', content: COMMENTS_TYPE, ending: 'xml' }, put.bytes);
  else edit.change(known, () => put.bytes);
  const come = [...put.before].flatMap(([ref, before]) => (before === 'new' ? (parseCell(ref) ?? []) : []));
  const drawing = drawingOf(edit, part);
  const drawn = (old: string): Uint8Array => new TextEncoder().encode(withBoxes(old, come, edit.freeShapes()));
  if (drawing !== undefined) edit.change(drawing, (old) => drawn(new TextDecoder().decode(old)));
  else if (come.length > 0) nameDrawing(edit, part, drawn(emptyDrawing(edit.freeShapes())));
  return new Map([...put.before, ...kept.map(({ ref }) => [ref, 'none'] as const)]);
}

interface PartKind {
  readonly type: string;
  readonly content: string;
  readonly ending: string;
}

/** A part more that a sheet leads to; gives the id of its link. */
function addPart(edit: PackageEdit, sheet: string, { type, content, ending }: PartKind, bytes: Uint8Array): string {
  const path = (at: number): string => `xl/${type}TongHop${at}.${ending}`;
  let at = 1;
  while (edit.has(path(at))) at += 1;
  edit.put(path(at), bytes);
  edit.type(path(at), content);
  return edit.link(sheet, type, `/${path(at)}`);
}

function nameDrawing(edit: PackageEdit, part: string, bytes: Uint8Array): void {
  const id = addPart(edit, part, { type: 'vmlDrawing', content: DRAWING_TYPE, ending: 'vml' }, bytes);
  edit.change(part, (sheet) => {
    const frame = new SheetFrame({ bytes: sheet, ...cellSpan(sheet) });
    const named = `<${frame.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
    return spliced(sheet, frame.replaced('legacyDrawing', named));
  });
}

/** The drawing the sheet names; pictures of heads and feet have drawings of the same kind. */
function drawingOf(edit: PackageEdit, part: string): string | undefined {
  const bytes = edit.current(part);
  const [named] = new SheetFrame({ bytes, ...cellSpan(bytes) }).elements('legacyDrawing');
  const id = named?.attributes.get('id')?.text;
  return edit.links(part).find((link) => link.id === id)?.target;
}

/** Takes notes of ours off a sheet, and with the last one the parts that held them. */
export function removeNotes(
  edit: PackageEdit,
  part: string,
  notes: readonly (NoteText & { readonly before: NoteBefore })[],
): void {
  const comments = edit.links(part).find(({ type }) => type === 'comments');
  if (!comments) return;
  const { bytes, gone, isEmpty } = withoutNotes(edit.current(comments.target), notes);
  edit.change(comments.target, () => bytes);
  const cells = gone.flatMap((ref) => parseCell(ref) ?? []);
  const drawing = drawingOf(edit, part);
  if (drawing !== undefined)
    edit.change(drawing, (old) => {
      const left = mergedShapes(old, undefined, { gone: cells, come: [] });
      return new TextEncoder().encode(withoutOwnType(new TextDecoder().decode(left)));
    });
  if (isEmpty) dropParts(edit, part, comments.id, drawing);
}

function dropParts(edit: PackageEdit, part: string, comments: string, drawing: string | undefined): void {
  const isBare = drawing !== undefined && !/<v:shape[\s>]/.test(new TextDecoder().decode(edit.current(drawing)));
  const boxes = isBare ? edit.links(part).find(({ target }) => target === drawing)?.id : undefined;
  edit.cut(() => edit.unlink(part, (id) => id === comments || id === boxes));
  if (boxes !== undefined)
    edit.change(part, (sheet) =>
      spliced(sheet, new SheetFrame({ bytes: sheet, ...cellSpan(sheet) }).replaced('legacyDrawing', '')),
    );
  const links = linksOf(part);
  if (edit.has(links) && listingOf(edit.current(links)).containers.length === 0) edit.drop(links);
}
