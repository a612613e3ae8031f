import type { ListVersion } from './unit';

/** First day on which an empty `valid_from` of a place file is verified (docs/units.md#dates-of-units). */
const VERIFIED_FROM = '2019-06-01';

/**
 * Whether every unit of a place file (`assets/units/places/*.csv`, with valid_from and valid_to) is known to
 * have had that name, type and parent on a day. Then the list the file was cut from is exact for that place,
 * although the list as a whole is only the nearest earlier one.
 */
export function placeHoldsOn(placeCsv: string, asOf: string): boolean {
  const rows = placeCsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return rows.length > 0 && rows.every((line) => lineHoldsOn(line, asOf));
}

function lineHoldsOn(line: string, asOf: string): boolean {
  const [, , , , , from = '', to = ''] = line.split(',');
  return (from === '' ? VERIFIED_FROM : from) <= asOf && (to === '' || asOf <= to);
}

const PLACES: ReadonlyMap<string, string> = new Map([
  ['2021:867', 'sa-dec-2021'],
  ['2021:873', 'cao-lanh-2021'],
  ['2021:75', 'dong-nai-2021'],
  ['2026:75', 'dong-nai-2026'],
  ['2024:46', 'hue-2024'],
  ['2025-06:46', 'hue-2025-06'],
  ['2026:46', 'hue-2026'],
  ['2016:45', 'quang-tri-2016'],
]);

/** File under `assets/units` with the dates of a unit's communes in a list; undefined when there is none. */
export function placeFile(version: ListVersion, rootCode: string): string | undefined {
  const name = PLACES.get(`${version}:${rootCode}`);
  return name === undefined ? undefined : `places/${name}.csv`;
}
