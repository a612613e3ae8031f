import type { ElementKey } from '../../../domain/catalogue/indicator';
import { parseArea, type Area, type Cell } from '../../sheet/address';

/** A cell or an area of the own sheet; names, functions and cells of other sheets are none. */
const REFERENCE = /(?<![A-Za-z0-9_.!\]'$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![A-Za-z0-9_.(!])/g;
/** Larger areas are whole columns. */
const LARGEST = 10_000;

/** A figure and where it stands. */
export interface PlacedFigure {
  readonly cell: { readonly spec: { readonly key: ElementKey } };
  readonly at: Cell | undefined;
}

/** Which figures stand in the cells a formula takes; made once for a sheet that needs it. */
export class FormulaTerms {
  private keys: ReadonlyMap<number, ElementKey> | undefined;

  constructor(private readonly figures: readonly PlacedFigure[]) {}

  /**
   * Whether a formula takes the cells of these elements and of no other figure. Cells without a figure (headings, blank
   * rows in an area) do no harm; a figure that is repeated may be taken from either of its cells.
   */
  areAll(formula: string, terms: readonly ElementKey[]): boolean {
    // The text of a shared formula stands in another cell, and a name says nothing of where it points.
    if (formula === '' || /\bTH\./i.test(formula)) return true;
    const taken = new Set<ElementKey>();
    for (const area of areasOf(formula)) this.take(area, taken);
    return taken.size === new Set(terms).size && terms.every((term) => taken.has(term));
  }

  private take({ top, bottom, left, right }: Area, taken: Set<ElementKey>): void {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST) return;
    const keys = (this.keys ??= keysByCell(this.figures));
    for (let row = top; row <= bottom; row += 1)
      for (let col = left; col <= right; col += 1) {
        const key = keys.get(placeNumber({ row, col }));
        if (key !== undefined) taken.add(key);
      }
  }
}

function areasOf(formula: string): readonly Area[] {
  const bare = formula.replace(/"[^"]*"/g, '""');
  return Array.from(bare.matchAll(REFERENCE), ([text]) => parseArea(text)).filter((area) => area !== undefined);
}

function keysByCell(figures: readonly PlacedFigure[]): ReadonlyMap<number, ElementKey> {
  const keys = new Map<number, ElementKey>();
  for (const { cell, at } of figures) if (at) keys.set(placeNumber(at), cell.spec.key);
  return keys;
}

function placeNumber({ row, col }: Cell): number {
  return row * 16384 + col;
}
