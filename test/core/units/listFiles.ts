import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListVersion, Unit } from '../../../src/domain/territory/unit';
import { parseUnitList, withChanges, type UnitList } from '../../../src/domain/territory/unitList';
import { unitsBelow } from '../../../src/domain/territory/tree';

const FOLDER = join(__dirname, '../../../assets/units');
const FILES: Readonly<Record<Exclude<ListVersion, 'own'>, string>> = {
  '2016': 'places/quang-tri-2016.csv',
  '2021': 'units-2021.csv',
  '2024': 'units-2024.csv',
  '2025-06': 'units-2025-06.csv',
  '2026': 'units-2026.csv',
};
const read = new Map<string, UnitList>();

/** Text of a file under assets/units. */
export function unitFile(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** A shipped list, read once. */
export function shippedList(version: Exclude<ListVersion, 'own'>): UnitList {
  const list = read.get(version) ?? parseUnitList(version, unitFile(FILES[version]));
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
