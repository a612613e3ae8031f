import type { Phase, Programme } from '../domain/plan/programme';
import type { ListVersion, Unit } from '../domain/territory/unit';
import { listInForce, type ListChoice } from '../domain/territory/listInForce';
import type { Succession } from '../domain/territory/succession';
import { placeFile, placeHoldsOn } from '../domain/territory/placeDates';
import { editionOf, parseUnitLists, type UnitLists } from '../domain/territory/unitLists';
import { parseUnitList, withAliases, withChanges, type UnitList } from '../domain/territory/unitList';
import { programmeTree, type UnitTree } from '../core/units/unitTree';
import type { AssetSource } from './assets';
import { AsyncCache } from './asyncCache';
import { asOfDay } from './reporters';

/** Unit lists and trees, each read and built once. `own` units (a person's own list) join every tree. */
export class UnitTrees {
  private readonly indexCache = new AsyncCache<UnitLists>();
  private readonly listCache = new AsyncCache<UnitList>();
  /** Filled by `successionOf` alone: a page that only draws forms does not load what it takes. */
  readonly successionCache = new AsyncCache<Succession>();
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
      const list = parseUnitList(version, await this.text(file));
      const dated = changes === undefined ? list : withChanges(list, await this.text(changes), asOf);
      return aliases === undefined ? dated : withAliases(dated, await this.text(aliases));
    });
  }

  /** A file that the index of lists names. */
  text(file: string): Promise<string> {
    return this.assets.text(`units/${file}`);
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
    const confirmed = placeHoldsOn(await this.text(file), asOf, lists.placesVerifiedFrom);
    return confirmed ? { ...chosen, exact: true } : chosen;
  }
}
