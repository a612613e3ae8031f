import { excelSerial } from '../../../domain/day';

/** What typed text means in a Vietnamese Excel. `format` is put on a cell that has none of its own. */
export type Entry =
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Reads typed text as a vi-VN Excel does: "." between groups of three, "," before decimals, day before month.
 * "1.234" is one thousand two hundred thirty-four, "1,5" one and a half. What is neither stays text ("1.5",
 * "31/02/2025", "12 người"): guessing would change a figure. `year` completes a date without one.
 */
export function readEntry(typed: string, year: number): Entry {
  const text = typed.trim();
  return (
    readNumber(text) ??
    readDate(text, year) ??
    readLogical(text) ?? { kind: 'text', text: typed.startsWith("'") ? typed.slice(1) : typed }
  );
}

/** A whole part with or without decimals, or decimals alone. */
const NUMBER = /^([+-]?)\s*(\()?(?:(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?|,(\d+))(?:[eE]([+-]?\d{1,3}))?\s*(%?)(\))?$/;

function readNumber(text: string): Entry | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', open, whole, behind, alone, exponent, percent, close] = match;
  const decimals = behind ?? alone;
  if ((open === undefined) !== (close === undefined) || (open && sign !== '')) return undefined;
  const digits = `${(whole ?? '0').replace(/\./g, '')}.${decimals === undefined || decimals === '' ? '0' : decimals}`;
  const figure = Number(`${digits}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`);
  const negative = sign === '-' || open !== undefined;
  return { kind: 'number', number: negative ? -figure : figure, ...numberFormat(text, decimals, exponent, percent) };
}

function numberFormat(
  text: string,
  decimals: string | undefined,
  exponent: string | undefined,
  percent: string | undefined,
): { format?: string } {
  if (percent) return { format: decimals ? '0.00%' : '0%' };
  if (exponent !== undefined) return { format: '0.00E+00' };
  if (!text.includes('.')) return {};
  return { format: decimals ? '#,##0.00' : '#,##0' };
}

const DATE = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const MONTH = /^(\d{1,2})[/-](\d{4})$/;
/** Excel reads two-digit years below this as 20xx. */
const CENTURY = 30;

function readDate(text: string, year: number): Entry | undefined {
  const day = DATE.exec(text);
  if (day)
    return dateEntry(
      Number(day[1]),
      Number(day[3]),
      fullYear(day[4], year),
      day[4] === undefined ? 'dd/mm' : 'dd/mm/yyyy',
    );
  const month = MONTH.exec(text);
  return month ? dateEntry(1, Number(month[1]), Number(month[2]), 'mm/yyyy') : undefined;
}

function fullYear(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  const figure = Number(text);
  if (text.length === 4) return figure;
  return figure < CENTURY ? 2000 + figure : 1900 + figure;
}

function dateEntry(day: number, month: number, year: number, format: string): Entry | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const serial = excelSerial(iso);
  return serial === undefined ? undefined : { kind: 'number', number: serial, format };
}

function readLogical(text: string): Entry | undefined {
  return /^(true|false)$/i.test(text) ? { kind: 'boolean', boolean: text.toLowerCase() === 'true' } : undefined;
}
