import type { CellModel } from '../../sheet/model';
import type { TextMeasure } from '../../sheet/rowHeights';

/** Points per printed line of Times New Roman 12. */
const LINE = 15.5;
/** Room for a few lines in answers written as text. */
const ANSWER_LINES = 2;
/** Characters of running text for each unit of width, which is that of a digit; bold ones are wider. */
const PLAIN = 1.08;
const BOLD = 0.9;
/** Characters a step of indentation takes. */
const INDENT = 2;
/** A verdict cell is empty on a blank form and must hold this later. */
const LONGEST_VERDICT = 'Chưa đạt';

/** The text of forms, in one size; every row has at least one line. */
export const FORM_TEXT: TextMeasure = {
  words: (cell) => (cell.style === 'formVerdict' ? LONGEST_VERDICT : cell.style === 'check' ? '' : textOf(cell)),
  room: (width, { font, align }) => (font?.bold ? width * BOLD : width * PLAIN - (align?.indent ?? 0) * INDENT),
  height: (lines, _style, cell) => (cell.style === 'inputText' ? Math.max(lines, ANSWER_LINES) : lines) * LINE + 0.5,
};

function textOf({ content }: CellModel): string {
  return content?.kind === 'text' ? content.text : '';
}
