import { goneBodies } from '../core/units/goneBodies';
import { searchKey } from '../core/units/nameKeys';
import { searchUnits } from '../core/units/searchUnits';
import { showDate } from '../domain/day';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';
import { fullName, namedUnit, type Unit } from '../domain/territory/unit';
import type { UnitTree } from '../domain/territory/tree';
import { editionOf, nationalLists } from '../domain/territory/unitLists';
import type { Sentence } from '../domain/texts/sentence';
import { asOfDay } from './reporters';
import type { UnitTrees } from './unitTrees';
import { successionOf } from './succession';

/** Where a person looks for a unit. */
export interface LookedIn {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly tree: UnitTree;
  readonly year: number;
}

/** Units of before that are told, and later ones that are named in one sentence. */
const MOST = { units: 3, named: 8 };

/**
 * What became of a unit or body that is no longer there, by its code or name: of the territory's own units of before,
 * and of bodies of the plan. Empty where nothing of before is meant (docs/units.md#units-that-are-gone).
 */
export async function goneUnits(typed: string, looked: LookedIn, trees: UnitTrees): Promise<readonly Sentence[]> {
  if (typed.trim() === '') return [];
  const bodies = goneBodies(typed, looked, asOfDay(looked.programme, looked.year));
  return bodies.length > 0 ? bodies : goneAreas(typed, looked.tree, trees);
}

async function goneAreas(typed: string, tree: UnitTree, trees: UnitTrees): Promise<readonly Sentence[]> {
  const lists = await trees.lists();
  const [first] = nationalLists(lists);
  const day = editionOf(lists, tree.list)?.from;
  if (!first || day === undefined) return [];
  const succession = await successionOf(trees);
  const codes = tree.units.filter(({ level }) => level === 'commune').map(({ code }) => code);
  const origins = succession.originsOf({ list: tree.list, codes }, first.version) ?? [];
  const [before] = origins;
  if (!before) return [];
  const { units: old } = await trees.list(before.unit.list, day);
  const inside = new Set(origins.map(({ unit }) => unit.code));
  const parents = new Set(
    old.flatMap(({ code, parent }) => (inside.has(code) && parent !== undefined ? [parent] : [])),
  );
  const candidates = old.filter(({ code, level }) => inside.has(code) || (level === 'district' && parents.has(code)));
  const now = new Map((await trees.list(tree.list, day)).units.map((unit) => [unit.code, unit]));
  return meant(typed, candidates).flatMap((unit) => {
    const heirs = succession.successorsOf(namedUnit(unit), day).flatMap(({ unit: { code } }) => now.get(code) ?? []);
    const above = old.find(({ code }) => code === unit.parent);
    return heirs.length === 0 ? [] : [areaSentence(unit, above, heirs, day)];
  });
}

/** Units of before that the words may mean; those of exactly this name where there are any. */
function meant(typed: string, units: readonly Unit[]): readonly Unit[] {
  const found = searchUnits(typed, { units }, MOST.units);
  const named = searchKey(typed);
  const exact = found.filter((unit) => searchKey(fullName(unit)) === named);
  return exact.length > 0 ? exact : found;
}

function areaSentence(unit: Unit, above: Unit | undefined, heirs: readonly Unit[], day: string): Sentence {
  const name = fullName(unit);
  const place = above ? ` (${fullName(above)})` : '';
  const named = heirs.slice(0, MOST.named).map((heir) => `${fullName(heir)} (${heir.code})`);
  const rest = heirs.length - named.length;
  const list = [...named, ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ');
  const since = showDate(day);
  return {
    vi: `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}${place} từ ${since} thuộc ${list}.`,
    en: `${name}${place} is since ${since} part of ${list}.`,
  };
}
