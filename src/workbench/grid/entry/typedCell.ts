import { looksLikeMore } from '../convert/sheetToGrid';
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT, type ICellData } from '../gridTypes';
import { readEntry } from './readEntry';

/** Whether a number format makes every entry text ("@"; the grid also writes "@@@"). */
export const isText = (format: string | undefined): boolean => format === '@' || format === '@@@';

/**
 * What a cell of this number format holds after the text was typed into it; formulas are not read here.
 * A cell without a format of its own takes that of the entry, as in Excel.
 */
export function typedCell(text: string, format: string | undefined, year: number): Pick<ICellData, 'v' | 't' | 's'> {
  if (isText(format)) return { v: text, t: looksLikeMore(text) ? FORCED_TEXT : TEXT };
  const entry = readEntry(text, year);
  if (entry.kind === 'text') return { v: entry.text, t: looksLikeMore(entry.text) ? FORCED_TEXT : TEXT };
  if (entry.kind === 'boolean') return { v: entry.boolean ? 1 : 0, t: BOOLEAN };
  const own = format === undefined || format === 'General' ? entry.format : undefined;
  return { v: entry.number, t: NUMBER, ...(own === undefined ? {} : { s: { n: { pattern: own } } }) };
}
