import type { SheetMoves } from '../../core/sheet/formula/followSheets';
import type { SheetShifts } from '../../core/sheet/formula/followShifts';
import type { LineShift } from '../../core/sheet/lineShift';
import { asFarAsSound } from '../open/partScan';
import { LazySheet } from '../read/lazySheet';
import type { PackageSheet } from '../read/workbookReading';
import { XmlScanner } from '../read/xmlScanner';
import { listingOf } from './containers';
import { followedPart, type Followed } from './followPart';
import type { RuleList } from './frameChange';
import { Graft, linksOf } from './graft';
import { keptOfSheet } from './keptOfSheet';
import { withSheets, type ListedEntry, type ListedName } from './listSheets';
import { MAIN, mergeStyles } from './mergeStyles';
import type { PackageEdit } from './packageEdit';
import { recalculating } from './partEdits';
import { spliced } from './splices';
import { keepStray } from './strayFormats';

/** A defined name of a sheet that comes, changes or, without a text, goes. */
export interface NameChange {
  readonly name: string;
  readonly scope: 'sheet' | 'workbook';
  readonly text: string | undefined;
}

/** A sheet of the file, or one that comes, in the order they are to have. */
export interface PlacedSheet {
  /** Which worksheet of the file it is, counted among those that were read; absent for one that comes. */
  readonly from?: number;
  readonly name: string;
  /** How it is shown, where that changes or it comes. */
  readonly state?: ListedEntry['state'];
  /** Which sheet of the written workbook takes its place. */
  readonly written?: number;
  readonly names: readonly NameChange[];
  /** Lines that came and went on it: what points there from elsewhere follows, but the cells, which have done so. */
  readonly shifts?: readonly LineShift[];
  /** Lists of rules that were put in as they are to be. */
  readonly reruled?: readonly RuleList[];
}

/** What slicers stand on; they live beside the sheets and would lead to nothing. */
const STANDS_ON: ReadonlySet<string> = new Set(['table', 'pivotTable', 'slicer', 'timeline']);
/** Parts without any reference to a sheet. */
export const REFERS_NOT =
  /^(?:\[content_types\]\.xml$|docprops\/|customxml\/|xl\/(?:styles|sharedstrings|metadata)\.xml$|xl\/theme\/)/i;
const TITLES = ['HeadingPairs', 'TitlesOfParts'];
/** No name of a sheet begins with it. */
const MARK = '\uE000';

/**
 * What formulas on their way into the file call a sheet that comes: its name, with a mark where a sheet of the file has
 * or had that name, so that nobody's references are taken for another's.
 */
export function nameOnTheWay(name: string, names: ReadonlySet<string>): string {
  return names.has(name.toLowerCase()) ? MARK + name : name;
}

/** Sheets of a package in another order, number, spelling, some of them written anew. */
export class Arrangement {
  private readonly listed: readonly PackageSheet[];
  /** Places in the file's list of the worksheets that were read. */
  private readonly readable: readonly number[];
  /** Parts that came from our writer; they say how things stand now. */
  private readonly placed = new Set<string>();
  private readonly order: readonly (PlacedSheet & { readonly place: number | undefined })[];

  constructor(
    private readonly edit: PackageEdit,
    sheets: readonly PlacedSheet[],
  ) {
    this.listed = edit.file.sheets;
    this.readable = this.listed.flatMap(({ read }, at) => (read instanceof LazySheet ? [at] : []));
    this.order = this.ordered(sheets);
  }

  /** Whether the package can take it: no name twice, nothing that stands on what would go. */
  isPossible(): boolean {
    const names = this.order.map(({ name }) => name.toLowerCase());
    const { vocabulary, containers } = listingOf(this.edit.current(this.edit.file.workbookPart));
    const count = containers.find(({ name }) => name === 'sheets')?.items.length;
    const lost = this.lost();
    return (
      vocabulary === MAIN &&
      count === this.listed.length &&
      new Set(names).size === names.length &&
      !(this.hasSlicers() && lost.some((sheet) => this.kinds(sheet).some((kind) => STANDS_ON.has(kind))))
    );
  }

