import type { MadeDecision } from '../../../domain/decision';
import type { Finding } from '../../../domain/finding';
import type { UnitRef } from '../../../domain/territory/unit';
import { CARRIED_SHEET_NAME, isCarriedSheet } from '../../sheet/ownSheet';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../sheet/snapshot';
import { lineIn, type CarriedEntry, type CarriedLine } from './carriedLine';

/** Cells the text of a line may take; a longer one is none of ours. */
export const MOST_PIECES = 8;

/** A finding of the level below. */
export interface CarriedFinding {
  readonly unit?: UnitRef;
  /** It is about one form; others are about what came beside another. */
  readonly ofForm?: true;
  readonly finding: Finding;
}

/** What a summary brings besides its figures; all of it came through its file. */
export interface Carried {
  /** Whose summary it is. */
  readonly unit: UnitRef;
  readonly decisions: readonly MadeDecision[];
  /** What came below and did not count. */
  readonly entries: readonly CarriedEntry[];
  readonly findings: readonly CarriedFinding[];
}

/** What goes upward with a summary; undefined where it carries nothing, as earlier ones do. */
export function readCarried({ file, sheets }: WorkbookSnapshot, unit: UnitRef): Carried | undefined {
  const carrying = sheets.filter(isCarriedSheet);
  if (carrying.length === 0) return undefined;
  const lines = carrying.flatMap(linesOf);
  return {
    unit,
    decisions: lines.flatMap((line) => {
      if (line.line !== 'decision') return [];
      return [{ decision: line.decision, maker: line.maker, ...cameThrough(file, line) }];
    }),
    entries: lines.flatMap((line) => {
      if (line.line !== 'entry') return [];
      const { line: _kind, ...entry } = line;
      return [{ ...entry, ...cameThrough(file, line) }];
    }),
    findings: lines.flatMap((line) => {
      if (line.line !== 'finding') return [];
      const { line: _kind, finding, ...about } = line;
      return [{ ...about, finding: { ...finding, ...cameThrough(file, finding) } }];
    }),
  };
}

function cameThrough(file: string, { through = [] }: { readonly through?: readonly string[] }) {
  return { through: [file, ...through] };
}

function linesOf(sheet: SheetSnapshot): readonly CarriedLine[] {
  const head = sheet.names.find(({ name }) => name.endsWith(CARRIED_SHEET_NAME))?.area;
  if (!head) return [];
  const lines: CarriedLine[] = [];
  for (let row = head.top + 1; row <= (sheet.used?.bottom ?? head.top); row += 1) {
    const line = lineIn(wordsOf(sheet, row, head.left + 1));
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
