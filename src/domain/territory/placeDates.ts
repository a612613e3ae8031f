import type { ListVersion } from './unit';
import { editionOf, type UnitLists } from './unitLists';

/**
 * Whether every unit of a place file (`assets/units/places/*.csv`, with valid_from and valid_to) is known to
 * have had that name, type and parent on a day. Then the list the file was cut from is exact for that place,
 * although the list as a whole is only the nearest earlier one. An empty valid_from counts from `verifiedFrom` on.
 */
export function placeHoldsOn(placeCsv: string, asOf: string, verifiedFrom: string): boolean {
  const rows = placeCsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return rows.length > 0 && rows.every((line) => lineHoldsOn(line, asOf, verifiedFrom));
}

function lineHoldsOn(line: string, asOf: string, verifiedFrom: string): boolean {
  const [, , , , , from = '', to = ''] = line.split(',');
  return (from === '' ? verifiedFrom : from) <= asOf && (to === '' || asOf <= to);
}

/** File under `assets/units` with the dates of a unit's communes in a list; undefined when there is none. */
export function placeFile(lists: UnitLists, version: ListVersion, rootCode: string): string | undefined {
  const places = editionOf(lists, version)?.places ?? {};
  return Object.hasOwn(places, rootCode) ? places[rootCode] : undefined;
}
