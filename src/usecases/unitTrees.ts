import type { Programme } from '../domain/plan/programme';
import type { ListVersion, Unit } from '../domain/territory/unit';
import { listInForce } from '../domain/territory/listInForce';
import { placeFile, placeHoldsOn } from '../domain/territory/placeDates';
import { parseUnitList, withChanges, type UnitList } from '../domain/territory/unitList';
import { programmeTree, type UnitTree } from '../core/units/unitTree';
import type { AssetSource } from './assets';
import { asOfDay } from './reporters';

const files: Readonly<Record<Exclude<ListVersion, 'own'>, string>> = {
  '2016': 'units/places/quang-tri-2016.csv',
  '2021': 'units/units-2021.csv',
  '2024': 'units/units-2024.csv',
  '2025-06': 'units/units-2025-06.csv',
  '2026': 'units/units-2026.csv',
};

/** Unit lists and trees, each read and built once. `own` units (a person's own list) join every tree. */
export class UnitTrees {
  private readonly lists = new Map<string, Promise<UnitList>>();
  private readonly trees = new Map<string, Promise<UnitTree>>();

  constructor(
    private readonly assets: AssetSource,
    private readonly own: readonly Unit[] = [],
  ) {}

  /** The national list of a version, with the dated changes that are in force on a day. */
  list(version: Exclude<ListVersion, 'own'>, asOf: string): Promise<UnitList> {
    return remember(this.lists, `${version} ${version === '2026' ? asOf : ''}`, async () => {
      const list = parseUnitList(version, await this.assets.text(files[version]));
      return version === '2026' ? withChanges(list, await this.assets.text('units/changes-2026.csv'), asOf) : list;
    });
  }

  /** Who reports in a programme's year, as the list in force on the as-of day has it. */
  tree(programme: Programme, year: number): Promise<UnitTree> {
    return remember(this.trees, `${programme.id} ${year}`, async () => {
      const asOf = asOfDay(programme, year);
      const version = listInForce(asOf, programme.unit.code).version;
      const list = await this.list(version === 'own' ? '2026' : version, asOf);
      return programmeTree(programme, list, asOf, this.own, await this.verified(version, programme.unit.code, asOf));
    });
  }

  /** Whether a place file confirms the nearest list for that day, so that nobody is warned without need. */
  private async verified(version: ListVersion, code: string, asOf: string): Promise<boolean> {
    const file = placeFile(version, code);
    return file !== undefined && placeHoldsOn(await this.assets.text(`units/${file}`), asOf);
  }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  // A list that could not be had is asked for again: the server may be back.
  made.catch(() => cache.delete(key));
  return made;
}
