import { address } from '../../core/sheet/address';
import { linksIn } from '../read/relationships';
import { XmlScanner } from '../read/xmlScanner';
import { listingOf } from './containers';
import type { FrameChange, RuleList } from './frameChange';
import { Graft, linksOf } from './graft';
import { mergeStyles, type MergedStyles } from './mergeStyles';
import type { PackageEdit } from './packageEdit';
import { mergedComments, mergedShapes, notedCells } from './patchNotes';
import { SheetFrame } from './sheetFrame';
import { spliced } from './splices';
import { keepStray } from './strayFormats';

const ELEMENTS: Readonly<Record<RuleList, string>> = {
  validations: 'dataValidations',
  conditionalFormats: 'conditionalFormatting',
};
/** Younger kinds of the same lists, which stand at the end of a sheet. */
const YOUNGER: Readonly<Record<RuleList, RegExp>> = {
  validations: /<x14:dataValidation\b/,
  conditionalFormats: /<x14:conditionalFormatting\b/,
};
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NO_STYLES: MergedStyles = { bytes: new Uint8Array(), formats: 0, dxfs: 0 };

/** A sheet whose rules and notes change; what they are to be stands on a sheet of a workbook of our writer. */
export interface CarriedSheet {
  readonly part: string;
  readonly change: Pick<FrameChange, 'rules' | 'notes'>;
}

/** Whether rules and notes of a sheet can be changed in place. */
export function takesCarried(edit: PackageEdit, { part, change: { rules, notes } }: CarriedSheet): boolean {
  if (rules.length === 0 && notes.length === 0) return true;
  const bytes = edit.current(part);
  const { prefix } = new SheetFrame({ bytes, ...cellSpan(bytes) });
  const text = rules.length === 0 ? '' : new TextDecoder().decode(bytes.subarray(cellSpan(bytes).cellsEnd));
  const threads = notes.length > 0 && edit.links(part).some(({ type }) => type === 'threadedComment');
  return prefix === '' && !threads && !rules.some((list) => YOUNGER[list].test(text));
}

/** Puts rules and notes from the sheets of `written`, in their order, into these; false where the styles take no more. */
export function placeCarried(edit: PackageEdit, written: Uint8Array, sheets: readonly CarriedSheet[]): boolean {
  const graft = new Graft(written, (path) => edit.has(path));
  const styles = edit.file.links.find(({ type }) => type === 'styles')?.target ?? '';
  const asksStyles = sheets.some(({ change }) => change.rules.includes('conditionalFormats'));
  const merged = asksStyles ? mergeStyles(edit.current(styles), graft.styles) : NO_STYLES;
  if (!merged) return false;
  if (asksStyles) keepStray(edit, merged.formats);
  if (asksStyles) edit.change(styles, () => merged.bytes);
  const parts = new Map(graft.added(merged, edit.freeShapes()));
  const types = new Map(graft.typed());
  sheets.forEach((sheet, at) => {
    const path = graft.sheets[at]?.path ?? '';
    placeRules(edit, sheet, parts.get(path) ?? new Uint8Array());
    if (sheet.change.notes.length > 0) new Notes(edit, sheet, { path, parts, types }).place();
  });
  return true;
}

function placeRules(edit: PackageEdit, { part, change }: CarriedSheet, carrier: Uint8Array): void {
  if (change.rules.length === 0) return;
  const theirs = listingOf(carrier).containers;
  edit.change(part, (bytes) => {
    const frame = new SheetFrame({ bytes, ...cellSpan(bytes) });
    const splices = change.rules.flatMap((list) => {
      const texts = theirs
        .filter(({ name }) => name === ELEMENTS[list])
        .map(({ start, end }) => new TextDecoder().decode(carrier.subarray(start, end)));
      return frame.replaced(ELEMENTS[list], texts.join(''));
    });
    return spliced(bytes, splices);
  });
}

/** Where the cells of a sheet's part begin and end. */
export function cellSpan(bytes: Uint8Array): { readonly cellsStart: number; readonly cellsEnd: number } {
  const x = new XmlScanner(bytes, '');
  x.nextChild();
  while (x.nextChild()) {
    const cellsStart = x.nameStart - x.prefixLength - 1;
    const found = x.isNamed('sheetData');
    x.skip();
    if (found) return { cellsStart, cellsEnd: x.position };
  }
  return { cellsStart: x.position, cellsEnd: x.position };
}

interface Carrier {
  readonly path: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly types: ReadonlyMap<string, string>;
}

/** The notes of one sheet: texts in its part of comments, boxes in its old drawing. */
class Notes {
  private readonly theirs: ReadonlyMap<string, string>;

  constructor(
    private readonly edit: PackageEdit,
    private readonly sheet: CarriedSheet,
    private readonly carrier: Carrier,
  ) {
    const name = linksOf(carrier.path);
    const links = carrier.parts.get(name);
    const found = links ? linksIn(links, name, carrier.path, 10) : [];
    this.theirs = new Map(found.map(({ type, target }) => [type, target]));
  }

  place(): void {
    const { edit } = this;
    const { part, change } = this.sheet;
    const comments = this.target('comments');
    const noted = comments === undefined ? new Set<string>() : notedCells(edit.current(comments));
    const come = change.notes.filter((cell) => cell.note !== undefined && !noted.has(address(cell)));
    const gone = change.notes.filter(({ note }) => note === undefined);
    if (comments === undefined) this.add('comments');
    else edit.change(comments, (bytes) => mergedComments(bytes, this.their('comments'), change.notes));
    const drawing = this.drawing();
    if (drawing !== undefined)
      return edit.change(drawing, (bytes) => mergedShapes(bytes, this.their('vmlDrawing'), { gone, come }));
    const id = this.add('vmlDrawing');
    if (id === undefined) return;
    edit.change(part, (bytes) => {
      const frame = new SheetFrame({ bytes, ...cellSpan(bytes) });
      return spliced(bytes, frame.replaced('legacyDrawing', `<legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`));
    });
  }

  private target(type: string): string | undefined {
    return this.edit.links(this.sheet.part).find((link) => link.type === type)?.target;
  }

  /** The drawing the sheet names; pictures of heads and feet have drawings of the same kind. */
  private drawing(): string | undefined {
    const bytes = this.edit.current(this.sheet.part);
    const [named] = new SheetFrame({ bytes, ...cellSpan(bytes) }).elements('legacyDrawing');
    const id = named?.attributes.get('id')?.text;
    return this.edit.links(this.sheet.part).find((link) => link.id === id)?.target;
  }

  private their(type: string): Uint8Array | undefined {
    return this.carrier.parts.get(this.theirs.get(type) ?? '');
  }

  /** Puts the part of the carrier in as it is; gives the id of its link. */
  private add(type: string): string | undefined {
    const path = this.theirs.get(type);
    const bytes = this.their(type);
    if (path === undefined || !bytes) return undefined;
    this.edit.put(path, bytes);
    this.edit.type(path, this.carrier.types.get(path) ?? 'application/xml');
    return this.edit.link(this.sheet.part, type, `/${path}`);
  }
}
