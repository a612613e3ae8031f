import { unitKey, type UnitRef } from '../../../domain/territory/unit';
import { CARRIED_SHEET_NAME, isCarriedSheet } from '../../sheet/ownSheet';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../sheet/snapshot';
import { HEAD_CELLS, lineIn, lineMark, MOST_PIECES, type CarriedLine } from './carriedLine';

/** Far more than a province's districts bring together; those beyond would flood the summary they go into. */
const MOST_LINES = 100_000;

type RowLine = Extract<CarriedLine, { readonly line: 'row' }>;

/** The lines of a carried sheet. */
export interface FoundLines {
  /** Whose summary it belongs to. */
  readonly unit: UnitRef;
  readonly lines: readonly CarriedLine[];
  /** Lines that are gone or no longer what was written. */
  readonly spoilt: number;
}

/** What goes upward with the summaries of a workbook; nothing in those of earlier programs. */
export function foundLines({ sheets }: WorkbookSnapshot): readonly FoundLines[] {
  return sheets.flatMap((sheet) => (isCarriedSheet(sheet) ? linesOf(sheet) : []));
}

/** Those of one unit's summary. */
export function linesFor(unit: UnitRef, found: readonly FoundLines[]): FoundLines | undefined {
  return found.find((one) => unitKey(one.unit) === unitKey(unit));
}

/** The lines of rows, by the unit's code. */
export function rowLines({ lines }: FoundLines): ReadonlyMap<string, RowLine> {
  return new Map(lines.flatMap((line) => (line.line === 'row' ? [[line.code, line] as const] : [])));
}

function linesOf(sheet: SheetSnapshot): readonly FoundLines[] {
  const head = sheet.names.find(({ name }) => name.endsWith(CARRIED_SHEET_NAME))?.area;
  if (!head) return [];
  const { top, left } = head;
  const lines: CarriedLine[] = [];
  let whole = 0;
  const bottom = Math.min(sheet.used?.bottom ?? top, top + MOST_LINES);
  for (let row = top + 1; row <= bottom; row += 1) {
    const words = wordsFrom(sheet, row, left + 1);
    if (words === '' || lineMark(words) !== textAt(sheet, row, left)) continue;
    whole += 1;
    const line = lineIn(words);
    if (line) lines.push(line);
  }
  const said = (cell: keyof typeof HEAD_CELLS): string => textAt(sheet, top, left + HEAD_CELLS[cell]);
  const written = Number(said('count')) || 0;
  return [{ unit: { list: said('list'), code: said('code') }, lines, spoilt: Math.max(0, written - whole) }];
}

/** A line that was changed says nothing any more. */
function wordsFrom(sheet: SheetSnapshot, row: number, left: number): string {
  let words = '';
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    const value = valueAt(sheet, row, left + piece);
    if (value.kind !== 'text') break;
    words += value.text;
  }
  return words;
}

function textAt(sheet: SheetSnapshot, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' ? String(value.number) : '';
}
