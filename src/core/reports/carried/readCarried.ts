import type { MadeDecision } from '../../../domain/decision';
import { isCarriedSheet } from '../../sheet/ownSheet';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../sheet/snapshot';
import { CARRIED_SHEET_NAME } from '../../sheet/ownSheet';
import { lineIn, type CarriedLine } from './carriedLine';

/** Cells a line may take; a longer one is none of ours. */
export const MOST_PIECES = 8;

/** What a summary brings besides its figures; everything came through its file. */
export interface Carried {
  readonly decisions: readonly MadeDecision[];
}

/** What goes upward with a summary; undefined where it carries nothing, as earlier ones do. */
export function readCarried({ file, sheets }: WorkbookSnapshot): Carried | undefined {
  const carrying = sheets.filter(isCarriedSheet);
  if (carrying.length === 0) return undefined;
  const lines = carrying.flatMap(linesOf);
  return {
    decisions: lines.map(({ decision, maker, through = [] }) => ({ decision, maker, through: [file, ...through] })),
  };
}

function linesOf(sheet: SheetSnapshot): readonly CarriedLine[] {
  const head = sheet.names.find(({ name }) => name.endsWith(CARRIED_SHEET_NAME))?.area;
  if (!head) return [];
  const lines: CarriedLine[] = [];
  for (let row = head.top + 1; row <= (sheet.used?.bottom ?? head.top); row += 1) {
    const line = lineIn(wordsOf(sheet, row, head.left));
    if (line) lines.push(line);
  }
  return lines;
}

function wordsOf(sheet: SheetSnapshot, row: number, left: number): string {
  let words = '';
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    const value = valueAt(sheet, row, left + piece);
    if (value.kind !== 'text') break;
    words += value.text;
  }
  return words;
}
