import { fullName, type Unit } from '../../domain/territory/unit';
import { aliasKey, bareKey, cleanName, plainWords, toneKey } from './nameKeys';
import { writtenOut } from './shortForms';

/** Candidates by every key of the matching order. */
export interface UnitIndex {
  readonly units: readonly IndexedUnit[];
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  readonly byCleanFull: ReadonlyMap<string, readonly Unit[]>;
  readonly byToneFull: ReadonlyMap<string, readonly Unit[]>;
  /** By other official spellings of the full name, which count where no unit has it as its own. */
  readonly byOtherFull: ReadonlyMap<string, readonly Unit[]>;
  readonly byOtherToneFull: ReadonlyMap<string, readonly Unit[]>;
  readonly byToneName: ReadonlyMap<string, readonly Unit[]>;
  readonly byAliasName: ReadonlyMap<string, readonly Unit[]>;
  readonly byBareName: ReadonlyMap<string, readonly Unit[]>;
  /** By the plain words of the name without its type, one space between. */
  readonly byPlainName: ReadonlyMap<string, readonly Unit[]>;
}

export interface IndexedUnit {
  readonly unit: Unit;
  readonly bareName: string;
}

/** Same array of candidates, same index: a folder of 3,000 files asks for the same unit list each time. */
const indexCache = new WeakMap<readonly Unit[], UnitIndex>();

/** Index of a list of candidates; the array must not be changed afterwards. */
export function unitIndex(candidates: readonly Unit[]): UnitIndex {
  const found = indexCache.get(candidates) ?? buildIndex(candidates);
  indexCache.set(candidates, found);
  return found;
}

function buildIndex(candidates: readonly Unit[]): UnitIndex {
  const keyed = candidates.map((unit) => ({ unit, ...keysOf(unit, unit.name) }));
  const others = candidates.flatMap((unit) => (unit.aliases ?? []).map((alias) => ({ unit, ...keysOf(unit, alias) })));
  const all = [...keyed, ...others];
  return {
    units: keyed.map(({ unit, bareName }) => ({ unit, bareName })),
    byCode: groupBy(keyed, (keys) => keys.unit.code.toLowerCase()),
    byCleanFull: groupBy(keyed, (keys) => keys.cleanFull),
    byToneFull: groupBy(keyed, (keys) => keys.toneFull),
    byOtherFull: groupBy(others, (keys) => keys.cleanFull),
    byOtherToneFull: groupBy(others, (keys) => keys.toneFull),
    byToneName: groupBy(all, (keys) => keys.toneName),
    byAliasName: groupBy(all, (keys) => keys.aliasName),
    byBareName: groupBy(all, (keys) => keys.bareName),
    byPlainName: groupBy(all, (keys) => keys.plainName),
  };
}

interface UnitKeys {
  readonly cleanFull: string;
  readonly toneFull: string;
  readonly toneName: string;
  readonly aliasName: string;
  readonly bareName: string;
  readonly plainName: string;
}

function keysOf(unit: Unit, spelling: string): UnitKeys {
  const name = cleanName(spelling);
  const toneName = toneKey(name);
  const aliasName = aliasKey(toneKey(writtenOut(name)));
  const cleanFull = cleanName(fullName({ type: unit.type, name: spelling }));
  const type = unit.type === '' ? '' : `${toneKey(cleanName(unit.type))} `;
  return {
    cleanFull,
    toneFull: type + toneName,
    toneName,
    aliasName,
    bareName: bareName(name),
    plainName: plainWords(name).join(' '),
  };
}

/** Bare key of a cleaned name, other spellings folded first. */
export function bareName(clean: string): string {
  return bareKey(aliasKey(toneKey(writtenOut(clean))).replace(/(?<=[^\d\s])\d+(?= |$)/g, ''));
}

function groupBy<T extends { readonly unit: Unit }>(
  keyed: readonly T[],
  keyOf: (keys: T) => string,
): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const keys of keyed) {
    const group = groups.get(keyOf(keys));
    if (group) group.push(keys.unit);
    else groups.set(keyOf(keys), [keys.unit]);
  }
  return groups;
}
