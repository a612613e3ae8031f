import type { RollUp, UnitAggregate } from '../../../domain/aggregate';
import type { ElementKey } from '../../../domain/ids';
import { fullName, unitKey, type Unit } from '../../../domain/territory/unit';
import { originPart, type OriginPart, type OriginRow } from './origin';

/**
 * The same of a figure of a roll-up that is at hand, of the unit that is summed up or one below it, with what was typed
 * into each cell. `adds`: whether the figure adds up over units.
 */
export function originInRollUp(
  rollUp: RollUp,
  { element, unit, adds }: { readonly element: ElementKey; readonly unit: string; readonly adds: boolean },
): OriginPart {
  const units = new Map(rollUp.units.map((aggregate) => [aggregate.unit.code, aggregate]));
  const rows = rollUp.units.flatMap((aggregate) =>
    liesIn(aggregate.unit, unit, units) ? rowOf(rollUp, aggregate, element, units) : [],
  );
  return originPart(element, rows, { root: unit, adds });
}

type Units = ReadonlyMap<string, UnitAggregate>;

function liesIn({ code, parent }: Unit, root: string, units: Units): boolean {
  if (code === root) return true;
  const above = parent === undefined || parent === code ? undefined : units.get(parent)?.unit;
  return above !== undefined && liesIn(above, root, units);
}

/** A figure the roll-up does not count stands nowhere in the sum. */
function rowOf(
  { submissions }: RollUp,
  { unit, values }: UnitAggregate,
  element: ElementKey,
  units: Units,
): readonly OriginRow[] {
  const given = submissions.get(unitKey(unit))?.values.get(element);
  if (!given || !values.has(element)) return [];
  const { place, typed, computed } = given;
  const above = unit.parent === undefined ? undefined : units.get(unit.parent)?.unit;
  return [
    {
      code: unit.code,
      name: fullName(unit),
      parent: unit.parent ?? '',
      parentName: above ? fullName(above) : '',
      figure: given,
      place,
      ...(typed === undefined ? {} : { typed }),
      ...(computed ? { computed } : {}),
    },
  ];
}
