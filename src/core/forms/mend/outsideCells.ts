import { address } from '../../sheet/address';
import type { CellModel, SheetModel } from '../../sheet/model';
import type { SheetSnapshot, SnapshotCell } from '../../sheet/snapshot';
import { comparableText } from '../read/codeTable';

/** A cell of the damaged sheet that no cell of a fresh form takes, and what it showed. */
export interface OutsideCell {
  readonly cell: string;
  readonly shown: string;
}

/** What of the damaged sheet the fresh one has already. */
export interface Taken {
  /** Cells whose content went into the fresh form. */
  readonly cells: ReadonlySet<string>;
  /** Cells the form computes, with the value it has for them. */
  readonly computed: ReadonlyMap<string, number | undefined>;
}

/** Half of the last digit a form shows. */
const SHOWN = 0.005;

/**
 * What somebody wrote where the form takes nothing: rows of his own, figures beside the table, a number typed over a
 * total that says otherwise. Words of the form itself, wherever they stand now, are not of it.
 */
export function outsideCells(sheet: SheetSnapshot, fresh: SheetModel, taken: Taken): readonly OutsideCell[] {
  const words = new Set(fresh.cells.flatMap((cell) => wordsOf(cell)));
  const outside: OutsideCell[] = [];
  for (const cell of sheet.cells()) {
    const at = address(cell);
    const shown = shownOf(cell);
    if (shown === '' || taken.cells.has(at) || words.has(comparableText(shown))) continue;
    if (cell.formula === undefined && !isRight(cell, taken.computed, at)) outside.push({ cell: at, shown });
  }
  return outside;
}

function isRight({ value }: SnapshotCell, computed: Taken['computed'], at: string): boolean {
  if (!computed.has(at)) return false;
  const right = computed.get(at);
  return value.kind === 'number' && right !== undefined && Math.abs(value.number - right) < SHOWN;
}

function wordsOf({ content }: CellModel): readonly string[] {
  if (content?.kind === 'text') return [comparableText(content.text)];
  return content?.kind === 'formula' && content.value.kind === 'text' ? [comparableText(content.value.text)] : [];
}

function shownOf({ value }: SnapshotCell): string {
  if (value.kind === 'text') return value.text.trim();
  if (value.kind === 'number') return String(value.number);
  if (value.kind === 'boolean') return value.boolean ? 'TRUE' : 'FALSE';
  return value.kind === 'error' ? value.code : '';
}
