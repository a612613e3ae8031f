import { isoOfSerial, showDate } from '../../../domain/day';
import { showsDate, showsPercent } from '../convert/dateFormat';

/** A number as it is shown for editing: dates dd/mm/yyyy, percentages with their sign, a decimal comma, no grouping. */
export function numberForEditing(value: number, format: string | undefined): string {
  if (showsDate(format)) {
    const iso = isoOfSerial(value);
    if (iso !== undefined && Number.isInteger(value)) return showDate(iso);
  }
  if (showsPercent(format)) return `${decimalComma(withoutNoise(value * 100))}%`;
  return decimalComma(value);
}

/** "1,5": digits with a decimal comma. */
export const decimalComma = (value: number): string => String(value).replace('.', ',');

/** 0.07 * 100 is 7.000000000000001 in floating point; nobody typed that. */
const withoutNoise = (value: number): number => Number(value.toPrecision(14));