  /** Makes it so; false where the styles of the file cannot take those of the sheets, or a name is taken. */
  make(written: Uint8Array | undefined): boolean {
    const graft = written && this.graft(written);
    const merged = graft && mergeStyles(this.edit.current(this.styles()), graft.styles);
    if (graft && (!merged || !this.hasRoom(graft))) return false;
    const { edit } = this;
    const tables = this.lostTables();
    if (merged) keepStray(edit, merged.formats);
    edit.cut(() => {
      for (const { part } of this.anew()) edit.drop(linksOf(part));
      if (graft && merged) this.place(graft, merged);
      const ids = new Set(this.went().map(({ listed }) => listed.relationship));
      if (ids.size > 0) edit.unlink(edit.file.workbookPart, (id) => ids.has(id));
    });
    // The names that come are said as they are to be.
    this.follow(tables);
    this.list(graft);
    return true;
  }

  /** Sheets that could not be read stay behind the one they stand behind. */
  private ordered(sheets: readonly PlacedSheet[]): Arrangement['order'] {
    const placed = sheets.map((sheet) => ({
      ...sheet,
      place: sheet.from === undefined ? undefined : this.readable[sheet.from],
    }));
    const there = new Set(placed.map(({ place }) => place));
    const others = this.listed.flatMap(({ listed, read }, place) =>
      read instanceof LazySheet ? [] : [{ name: listed.name, names: [], place }],
    );
    const before = (place: number): number => this.readable.filter((one) => one < place && there.has(one)).at(-1) ?? -1;
    const behind = (anchor: number | undefined) => others.filter(({ place }) => before(place) === (anchor ?? -2));
    return [...behind(-1), ...placed.flatMap((sheet) => [sheet, ...behind(sheet.place)])];
  }

  private went(): readonly PackageSheet[] {
    const there = new Set(this.order.map(({ place }) => place));
    return this.listed.filter((_sheet, place) => !there.has(place));
  }

  /** Sheets of the file that are written anew. */
  private anew(): readonly PackageSheet[] {
    return this.order.flatMap(({ place, written }) => {
      const sheet = written === undefined || place === undefined ? undefined : this.listed[place];
      return sheet ? [sheet] : [];
    });
  }

  /** Sheets whose own parts do not stay. */
  private lost(): readonly PackageSheet[] {
    return [...this.went(), ...this.anew()];
  }

  private kinds({ part }: PackageSheet): readonly string[] {
    return this.edit.links(part).map(({ type }) => type);
  }

