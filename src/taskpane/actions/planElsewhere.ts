import type { Programme } from '../../domain/plan/programme';
import type { Unit } from '../../domain/territory/unit';
import type { CountryUnits } from '../../usecases/countryUnits';

/** The newest plan of a unit, or of what it lies in: its reports go there. */
export function planAbove(unit: Unit, country: CountryUnits, programmes: readonly Programme[]): Programme | undefined {
  for (const one of upwards(unit, country)) {
    const own = programmes.filter((plan) => plan.unit.code === one.code);
    const [newest] = [...own].sort((a, b) => b.years.to - a.years.to);
    if (newest) return newest;
  }
  return undefined;
}

/** The unit whose plan a unit reports on: the highest it lies in. */
export function reportingUnit(unit: Unit, country: CountryUnits): Unit {
  return [...upwards(unit, country)].at(-1) ?? unit;
}

function* upwards(unit: Unit, country: CountryUnits): Generator<Unit> {
  for (let one: Unit | undefined = unit; one; one = one.parent === undefined ? undefined : country.unit(one.parent))
    yield one;
}
