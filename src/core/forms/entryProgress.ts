import type { FormShape } from '../../domain/plan/formShape';
import type { Submission } from '../../domain/submission';
import { parseCell, type Cell } from '../sheet/address';

/** A cell that still waits for its figure. */
export interface BlankCell {
  readonly sheet: string;
  readonly cell: Cell;
  readonly required: boolean;
}

/** How far a form is filled in. */
export interface EntryProgress {
  /** Input cells that say something, "x" among them. */
  readonly entered: number;
  /** Input cells of the form. */
  readonly all: number;
  /** Those still blank, row by row from the left. */
  readonly blanks: readonly BlankCell[];
}

/** What of a form's input cells is filled in and what is not; computed cells and lines newer than the form are none. */
export function entryProgress({ values }: Submission, { specs }: FormShape): EntryProgress {
  let [entered, all] = [0, 0];
  const blanks: BlankCell[] = [];
  for (const { key, required, computed, type } of specs) {
    const value = values.get(key);
    if (!value || computed || type === 'ratio' || value.state === 'notAsked') continue;
    const cell = parseCell(value.place.cell);
    if (!cell) continue;
    all += 1;
    if (value.state === 'blank') blanks.push({ sheet: value.place.sheet, cell, required });
    else entered += 1;
  }
  blanks.sort((a, b) => a.cell.row - b.cell.row || a.cell.col - b.cell.col);
  return { entered, all, blanks };
}

/** Required cells still blank: while there are any, the form is not ready to be sent. */
export function requiredLeft({ blanks }: EntryProgress): number {
  return blanks.filter(({ required }) => required).length;
}

/** The blank cell after one, the first of all after the last; a required one before any other. Undefined with none left. */
export function nextBlank({ blanks }: EntryProgress, after: Cell | undefined): BlankCell | undefined {
  const wanted = blanks.some(({ required }) => required) ? blanks.filter(({ required }) => required) : blanks;
  const isAfter = ({ cell }: BlankCell): boolean =>
    after === undefined || cell.row > after.row || (cell.row === after.row && cell.col > after.col);
  return wanted.find(isAfter) ?? wanted[0];
}
