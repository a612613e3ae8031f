import type { PrintModel } from '../../sheet/model';

/** Points of a column per unit of its width, in the wider of the programs that print (LibreOffice, Times New Roman 12). */
const POINTS_PER_WIDTH = 6.1;
const POINTS_PER_MM = 72 / 25.4;
/** A4 lying, in millimetres. */
const PAPER = { width: 297, height: 210 };
/** Programs round heights and scales each in their own way; a page is taken for full a little before it is. */
const FULL = 0.97;

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

/** Height of a page in points of the sheet: one page wide means that wide sheets are printed smaller. */
function pageRoom({ widths, margins }: Printed): number {
  const across = (PAPER.width - margins.left - margins.right) * POINTS_PER_MM;
  const down = (PAPER.height - margins.top - margins.bottom) * POINTS_PER_MM;
  const scale = Math.min(1, across / (sum(widths) * POINTS_PER_WIDTH));
  return (down / scale) * FULL;
}

/** Runs of rows that stay on one page: from, up to but not with. The head of the sheet is one. */
function blocks({ heights, titleRows, mayBegin }: Printed): readonly (readonly [number, number])[] {
  const starts = heights.flatMap((_, row) => (row === 0 || (row > titleRows.to && mayBegin(row)) ? [row] : []));
  return starts.map((top, index) => [top, starts[index + 1] ?? heights.length]);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
