import { inForce } from '../../domain/plan/elements';
import { districtParts, owesPart } from '../../domain/plan/districtPart';
import { ownsAnyLine } from '../../domain/plan/ownsAnyLine';
import { reporterOf } from '../../domain/plan/reporter';
import type { Cluster, Department, Programme } from '../../domain/plan/programme';
import type { Unit } from '../../domain/territory/unit';
import type { ListChoice } from '../../domain/territory/listInForce';
import type { PlacesIn } from '../../domain/texts/sentence';
import { cleanName, toneKey } from './nameKeys';
import { nameReadings } from './nameReadings';
import { withOwnUnits } from './ownInTree';
import { planUnits } from './planUnits';
import type { treeErrorMessages } from './unitMessages';
import type { UnitList } from '../../domain/territory/unitList';
import { treeOf, unitsBelow, withoutParent, type TreeNote, type UnitTree } from '../../domain/territory/tree';

export { subtree, unitsBelow, type TreeNote, type UnitTree } from '../../domain/territory/tree';

type Errors = typeof treeErrorMessages;

export type UnitTreeErrorCode = keyof Errors;

/** A code with what its sentence must be given. */
type Fault = {
  [C in UnitTreeErrorCode]: [code: C, params: Readonly<Record<PlacesIn<Errors[C]['vi' | 'en']>, string>>];
}[UnitTreeErrorCode];

/** Thrown when a programme has no units in a list; the sentence is made from `code` and `params`. */
export class UnitTreeError extends Error {
  readonly code: UnitTreeErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(...[code, params]: Fault) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'UnitTreeError';
    this.code = code;
    this.params = params;
  }
}

interface TerritorialPart {
  readonly root: Unit;
  /** Districts, then communes, each in code order. */
  readonly below: readonly Unit[];
  readonly notes: readonly TreeNote[];
}

/**
 * The units of a programme on a day: its own unit, the districts and communes of the list below it, the
 * departments and own units of the plan in force that day, the person's own units, and what districts report themselves; who
 * owns no line reports nothing. After 7/2025 a district programme stands on its cluster of communes. `inForce`: the list in force that day, exact too where a place file confirms it
 * (`placeHoldsOn`). Throws `UnitTreeError`.
 */
export function programmeTree(
  programme: Programme,
  list: UnitList,
  asOf: string,
  inForce: ListChoice,
  own: readonly Unit[] = [],
): UnitTree {
  const part = territorialPart(programme, list);
  const listed = [part.root, ...part.below, ...departmentsOf(programme, part.root, asOf)];
  const ofPlan = withOwnUnits(listed, planUnits(programme, listed, asOf));
  const { units, notes } = withOwnUnits(ofPlan.units, own);
  const year = Number(asOf.slice(0, 4));
  const known = new Set(units.map(({ code }) => code));
  const parts = districtParts(programme, listed).filter(({ code }) => !known.has(code));
  const owed = owesPart(programme, year);
  const told = [...listNotes(list, asOf, inForce), ...part.notes, ...ofPlan.notes, ...notes];
  const owes = (unit: Unit): boolean => ownsAnyLine({ programme, reporter: reporterOf(unit), year, asOf });
  return treeOf(list.version, owed ? [...units, ...parts] : units, told, owes, owed ? [] : parts);
}

function territorialPart(programme: Programme, list: UnitList): TerritorialPart {
  const districtsGone = !list.units.some((unit) => unit.level === 'district');
  if (programme.unit.level === 'district' && districtsGone) return clusterPart(programme, list);
  const { code, level } = programme.unit;
  const found = list.units.find((unit) => unit.code === code && unit.level === level);
  if (!found) throw new UnitTreeError('rootMissing', { unit: code, list: list.version });
  const root = withoutParent(found);
  const below = inOrder(unitsBelow(list.units, code));
  return { root, below, notes: [...nameNotes(programme, root, list), ...emptyDistricts(root, below)] };
}

/** Districts, then communes, each in code order. */
function inOrder(below: readonly Unit[]): readonly Unit[] {
  const sorted = [...below].sort((a, b) => (a.code < b.code ? -1 : 1));
  return [...sorted.filter((unit) => unit.level === 'district'), ...sorted.filter((unit) => unit.level === 'commune')];
}

/** Seven new provinces carry the code of another old one, so a code with an unrelated name is refused. */
function nameNotes(programme: Programme, root: Unit, list: UnitList): readonly TreeNote[] {
  const listName = toneKey(cleanName(root.name));
  const names = nameReadings(cleanName(programme.unit.name)).map((reading) => toneKey(reading.rest));
  if (names.includes(listName)) return [];
  const params = { name: programme.unit.name, listName: root.name };
  const longer = names.some((name) => name.endsWith(` ${listName}`) || listName.endsWith(` ${name}`));
  if (longer) return [{ code: 'rootRenamed', params: { code: root.code, ...params } }];
  throw new UnitTreeError('rootDiffers', { unit: root.code, list: list.version, ...params });
}

function emptyDistricts(root: Unit, below: readonly Unit[]): readonly TreeNote[] {
  const parents = new Set(below.filter((unit) => unit.level === 'commune').map((unit) => unit.parent));
  return below
    .filter((unit) => unit.level === 'district' && unit.parent === root.code && !parents.has(unit.code))
    .map(({ code, name }) => ({ code: 'districtWithoutCommunes', params: { code, name } }));
}

function clusterPart(programme: Programme, list: UnitList): TerritorialPart {
  const cluster = programme.clusters.find((candidate) => candidate.list === list.version);
  if (!cluster) throw new UnitTreeError('clusterMissing', { unit: programme.unit.code, list: list.version });
  const { code, name, note } = cluster;
  const root: Unit = { list: list.version, code, name, type: '', level: 'cluster' };
  return {
    root,
    below: clusterCommunes(cluster, list),
    notes: [{ code: 'rootIsCluster', params: { code, name, note } }],
  };
}

function clusterCommunes(cluster: Cluster, list: UnitList): readonly Unit[] {
  const communes = [...cluster.communes].sort();
  return communes.map((code) => {
    const commune = list.units.find((unit) => unit.code === code && unit.level === 'commune');
    const params = { cluster: cluster.code, commune: code, list: list.version };
    if (!commune) throw new UnitTreeError('clusterCommuneMissing', params);
    return { ...commune, parent: cluster.code };
  });
}

function departmentsOf(programme: Programme, root: Unit, asOf: string): readonly Unit[] {
  return programme.departments.filter((row) => inForce(row, asOf)).map((row) => departmentUnit(row, root));
}

function departmentUnit(row: Department, root: Unit): Unit {
  const { name, kind } = row;
  return {
    list: root.list,
    code: `${root.code}.${row.short}`,
    name,
    type: '',
    level: 'department',
    parent: root.code,
    kind,
  };
}

function listNotes(list: UnitList, asOf: string, inForce: ListChoice): readonly TreeNote[] {
  const params = { list: list.version, asOf };
  if (list.version !== inForce.version)
    return [{ code: 'listNotInForce', params: { ...params, inForce: inForce.version } }];
  return inForce.exact ? [] : [{ code: 'listNearestEarlier', params }];
}