  private hasSlicers(): boolean {
    return this.edit.names().some((name) => /\/(?:slicer|timeline)Caches\//i.test(name));
  }

  /** Names of tables whose sheets do not stay, in small letters. */
  lostTables(): ReadonlySet<string> {
    const parts = this.lost().flatMap(({ part }) =>
      this.edit.links(part).flatMap(({ type, target }) => (type === 'table' ? [target] : [])),
    );
    return new Set(parts.flatMap((part) => tableName(this.edit.current(part))));
  }

  private graft(written: Uint8Array): Graft {
    const places = this.order.flatMap(({ place, written: at }) => {
      const sheet = place === undefined ? undefined : this.listed[place];
      return at === undefined || !sheet ? [] : [[at, this.edit.nameOf(sheet.part)] as const];
    });
    return new Graft(written, (path) => this.edit.has(path), new Map(places));
  }

  private hasRoom({ names }: Graft): boolean {
    const items = this.items('definedNames').filter(({ attributes }) => !attributes.has('localSheetId'));
    const taken = new Set(items.map(({ attributes }) => attributes.get('name')?.text.toLowerCase()));
    return !names.some(({ sheet, attributes }) => sheet === undefined && taken.has(attributes['name']?.toLowerCase()));
  }

  private items(container: string) {
    const { containers } = listingOf(this.edit.current(this.edit.file.workbookPart));
    return containers.find(({ name }) => name === container)?.items ?? [];
  }

  private place(graft: Graft, merged: NonNullable<ReturnType<typeof mergeStyles>>): void {
    const { edit } = this;
    const old = new Map(this.anew().map(({ part }) => [edit.nameOf(part), edit.current(part)]));
    edit.change(this.styles(), () => merged.bytes);
    const types = new Map(graft.typed());
    for (const [path, bytes] of [...graft.added(merged, edit.freeShapes())]) {
      const before = old.get(path);
      const type = edit.has(path) ? undefined : types.get(path);
      edit.put(path, before ? keptOfSheet(before, bytes) : bytes);
      this.placed.add(path);
      if (type !== undefined) edit.type(path, type);
    }
  }

  private list(graft: Graft | undefined): void {
    const { edit } = this;
    const { workbookPart } = edit.file;
    const entries = this.order.map(({ place, name, state, written }): ListedEntry => {
      const path = written === undefined ? undefined : graft?.sheets[written]?.path;
      const isRenamed = place === undefined || this.listed[place]?.listed.name !== name;
      return {
        isAnew: written !== undefined,
        ...(place === undefined ? {} : { from: place }),
        ...(isRenamed ? { name } : {}),
        ...(state === undefined ? {} : { state }),
        ...(place === undefined && path !== undefined
          ? { relationship: edit.link(workbookPart, 'worksheet', `/${path}`) }
          : {}),
      };
    });
    edit.change(workbookPart, (bytes) => recalculating(withSheets(bytes, entries, this.names(graft))));
  }

  private names(graft: Graft | undefined): readonly ListedName[] {
    const own = this.order.flatMap(({ names }, sheet) =>
      names.map(({ name, scope, text }) => ({
        attributes: { name },
        sheet: scope === 'sheet' ? sheet : undefined,
        text,
      })),
    );
    const places = new Map(this.order.map(({ written }, place) => [written, place]));
    const brought = (graft?.names ?? []).map(({ attributes, sheet, text }) => ({
      attributes,
      sheet: sheet === undefined ? undefined : places.get(sheet),
      text,
    }));
    return [...own, ...brought];
  }

  /** References to sheets that were renamed or went, wherever they stand but in sheets written anew. */
  private follow(tables: ReadonlySet<string>): void {
    const { edit } = this;
    const moves = this.moves();
    const shifts = this.shifts();
    if (moves.size === 0 && tables.size === 0 && shifts.size === 0) return;
    const anew = new Set(this.anew().map(({ part }) => edit.nameOf(part)));
    const reruled = this.reruled();
    const followed = (name: string): Followed =>
      this.placed.has(name) ? { moves, tables } : { moves, tables, shifts, reruled: reruled.get(name) ?? [] };
    for (const name of edit.names())
      if (/\.xml$/i.test(name) && !REFERS_NOT.test(name) && !anew.has(name))
        edit.change(name, (bytes) => asFarAsSound(() => followedPart(bytes, followed(name))) ?? bytes);
    if (moves.size > 0 || tables.size > 0) this.untitle();
  }

  private shifts(): SheetShifts {
    return new Map(
      this.order.flatMap(({ place, shifts }) => {
        const was = place === undefined ? undefined : this.listed[place]?.listed.name;
        return was === undefined || !shifts ? [] : [[was.toLowerCase(), shifts] as const];
      }),
    );
  }

  private reruled(): ReadonlyMap<string, readonly RuleList[]> {
    return new Map(
      this.order.flatMap(({ place, reruled = [] }) => {
        const part = place === undefined ? undefined : this.listed[place]?.part;
        return part === undefined ? [] : [[this.edit.nameOf(part), reruled] as const];
      }),
    );
  }

  private moves(): SheetMoves {
    const names = new Set(this.listed.map(({ listed }) => listed.name.toLowerCase()));
    const gone = this.went().map(({ listed }) => [listed.name.toLowerCase(), undefined] as const);
    const named = this.order.flatMap(({ place, name }) => {
      const was = place === undefined ? nameOnTheWay(name, names) : (this.listed[place]?.listed.name ?? name);
      return was === name ? [] : [[was.toLowerCase(), name] as const];
    });
    return new Map<string, string | undefined>([...gone, ...named]);
  }

  /** The list of titles among the file's properties would tell the old names; whoever saves next makes a new one. */
  private untitle(): void {
    const part = this.edit.file.roots.find(({ type }) => type === 'extended-properties')?.target;
    if (part === undefined) return;
    this.edit.change(part, (bytes) => {
      const titles = listingOf(bytes).containers.filter(({ name }) => TITLES.includes(name));
      return titles.length === 0
        ? bytes
        : spliced(
            bytes,
            titles.map(({ start, end }) => ({ start, end, text: '' })),
          );
    });
  }

  private styles(): string {
    return this.edit.file.links.find(({ type }) => type === 'styles')?.target ?? '';
  }
}

/** Names a table answers to, in small letters. */
function tableName(bytes: Uint8Array): readonly string[] {
  const x = new XmlScanner(bytes, '');
  const names: string[] = [];
  if (bytes.length > 0 && x.nextChild())
    while (x.nextAttribute())
      if (x.attributeIs('name') || x.attributeIs('displayName')) names.push(x.value().toLowerCase());
  return names;
}
