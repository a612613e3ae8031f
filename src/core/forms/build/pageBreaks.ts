import type { PrintModel } from '../../sheet/model';
import { pageRoom } from '../../sheet/pageRoom';

/** What is printed: heights in points of every row from 0 on, and widths of the printed columns. */
export interface Printed {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Rows repeated at the head of each page, inclusive. */
  readonly titleRows: { readonly from: number; readonly to: number };
  readonly margins: PrintModel['margins'];
  /** Whether a page may begin with a row; a heading and what it is about stay together. */
  mayBegin(row: number): boolean;
}

/** Rows (zero-based) that begin a page, so that no heading stands alone at the foot and no signature alone on a page. */
export function pageBreaks(printed: Printed): readonly number[] {
  const { heights, titleRows } = printed;
  const room = pageRoom(printed);
  const titles = sum(heights.slice(titleRows.from, titleRows.to + 1));
  const breaks: number[] = [];
  let used = 0;
  for (const [top, next] of blocks(printed)) {
    const height = sum(heights.slice(top, next));
    if (used + height > room && top > titleRows.to) {
      breaks.push(top);
      used = titles;
    }
    used += height;
  }
  return breaks;
}

/** Runs of rows that stay on one page: from, up to but not with. The head of the sheet is one. */
function blocks({ heights, titleRows, mayBegin }: Printed): readonly (readonly [number, number])[] {
  const starts = heights.flatMap((_, row) => (row === 0 || (row > titleRows.to && mayBegin(row)) ? [row] : []));
  return starts.map((top, index) => [top, starts[index + 1] ?? heights.length]);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
