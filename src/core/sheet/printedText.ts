import { valueIn, type CellModel } from './model';
import type { TextMeasure } from './rowHeights';

/** Points a printed line takes, by font size. */
const LEADING = 1.32;
const HIGHEST = 400;
/** Bold words are wider than the text the column widths are counted in. */
const BOLD = 0.9;
/** Running text in Times New Roman is narrower than the digits that widths are counted in. */
const RUNNING = 1.12;
/** The width unit is a character of size 11. */
const STANDARD = 11;

/** The text of summaries and books, in many sizes; a row nothing is written in has no say. */
export const PRINTED_TEXT: TextMeasure = {
  words: wordsOf,
  room: (width, { font }) =>
    ((width - 1) * RUNNING * STANDARD * (font?.bold === true ? BOLD : 1)) / (font?.size ?? STANDARD),
  height: (lines, { font }) => Math.min(HIGHEST, Math.ceil(lines * (font?.size ?? STANDARD) * LEADING + 3)),
};

/** A figure takes one line, whatever it is. */
function wordsOf({ content }: CellModel): string | undefined {
  const value = valueIn(content);
  const words = value.kind === 'text' ? value.text : value.kind === 'blank' ? '' : '0';
  return words === '' ? undefined : words;
}
