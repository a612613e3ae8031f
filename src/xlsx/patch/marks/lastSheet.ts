import { xmlAttribute, xmlText } from '../../write/xmlText';
import { appended, listingOf, type Container, type Item } from '../containers';
import type { Graft, GraftedName } from '../graft';
import type { MergedStyles } from '../mergeStyles';
import type { PackageEdit } from '../packageEdit';
import { asUtf8 } from '../sheetHead';
import { spliced, type Splice } from '../splices';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What stands before the names in a workbook part (ECMA-376 18.2.27). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/**
 * Puts the only sheet of a workbook of our writer behind all sheets of a file, so that no number of a sheet in it moves.
 * @param drawn changes the bytes of the sheet as it stands in the file
 */
export function addLast(
  edit: PackageEdit,
  graft: Graft,
  merged: MergedStyles,
  drawn: (sheet: Uint8Array) => Uint8Array,
): void {
  const [sheet] = graft.sheets;
  if (!sheet) return;
  for (const [path, bytes] of graft.added(merged, edit.freeShapes()))
    edit.put(path, path === sheet.path ? drawn(bytes) : bytes);
  for (const [path, type] of graft.typed()) edit.type(path, type);
  const id = edit.link(edit.file.workbookPart, 'worksheet', `/${sheet.path}`);
  edit.change(edit.file.workbookPart, (bytes) => spliced(bytes, listed(bytes, { name: sheet.name, id }, graft.names)));
}

function listed(
  bytes: Uint8Array,
  { name, id }: { readonly name: string; readonly id: string },
  names: readonly GraftedName[],
): readonly Splice[] {
  const { containers, prefix: p } = listingOf(bytes);
  const find = (wanted: string): Container | undefined => containers.find((one) => one.name === wanted);
  const sheets = find('sheets');
  if (!sheets) return [];
  const last = sheets.items.reduce((highest, item) => Math.max(highest, Number(said(item, 'sheetId')) || 0), 0);
  const entry = `<${p}sheet xmlns:r="${OFFICE}" name="${xmlAttribute(name)}" sheetId="${last + 1}" r:id="${id}"/>`;
  const texts = names.map((one) => nameText(p, one, sheets.items.length));
  const place = find('definedNames');
  const at = containers.filter((one) => BEFORE_NAMES.includes(one.name)).at(-1)?.end ?? sheets.end;
  const whole = `<${p}definedNames>${texts.join('')}</${p}definedNames>`;
  return [
    ...asUtf8(bytes),
    ...appended(sheets, p, [entry]),
    ...(place ? appended(place, p, texts) : texts.length === 0 ? [] : [{ start: at, end: at, text: whole }]),
  ];
}

function nameText(p: string, { attributes, text }: GraftedName, sheet: number): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  return `<${p}definedName${own.join('')} localSheetId="${sheet}">${xmlText(text)}</${p}definedName>`;
}

const said = (item: Item, name: string): string => item.attributes.get(name)?.text ?? '';

/** Takes the last sheet of a file away, with its names and the parts only it leads to. */
export function dropLast(edit: PackageEdit): void {
  const last = edit.file.sheets.at(-1);
  const at = edit.file.sheets.length - 1;
  if (!last || at < 1) return;
  const id = last.listed.relationship;
  edit.cut(() => edit.unlink(edit.file.workbookPart, (one) => one === id));
  edit.change(edit.file.workbookPart, (bytes) => spliced(bytes, unlisted(bytes, at)));
}

function unlisted(bytes: Uint8Array, at: number): readonly Splice[] {
  const { containers } = listingOf(bytes);
  const find = (wanted: string): Container | undefined => containers.find((one) => one.name === wanted);
  const [sheets, names, views] = [find('sheets'), find('definedNames'), find('bookViews')];
  const own = (names?.items ?? []).filter((item) => said(item, 'localSheetId') === `${at}`);
  const gone = (item: Item | undefined): readonly Splice[] =>
    item ? [{ start: item.start, end: item.end, text: '' }] : [];
  const noNames = names !== undefined && own.length > 0 && own.length === names.items.length;
  return [
    ...asUtf8(bytes),
    ...gone(sheets?.items[at]),
    ...(noNames ? gone(names) : own.flatMap(gone)),
    // A program opens the page that was in front when it was saved.
    ...(views?.items ?? []).flatMap((view) => ['activeTab', 'firstSheet'].flatMap((name) => inFront(view, name, at))),
  ];
}

function inFront(view: Item, name: string, at: number): readonly Splice[] {
  const found = view.attributes.get(name);
  return found && Number(found.text) >= at ? [{ start: found.start, end: found.end, text: '0' }] : [];
}
