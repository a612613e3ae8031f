import { fullName, type Unit } from '../territory/unit';
import type { Programme } from './programme';

/*
 * What a district did itself, beside the sums of its communes (docs/rules-of-meaning.md#what-a-district-did-itself). It
 * reports as a unit of its own below the district, like a department, so that its figures are counted once and in the
 * same way wherever the district's are.
 */

/** Behind the dot of its code, as the short name of a department: `474.UBND`. */
const SHORT = 'UBND';
const PART_CODE = new RegExp(`^\\d{3}\\.${SHORT}$`);

/** The districts' own parts where the plan has them, each below its district; empty for a plan without. */
export function districtParts(
  { districtPart }: Pick<Programme, 'districtPart'>,
  units: readonly Unit[],
): readonly Unit[] {
  if (districtPart === undefined) return [];
  return units.filter(({ level }) => level === 'district').map(partOf);
}

function partOf(district: Unit): Unit {
  return {
    list: district.list,
    code: `${district.code}.${SHORT}`,
    name: `${fullName(district)} (phần của ${district.type})`,
    type: '',
    level: 'department',
    parent: district.code,
    kind: 'district',
  };
}

/** Whether a code is that of a district's own part in a plan that has such parts. */
export function isPartCode({ districtPart }: Pick<Programme, 'districtPart'>, code: string): boolean {
  return districtPart !== undefined && PART_CODE.test(code);
}

/** Whether the plan expects the parts of a year; else they count when they come, and nobody misses them. */
export function owesPart({ districtPart }: Pick<Programme, 'districtPart'>, year: number): boolean {
  return districtPart?.owedFrom !== undefined && districtPart.owedFrom <= year;
}

/** Whether the plan adds a line of other bodies to what districts report themselves. */
export function addsToPart({ districtPart }: Pick<Programme, 'districtPart'>, code: string): boolean {
  return districtPart?.also?.some((added) => added === code) === true;
}
