/** First day on which an empty `valid_from` of a place file is verified (units/README.md, Columns). */
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
