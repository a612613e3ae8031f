import type { Area } from '../../sheet/address';
import type { CellModel, SheetModel } from '../../sheet/model';
import { wrappedLines } from '../../sheet/wrappedLines';
import { HEAD } from '../layout/columns';

/** Points per printed line of Times New Roman 12. */
const LINE = 16.5;
/** Room for a few lines in answers written as text. */
const ANSWER_LINES = 2;

/** Characters of running text for each unit of width, which is that of a digit; bold ones are wider. */
const PLAIN = 1.08;
const BOLD = 0.9;
/** Styles set in bold. */
const BOLD_STYLES: readonly string[] = ['head', 'verdict', 'section', 'sectionCentre', 'sign', 'signOpen', 'title'];
/** Characters a step of indentation takes. */
const INDENT = 2;

/** A verdict cell is empty on a blank form and must hold this later. */
const LONGEST_VERDICT = 'Chưa đạt';

type Rows = NonNullable<SheetModel['rows']>;

/**
 * Heights that show every wrapped text whole. Programs fit a row by themselves only when no cell is merged,
 * and Office.js hosts not at all, so the height is part of the form.
 */
export function rowHeights(cells: readonly CellModel[], merged: readonly Area[], widths: readonly number[]): Rows {
  const merges = new Map(merged.map((area) => [`${area.top}:${area.left}`, area]));
  const lines = new Map<number, number>();
  for (const cell of cells) {
    const words = cell.style === 'verdict' ? LONGEST_VERDICT : textOf(cell);
    const merge = merges.get(`${cell.row}:${cell.col}`);
    const answer = cell.style === 'inputText' && merge !== undefined ? ANSWER_LINES : 1;
    const across = merge === undefined || merge.bottom === merge.top;
    const fits = words === '' || !across || cell.style === 'check' || cell.style === 'identity';
    const width = roomOf(cell.style, widthOf(widths, merge, cell.col));
    lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, answer, fits ? 1 : wrappedLines(words, width)));
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, count]) => ({ row, height: row === HEAD.identity ? 12 : count * LINE + 2 }));
}

function roomOf(style: string | undefined, width: number): number {
  if (style !== undefined && BOLD_STYLES.includes(style)) return width * BOLD;
  return width * PLAIN - (style === 'labelPart' || style === 'labelGroup' ? INDENT : 0);
}

function textOf({ content }: CellModel): string {
  return content?.kind === 'text' ? content.text : '';
}

function widthOf(widths: readonly number[], merge: Area | undefined, col: number): number {
  if (merge === undefined) return widths[col] ?? 10;
  return widths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0);
}
