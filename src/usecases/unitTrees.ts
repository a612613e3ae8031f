import type { Phase, Programme } from '../domain/plan/programme';
import type { ListVersion, Unit } from '../domain/territory/unit';
import { listInForce, type ListChoice } from '../domain/territory/listInForce';
import type { Succession } from '../domain/territory/succession';
import type { SuccessionTable } from '../domain/territory/successionTable';
import { placeFile, placeHoldsOn } from '../domain/territory/placeDates';
import { editionOf, parseUnitLists, type ListEdition, type UnitLists } from '../domain/territory/unitLists';
import { parseUnitList, withAliases, withChanges, type UnitList } from '../domain/territory/unitList';
import { programmeTree, type UnitTree } from '../core/units/unitTree';
import type { AssetSource } from './assets';
import { AsyncCache } from './asyncCache';
import { asOfDay } from './reporters';

/** Unit lists and trees, each read and built once. `own` units (a person's own list) join every tree. */
export class UnitTrees {
  private readonly indexCache = new AsyncCache<UnitLists>();
  private readonly listCache = new AsyncCache<UnitList>();
  private readonly successionCache = new AsyncCache<Succession>();
  /** By plan, not by its id: forms may bring plans nobody here has. */
  private readonly treeCaches = new WeakMap<Programme, AsyncCache<UnitTree>>();

  constructor(
    private readonly assets: AssetSource,
    /** A person's own list. */
    readonly own: readonly Unit[] = [],
  ) {}

  /** Which lists there are. */
  lists(): Promise<UnitLists> {
    return this.indexCache.get('lists', async () => parseUnitLists(await this.assets.text('units/lists.json')));
  }

  /** The list of a version, with the dated changes that are in force on a day. Throws for one nobody ships. */
  async list(version: ListVersion, asOf: string): Promise<UnitList> {
    const edition = editionOf(await this.lists(), version);
    if (!edition) throw new Error(`no unit list ${version}`);
    const { file, changes, aliases } = edition;
    return this.listCache.get(`${version} ${changes === undefined ? '' : asOf}`, async () => {
      const list = parseUnitList(version, await this.assets.text(`units/${file}`));
      const dated = changes === undefined ? list : withChanges(list, await this.assets.text(`units/${changes}`), asOf);
      return aliases === undefined ? dated : withAliases(dated, await this.assets.text(`units/${aliases}`));
    });
  }

  /** What became of units over every table that ships. */
  succession(): Promise<Succession> {
    return this.successionCache.get('succession', async () => {
      // Loaded when first asked for: a page shows without it.
      const { Succession } = await import('../domain/territory/succession');
      const lists = await this.lists();
      const tables = await Promise.all(lists.lists.flatMap((edition) => this.successionTable(edition) ?? []));
      const versions = [...new Set(tables.flatMap(({ old, now }) => [old, now]))];
      const units = await Promise.all(
        versions.map((version) => this.list(version, editionOf(lists, version)?.from ?? '')),
      );
      return new Succession(lists, tables, units);
    });
  }

  private successionTable({ version, from, succeeds }: ListEdition): Promise<SuccessionTable> | undefined {
    if (succeeds === undefined || from === undefined) return undefined;
    return this.readTable(succeeds.file, { old: succeeds.list, now: version, day: from });
  }

  private async readTable(file: string, about: Omit<SuccessionTable, 'links'>): Promise<SuccessionTable> {
    const { parseSuccession } = await import('../domain/territory/successionTable');
    return parseSuccession(await this.assets.text(`units/${file}`), about);
  }

  /**
   * The unit of a code in the years of a plan, as the latest list in force then that has it: seven provinces of today
   * carry the code of another old one. Undefined where no list has it.
   */
  async unitInYears(code: string, { from, to }: Phase): Promise<Unit | undefined> {
    const lists = await this.lists();
    for (let year = to; year >= from; year -= 1) {
      const day = `${year}-12-31`;
      const { units } = await this.list(listInForce(lists, day, code).version, day);
      const found = units.find((unit) => unit.code === code);
      if (found) return found;
    }
    return undefined;
  }

  /** Who reports in a programme's year, as the list in force on the as-of day has it. */
  tree(programme: Programme, year: number): Promise<UnitTree> {
    const trees = this.treeCaches.get(programme) ?? new AsyncCache<UnitTree>();
    this.treeCaches.set(programme, trees);
    return trees.get(String(year), async () => {
      const asOf = asOfDay(programme, year);
      const inForce = await this.inForce(programme.unit.code, asOf);
      return programmeTree(programme, await this.list(inForce.version, asOf), asOf, inForce, this.own);
    });
  }

  /** The list in force; exact too where a place file confirms it for that day, so that nobody is warned without need. */
  private async inForce(code: string, asOf: string): Promise<ListChoice> {
    const lists = await this.lists();
    const chosen = listInForce(lists, asOf, code);
    const file = placeFile(lists, chosen.version, code);
    if (chosen.exact || file === undefined) return chosen;
    const confirmed = placeHoldsOn(await this.assets.text(`units/${file}`), asOf, lists.placesVerifiedFrom);
    return confirmed ? { ...chosen, exact: true } : chosen;
  }
}
