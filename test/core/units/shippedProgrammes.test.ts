import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../../src/domain/plan/programme';
import { inYear } from '../../../src/domain/day';
import { listInForce } from '../../../src/domain/territory/listInForce';
import { placeFile, placeHoldsOn } from '../../../src/domain/territory/placeDates';
import { programmeTree, type UnitTree } from '../../../src/core/units/unitTree';
import { list2026On, shippedList, shippedLists, unitFile } from './listFiles';

const FOLDER = join(__dirname, '../../../assets/plans');

function treeIn(id: string, year: number): UnitTree {
  const programme = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Programme;
  const asOf = inYear(programme.asOf, year);
  const { version, exact } = listInForce(shippedLists, asOf, programme.unit.code);
  const list = version === '2026' ? list2026On(asOf) : shippedList(version);
  const file = placeFile(shippedLists, version, programme.unit.code);
  const verified = file !== undefined && placeHoldsOn(unitFile(file), asOf, shippedLists.placesVerifiedFrom);
  return programmeTree(programme, list, asOf, { version, exact: exact || verified });
}

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const rows = (id: string, from: number, to: number, communes: number, notes: readonly string[]) =>
  years(from, to).map((year) => [id, year, communes, notes] as const);

describe('units of the shipped programmes', () => {
  test.each([
    ...rows('sa-dec-2021', 2021, 2021, 9, []),
    ...rows('thua-thien-hue-2024', 2024, 2024, 141, []),
    ...rows('cao-lanh-2021-2030', 2021, 2024, 18, []),
    ...rows('cao-lanh-2021-2030', 2025, 2030, 9, ['rootIsCluster']),
    ...rows('dong-nai-2021-2030', 2021, 2023, 170, []),
    ...rows('dong-nai-2021-2030', 2024, 2024, 159, []),
    ...rows('dong-nai-2021-2030', 2025, 2030, 95, []),
    ...rows('quang-tri-2016-2020', 2016, 2019, 141, ['districtWithoutCommunes']),
    ...rows('quang-tri-2016-2020', 2020, 2020, 125, ['listNearestEarlier', 'districtWithoutCommunes']),
  ])('%s in %i has %i communes', (id, year, communes, notes) => {
    const tree = treeIn(id, year);
    expect(tree.units.filter((unit) => unit.level === 'commune')).toHaveLength(communes);
    expect(tree.notes.map(({ code }) => code)).toEqual(notes);
    expect(new Set(tree.units.map((unit) => unit.code)).size).toBe(tree.units.length);
  });
});
