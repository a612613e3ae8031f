import { xmlAttribute, xmlText } from '../write/xmlText';
import { appended, listingOf, type Container, type Item } from './containers';
import type { Graft, GraftedName } from './graft';
import { MAIN } from './mergeStyles';
import { asUtf8 } from './sheetHead';
import { spliced, type Splice } from './splices';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What stands before the names in a workbook part (ECMA-376 18.2.27). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

function listOf(bytes: Uint8Array, name: string): Container | undefined {
  return listingOf(bytes).containers.find((one) => one.name === name);
}

const said = ({ attributes }: Item, name: string): string => attributes.get(name)?.text ?? '';

/** Whether a workbook part can list the sheets of a graft: no name of a sheet or of the whole workbook is there twice. */
export function hasRoom(bytes: Uint8Array, { sheets, names }: Graft, count: number): boolean {
  const { vocabulary } = listingOf(bytes);
  const listed = listOf(bytes, 'sheets')?.items ?? [];
  const taken = new Set(listed.map((item) => said(item, 'name').toLowerCase()));
  const global = (listOf(bytes, 'definedNames')?.items ?? []).filter((item) => !item.attributes.has('localSheetId'));
  const takenNames = new Set(global.map((item) => said(item, 'name').toLowerCase()));
  return (
    vocabulary === MAIN &&
    listed.length === count &&
    !sheets.some(({ name }) => taken.has(name.toLowerCase())) &&
    !names.some(
      ({ sheet, attributes }) => sheet === undefined && takenNames.has((attributes['name'] ?? '').toLowerCase()),
    )
  );
}

/** The workbook part with the sheets of a graft behind its own, and their names. */
export function withSheets(bytes: Uint8Array, graft: Graft, idOf: (path: string) => string): Uint8Array {
  const { prefix: p } = listingOf(bytes);
  const sheets = listOf(bytes, 'sheets');
  if (!sheets) return bytes;
  const last = sheets.items.reduce((highest, item) => Math.max(highest, Number(said(item, 'sheetId')) || 0), 0);
  const entries = graft.sheets.map(({ name, state, path }, at) => {
    const shown = state === undefined ? '' : ` state="${xmlAttribute(state)}"`;
    return `<${p}sheet xmlns:r="${OFFICE}" name="${xmlAttribute(name)}" sheetId="${last + 1 + at}"${shown} r:id="${idOf(path)}"/>`;
  });
  const names = graft.names.map((name) => nameText(name, p, sheets.items.length));
  return spliced(bytes, [...asUtf8(bytes), ...appended(sheets, p, entries), ...nameSplices(bytes, p, names)]);
}

function nameText({ attributes, sheet, text }: GraftedName, p: string, before: number): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  const local = sheet === undefined ? '' : ` localSheetId="${sheet + before}"`;
  return `<${p}definedName${own.join('')}${local}>${xmlText(text)}</${p}definedName>`;
}

function nameSplices(bytes: Uint8Array, p: string, names: readonly string[]): readonly Splice[] {
  const container = listOf(bytes, 'definedNames');
  if (container || names.length === 0) return container ? appended(container, p, names) : [];
  const before = listingOf(bytes)
    .containers.filter(({ name }) => BEFORE_NAMES.includes(name))
    .at(-1);
  const at = before?.end ?? 0;
  return [{ start: at, end: at, text: `<${p}definedNames>${names.join('')}</${p}definedNames>` }];
}
