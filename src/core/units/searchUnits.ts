import { fullName, type Unit } from '../../domain/territory/unit';
import { editDistance } from './editDistance';
import { bareKey, cleanName, searchKey } from './nameKeys';
import { nameReadings, withoutCommittee } from './nameReadings';
import type { UnitTree } from '../../domain/territory/tree';

interface Wanted {
  /** Type word without marks; "" when the query names none. */
  readonly type: string;
  readonly name: string;
}

interface Shown {
  readonly type: string;
  readonly name: string;
  readonly full: string;
}

/**
 * Units of a tree for what a person typed so far, best first: "p1", "x tan quy tay", "26179", "Uỷ ban nhân
 * dân phường An Hoà". Tolerant (no marks needed, one or two wrong letters), so only for choosing from a list.
 */
export function searchUnits(query: string, tree: Pick<UnitTree, 'units'>, limit = 20): readonly Unit[] {
  const clean = cleanName(query);
  if (clean === '') return tree.units.slice(0, limit);
  const wanted = readingsOf(clean);
  const marked = withoutCommittee(clean);
  const ranked = tree.units.flatMap((unit, order) => {
    const rank = rankOf(unit, clean, marked, wanted);
    return rank === undefined ? [] : [{ unit, rank, order }];
  });
  const near = ranked.some(({ rank }) => rank < NEAR) ? ranked.filter(({ rank }) => rank < NEAR) : ranked;
  return near
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ unit }) => unit);
}

/** Ranks from here on are guesses at misspelt names, shown only when nothing else is found. */
const NEAR = 8;

function readingsOf(clean: string): readonly Wanted[] {
  return nameReadings(clean).map(({ type, rest }) => ({ type: bareKey(type), name: searchKey(rest) }));
}

/** 0 is the very unit; undefined is no hit. */
function rankOf(unit: Unit, clean: string, marked: string, wanted: readonly Wanted[]): number | undefined {
  const code = unit.code.toLowerCase();
  if (code === clean) return 0;
  const byCode = /\d$/.test(clean) && clean.length > 1 && code.startsWith(clean) ? 6 : undefined;
  const others = unit.aliases?.map((alias) => spellingRank(unit.type, alias, marked, wanted)) ?? [];
  const best = Math.min(spellingRank(unit.type, unit.name, marked, wanted), ...others, byCode ?? Infinity);
  return best === Infinity ? undefined : best;
}

/** The rank one spelling of a unit's name gives it; infinite where it is no hit. */
function spellingRank(type: string, spelling: string, marked: string, wanted: readonly Wanted[]): number {
  const name = { type, name: spelling };
  const shown = { type: bareKey(type), name: searchKey(spelling), full: searchKey(fullName(name)) };
  const sameMarks = cleanName(spelling).includes(lastWord(marked)) ? 0 : 0.3;
  return Math.min(...wanted.map((one) => (nameRank(shown, one) ?? Infinity) + sameMarks));
}

function nameRank(shown: Shown, { type, name }: Wanted): number | undefined {
  const typeFits = type !== '' && type === shown.type;
  if (shown.name === name) return typeFits ? 1 : type === '' ? 2 : 5;
  if (type !== '' && !typeFits) return undefined;
  if (shown.full === name) return 1;
  if (shown.name.startsWith(name)) return typeFits ? 3 : 4;
  if (` ${shown.full}`.includes(` ${name}`) || compact(shown.name).startsWith(compact(name))) return 5;
  if (everyWord(shown.full, name)) return 7;
  const limit = name.length >= 5 ? 2 : 0;
  const distance = limit === 0 ? 1 : editDistance(name, shown.name, limit);
  return distance <= limit ? NEAR + distance : undefined;
}

function compact(key: string): string {
  return key.replace(/ /g, '');
}

function everyWord(full: string, name: string): boolean {
  const words = full.split(' ');
  return name.split(' ').every((typed) => words.some((word) => word.startsWith(typed)));
}

function lastWord(marked: string): string {
  return marked.split(' ').pop() ?? '';
}
