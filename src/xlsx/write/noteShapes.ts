import type { SheetModel } from '../../core/sheet/model';
import { placed } from './libraryXml';

const ANCHOR = /<x:Anchor>[^<]*<\/x:Anchor>/g;
const WIDEST_COLUMN = 16383;
/** A note shows about 40 characters a line; longer notes get more rows, up to a screen. */
const LINE = 40;
const MOST_ROWS = 24;

/**
 * Makes the yellow boxes of notes as large as their text: the library gives each the same four rows, which cuts
 * Vietnamese notes of more than a line or two.
 * @param vml the part `xl/drawings/vmlDrawingN.vml`
 */
export function withFittingNotes(vml: string, sheet: SheetModel): string {
  const noted = sheet.cells.filter((cell) => cell.note !== undefined).sort((a, b) => a.row - b.row || a.col - b.col);
  let next = 0;
  const fitted = (anchor: string): string => {
    const cell = noted[next++];
    if (!cell) return anchor;
    const bottom = cell.row + noteRows(cell.note ?? '');
    const left = cell.col + 1;
    return `<x:Anchor>${left},15,${cell.row},2,${rightColumn(sheet, left)},31,${bottom},4</x:Anchor>`;
  };
  return placed(vml, ANCHOR, fitted, noted.length);
}

function noteRows(note: string): number {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(MOST_ROWS, lines + 2);
}

/** Column that makes the box wide enough for a line, by the widths of the sheet. */
function rightColumn(sheet: SheetModel, left: number): number {
  const usual = 9;
  let col = left;
  for (let width = 0; width < LINE && col < WIDEST_COLUMN; col++) width += sheet.columns[col]?.width ?? usual;
  return col;
}
