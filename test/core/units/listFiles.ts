import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListVersion, Unit } from '../../../src/domain/territory/unit';
import { editionOf, parseUnitLists } from '../../../src/domain/territory/unitLists';
import { parseUnitList, withChanges, type UnitList } from '../../../src/domain/territory/unitList';
import { unitsBelow } from '../../../src/domain/territory/tree';

const FOLDER = join(__dirname, '../../../assets/units');
const read = new Map<string, UnitList>();

/** Text of a file under assets/units. */
export function unitFile(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Which lists ship. */
export const shippedLists = parseUnitLists(unitFile('lists.json'));

/** A shipped list, read once. */
export function shippedList(version: ListVersion): UnitList {
  const list = read.get(version) ?? parseUnitList(version, unitFile(editionOf(shippedLists, version)?.file ?? ''));
  read.set(version, list);
  return list;
}

/** The list of 2026 as it stood on a day. */
export function list2026On(asOf: string): UnitList {
  return withChanges(shippedList('2026'), unitFile('changes-2026.csv'), asOf);
}

/** Units under a code, at any depth, in list order. */
export function unitsUnder(list: UnitList, code: string): readonly Unit[] {
  return unitsBelow(list.units, code);
}

/** A unit of a list by code and level; fails the test when it is missing. */
export function unitOf(list: UnitList, code: string): Unit {
  const found = list.units.find((unit) => unit.code === code);
  if (!found) throw new Error(`no unit ${code} in list ${list.version}`);
  return found;
}
