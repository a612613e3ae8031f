import { xmlAttribute, xmlText } from '../write/xmlText';
import { appended, listingOf, type Container, type Item } from './containers';
import { asUtf8 } from './sheetHead';
import { spliced, type Splice } from './splices';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What stands before the names in a workbook part (ECMA-376 18.2.27). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];
/** Excel's own names that say how a sheet is printed and filtered. */
const OF_THE_PAGE = /^_xlnm\.(?:print_area|print_titles|_filterdatabase)$/i;

/** A sheet as the workbook part is to list it. */
export interface ListedEntry {
  /** Its place in the list as it is; absent for a sheet that comes. */
  readonly from?: number;
  /** Its name, where that changes or the sheet comes. */
  readonly name?: string;
  /** How it is shown, where that changes. */
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Relationship of a sheet that comes. */
  readonly relationship?: string;
  /** It is written anew: how it is printed and filtered is told by names that come. */
  readonly isAnew: boolean;
}

/** A defined name that comes, changes (the same name in the same scope) or, without a text, goes. */
export interface ListedName {
  readonly attributes: Readonly<Record<string, string>>;
  /** Place of its sheet in the new list; absent for a name of the whole workbook. */
  readonly sheet: number | undefined;
  readonly text: string | undefined;
}

const said = ({ attributes }: Item, name: string): string => attributes.get(name)?.text ?? '';

/** A workbook part with its sheets and names in another order, number or spelling. */
export function withSheets(
  bytes: Uint8Array,
  entries: readonly ListedEntry[],
  names: readonly ListedName[],
): Uint8Array {
  const list = new SheetList(bytes, entries);
  return spliced(bytes, [...asUtf8(bytes), ...list.sheets(), ...list.names(names), ...list.views()]);
}

class SheetList {
  private readonly prefix: string;
  private readonly containers: readonly Container[];
  private readonly listed: readonly Item[];
  /** Old places to new ones. */
  private readonly places: ReadonlyMap<number, number>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: readonly ListedEntry[],
  ) {
    const { prefix, containers } = listingOf(bytes);
    this.prefix = prefix;
    this.containers = containers;
    this.listed = this.container('sheets')?.items ?? [];
    this.places = new Map(entries.flatMap(({ from }, to) => (from === undefined ? [] : [[from, to] as const])));
  }

  sheets(): readonly Splice[] {
    const container = this.container('sheets');
    const [first] = container?.items ?? [];
    if (!container || !first) return [];
    let id = this.listed.reduce((highest, item) => Math.max(highest, Number(said(item, 'sheetId')) || 0), 0);
    const texts = this.entries.map((entry) => this.kept(entry) ?? this.added(entry, ++id));
    return [{ start: first.start, end: container.contentEnd, text: texts.join('') }];
  }

  private kept({ from, name, state }: ListedEntry): string | undefined {
    const item = from === undefined ? undefined : this.listed[from];
    if (!item) return undefined;
    return this.text(item, { ...(name === undefined ? {} : { name }), ...(state === undefined ? {} : { state }) });
  }

  private added({ name = '', state, relationship = '' }: ListedEntry, id: number): string {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<${this.prefix}sheet xmlns:r="${OFFICE}" name="${xmlAttribute(name)}" sheetId="${id}"${shown} r:id="${xmlAttribute(relationship)}"/>`;
  }

  /** Names of sheets that went are gone, those of the others keep their sheet. */
  names(changes: readonly ListedName[]): readonly Splice[] {
    const container = this.container('definedNames');
    const changed = new Set(changes.map(keyOf));
    const kept = (container?.items ?? []).flatMap((item) => this.keptName(item, changed) ?? []);
    const texts = [...kept, ...changes.flatMap((name) => this.addedName(name))];
    if (!container) return texts.length === 0 ? [] : [this.namesAnew(texts)];
    if (texts.length === 0) return [{ start: container.start, end: container.end, text: '' }];
    const [first] = container.items;
    if (!first) return appended(container, this.prefix, texts);
    return [{ start: first.start, end: container.contentEnd, text: texts.join('') }];
  }

  private keptName(item: Item, changed: ReadonlySet<string>): string | undefined {
    const local = item.attributes.get('localSheetId');
    const sheet = local && this.places.get(Number(local.text));
    if (local && sheet === undefined) return undefined;
    const name = said(item, 'name');
    if (changed.has(keyOf({ attributes: { name }, sheet }))) return undefined;
    if (sheet !== undefined && this.entries[sheet]?.isAnew === true && OF_THE_PAGE.test(name)) return undefined;
    return this.text(item, sheet === undefined ? {} : { localSheetId: `${sheet}` });
  }

  private addedName({ attributes, sheet, text }: ListedName): readonly string[] {
    if (text === undefined) return [];
    const { prefix: p } = this;
    const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
    const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    return [`<${p}definedName${own.join('')}${local}>${xmlText(text)}</${p}definedName>`];
  }

  private namesAnew(texts: readonly string[]): Splice {
    const { prefix: p } = this;
    const before = this.containers.filter(({ name }) => BEFORE_NAMES.includes(name)).at(-1);
    const at = before?.end ?? 0;
    return { start: at, end: at, text: `<${p}definedNames>${texts.join('')}</${p}definedNames>` };
  }

  /** The sheet in front stays there; where it went or hides, the first that shows takes its place. */
  views(): readonly Splice[] {
    const shown = (place: number): boolean => this.stateOf(place) === 'visible';
    const first = Math.max(
      this.entries.findIndex((_entry, place) => shown(place)),
      0,
    );
    return (this.container('bookViews')?.items ?? []).flatMap(({ attributes }) =>
      ['activeTab', 'firstSheet'].flatMap((name) => {
        const tab = attributes.get(name);
        const to = tab && this.places.get(Number(tab.text));
        const place = to !== undefined && shown(to) ? to : first;
        return tab && `${place}` !== tab.text ? [{ start: tab.start, end: tab.end, text: `${place}` }] : [];
      }),
    );
  }

  private stateOf(place: number): string {
    const { from, state } = this.entries[place] ?? {};
    const item = from === undefined ? undefined : this.listed[from];
    return state ?? item?.attributes.get('state')?.text ?? 'visible';
  }

  private container(name: string): Container | undefined {
    return this.containers.find((one) => one.name === name);
  }

  /** An item with some of its attributes said otherwise. */
  private text({ start, end, nameEnd, attributes }: Item, change: Readonly<Record<string, string>>): string {
    const splices = Object.entries(change).map(([name, value]): Splice => {
      const found = attributes.get(name);
      if (found) return { start: found.start - start, end: found.end - start, text: xmlAttribute(value) };
      return { start: nameEnd - start, end: nameEnd - start, text: ` ${name}="${xmlAttribute(value)}"` };
    });
    return new TextDecoder().decode(spliced(this.bytes.subarray(start, end), splices));
  }
}

const keyOf = ({ attributes, sheet }: Pick<ListedName, 'attributes' | 'sheet'>): string =>
  `${sheet ?? ''}|${(attributes['name'] ?? '').toLowerCase()}`;
