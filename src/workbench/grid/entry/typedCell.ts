import { ANSWERS } from '../../../core/forms/build/inputs';
import { readTyped, type InputCell } from '../../../core/forms/read/typedEntry';
import { looksLikeMore } from '../convert/sheetToGrid';
import { serialOf } from '../convert/dateFormat';
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT, type ICellData } from '../gridTypes';
import { readEntry } from './readEntry';

/** Whether a number format makes every entry text ("@"; the grid also writes "@@@"). */
export const isText = (format: string | undefined): boolean => format === '@' || format === '@@@';

/**
 * What a cell of this number format holds after the text was typed into it; formulas are not read here.
 * A cell without a format of its own takes that of the entry, as in Excel; an input of a form is read as the reader
 * of files reads it.
 */
export function typedCell(
  text: string,
  format: string | undefined,
  { year, input }: { readonly year: number; readonly input: InputCell | undefined },
): Pick<ICellData, 'v' | 't' | 's'> {
  if (isText(format)) return asText(text);
  if (input) return typedInput(text, input);
  const entry = readEntry(text, year);
  if (entry.kind === 'text') return asText(entry.text);
  if (entry.kind === 'boolean') return { v: entry.boolean ? 1 : 0, t: BOOLEAN };
  const own = format === undefined || format === 'General' ? entry.format : undefined;
  return { v: entry.number, t: NUMBER, ...(own === undefined ? {} : { s: { n: { pattern: own } } }) };
}

/** What has no reading, or two, stays as it was typed: the rule of the cell refuses it, or the checks name it. */
function typedInput(text: string, input: InputCell): Pick<ICellData, 'v' | 't'> {
  const reading = readTyped(text, input);
  if (reading.kind === 'number') return { v: reading.value, t: NUMBER };
  if (reading.kind === 'date') return { v: serialOf(reading.iso), t: NUMBER };
  if (reading.kind === 'choice') return { v: reading.yes ? ANSWERS.yes : ANSWERS.no, t: TEXT };
  if (reading.kind === 'notApplicable') return { v: input.type === 'yesNo' ? '–' : text.trim(), t: TEXT };
  return asText(text.trim());
}

const asText = (text: string): Pick<ICellData, 'v' | 't'> => ({
  v: text,
  t: looksLikeMore(text) ? FORCED_TEXT : TEXT,
});
