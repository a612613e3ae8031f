import { cellArea, type Area, type Cell } from '../sheet/address';
import {
  blank,
  isFormula,
  text,
  type CellModel,
  type CellValue,
  type FormulaModel,
  type NameModel,
} from '../sheet/model';
import type { BodyCell } from '../sheet/streamed';
import type { StyleName } from './styles';

export type Content = CellValue | FormulaModel;

/** A sheet under construction; cells may come in any order, each place once. */
export class SheetDraft {
  private readonly held: BodyCell[] = [];
  readonly names: NameModel[] = [];
  readonly merges: Area[] = [];

  put(row: number, col: number, style: StyleName, content?: Content, link?: CellModel['link']): void {
    if (link) this.held.push({ row, col, style, ...(content ? { content } : {}), link });
    else this.held.push(content ? { row, col, style, content } : { row, col, style });
  }

  putText(row: number, col: number, style: StyleName, words: string): void {
    this.put(row, col, style, text(words));
  }

  /** One value over several cells; each carries the style, so that borders hold in every program. */
  spread(area: Area, style: StyleName, content?: Content): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        this.put(row, col, style, row === area.top && col === area.left ? content : undefined);
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** One text across columns of one row. */
  across(row: number, left: number, right: number, style: StyleName, words: string): void {
    this.spread({ top: row, bottom: row, left, right }, style, text(words));
  }

  /** A sheet-scoped name, so that a copied sheet keeps its own. */
  name(name: string, area: Area | Cell): void {
    this.names.push({ name, area: 'top' in area ? area : cellArea(area), scope: 'sheet' });
  }

  /** Cells row by row. */
  cells(): readonly BodyCell[] {
    return isInOrder(this.held) ? this.held : this.held.sort((a, b) => a.row - b.row || a.col - b.col);
  }
}

/** Rows of long tables are drawn in order, and there are thousands of them. */
function isInOrder(cells: readonly BodyCell[]): boolean {
  let before: BodyCell | undefined;
  for (const cell of cells) {
    if (before && (before.row > cell.row || (before.row === cell.row && before.col >= cell.col))) return false;
    before = cell;
  }
  return true;
}

/** The value a cell shows. */
export function shownOf(content: Content | undefined): CellValue {
  if (!content) return blank;
  return isFormula(content) ? content.value : content;
}
