import { isIsoDate } from '../../../domain/day';
import { hasSmallDigits, plainText } from './digits';

export type DateReading =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'twoWays'; readonly first: string; readonly second: string }
  | { readonly kind: 'text' };

/** The order is said: by words ("ngày 05 tháng 12 năm 2024") or by the year in front. */
const SPELLED = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const MARKED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** A day without its year; with dots it could be a number. */
const YEARLESS = /^(?:ngày )?(\d{1,2})[/-](\d{1,2})$/i;

/**
 * Reads a text in a date cell. Day and month are told apart only when one order gives no date, or both the
 * same one: otherwise the text is two-ways (docs/units.md#typed-numbers-and-dates).
 * @param year completes a day without one; 0 where it is not known
 */
export function readDateText(typed: string, year = 0): DateReading {
  if (hasSmallDigits(typed)) return { kind: 'text' };
  const text = plainText(typed).normalize('NFC');
  if (text === '') return { kind: 'blank' };
  if (/^(x|[-–—−])$/i.test(text)) return { kind: 'notApplicable' };
  const spelled = SPELLED.exec(text);
  if (spelled) return known(isoOf(spelled[3], spelled[2], spelled[1]));
  const iso = ISO.exec(text);
  if (iso) return known(isoOf(iso[1], iso[2], iso[3]));
  const marked = MARKED.exec(text);
  const [, first, second, last = String(year)] = marked ?? (year === 0 ? undefined : YEARLESS.exec(text)) ?? [];
  if (first === undefined) return { kind: 'text' };
  return bothOrders(isoOf(last, second, first), isoOf(last, first, second));
}

function bothOrders(dayFirst: string | undefined, monthFirst: string | undefined): DateReading {
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return known(dayFirst ?? monthFirst);
  return { kind: 'twoWays', first: dayFirst, second: monthFirst };
}

function known(iso: string | undefined): DateReading {
  return iso === undefined ? { kind: 'text' } : { kind: 'date', iso };
}

function isoOf(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}
