import type { IsoDay } from '../ids';

/** "ngày 29 tháng 7 năm 2021", as a sentence of an official text names a day. */
export function dayInWords(iso: string): string {
  const [year, month, day] = partsOf(iso);
  return `ngày ${two(day, 10)} tháng ${two(month, 3)} năm ${year}`;
}

/** "Đồng Nai, ngày 05 tháng 01 năm 2026" over a document; dots to be filled in by hand where no day is known yet. */
export function placeAndDay(place: string, iso?: IsoDay): string {
  return `${place}, ${iso === undefined ? 'ngày      tháng      năm' : dayInWords(iso)}`;
}

function partsOf(iso: string): readonly [year: string, month: number, day: number] {
  return [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

/** A 0 stands before days below 10 and before the months 1 and 2, where one could be added (docs/report.md#layout). */
function two(part: number, below: number): string {
  return part < below ? `0${part}` : String(part);
}
