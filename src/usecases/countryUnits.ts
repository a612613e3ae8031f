import { listInForce } from '../domain/territory/listInForce';
import type { Unit } from '../domain/territory/unit';
import type { UnitTrees } from './unitTrees';

/** Every unit of the country as it stands at the end of a year: a plan can be made for any of them. */
export interface CountryUnits {
  readonly units: readonly Unit[];
  unit(code: string): Unit | undefined;
}

/** Provinces first, then everything below them in the order of the list. */
export async function countryUnits(trees: UnitTrees, year: number): Promise<CountryUnits> {
  const day = `${year}-12-31`;
  const { units: listed } = await trees.list(listInForce(await trees.lists(), day).version, day);
  const of = (level: Unit['level']): readonly Unit[] => listed.filter((unit) => unit.level === level);
  const units = [...of('province'), ...of('district'), ...of('commune')];
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return { units, unit: (code) => byCode.get(code) };
}
