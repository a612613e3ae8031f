import type { Area } from '../../sheet/address';
import type { SheetModel } from '../../sheet/model';
import { HEAD } from '../layout/columns';
import type { SheetDraft } from './sheetDraft';

/** Points per printed line of Times New Roman 12. */
const LINE = 16.5;
/** Room for a few lines in answers written as text. */
const ANSWER_LINES = 3;

type Rows = NonNullable<SheetModel['rows']>;

/**
 * Heights that show every wrapped text whole. Programs fit a row by themselves only when no cell is merged,
 * and Office.js hosts not at all, so the height is part of the form.
 */
export function rowHeights(draft: SheetDraft, widths: readonly number[], bottom: number): Rows {
  const lines = new Map<number, number>();
  for (const cell of draft.cells()) {
    const words = cell.content && 'kind' in cell.content && cell.content.kind === 'text' ? cell.content.text : '';
    const merge = draft.merges.find((area) => area.top === cell.row && area.left === cell.col);
    if (words === '' || (merge !== undefined && merge.bottom > merge.top)) continue;
    const answer = cell.style === 'inputText' ? ANSWER_LINES : 1;
    const needed = Math.max(answer, wrappedLines(words, widthOf(widths, merge, cell.col)));
    lines.set(cell.row, Math.max(lines.get(cell.row) ?? 1, cell.style === 'check' || cell.style === 'identity' ? 1 : needed));
  }
  for (const area of draft.merges) if (area.left !== area.right && isAnswer(area, bottom)) lines.set(area.top, ANSWER_LINES);
  return [...lines].sort(([a], [b]) => a - b).map(([row, count]) => ({ row, height: row === HEAD.identity ? 12 : count * LINE + 2 }));
}

function isAnswer(area: Area, bottom: number): boolean {
  return area.top >= HEAD.first && area.top < bottom;
}

function widthOf(widths: readonly number[], merge: Area | undefined, col: number): number {
  if (merge === undefined) return widths[col] ?? 10;
  return widths.slice(merge.left, merge.right + 1).reduce((sum, width) => sum + width, 0);
}

/** Lines a text takes when words are not broken; a little pessimistic, because fonts differ between machines. */
function wrappedLines(words: string, width: number): number {
  return words.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
