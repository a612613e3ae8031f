import type { Expression, ReadCell } from '../../domain/formula/expression';
import { cellArea, type Area, type Cell } from './address';
import { calculated, shownValue } from './formula/calculated';
import { evaluate, type Shown } from './formula/evaluate';
import { text, valueIn } from './model';
import type { CellModel, Content, NameModel, ValidationModel } from './model';
import type { StyleName } from './styles';

/** What a cell may be given: an expression is written as a formula with the value it must show. */
export type DraftContent = Content | Expression;

interface DraftCell extends Cell {
  readonly style: StyleName;
  readonly content?: DraftContent;
  readonly note?: string;
  readonly link?: NonNullable<CellModel['link']>;
}

/** A sheet under construction: cells may come in any order, the last one of a place holds, and expressions may look ahead. */
export class SheetDraft {
  private readonly placed: DraftCell[] = [];
  readonly names: NameModel[] = [];
  readonly merges: Area[] = [];
  readonly validations: ValidationModel[] = [];

  put({ row, col }: Cell, style: StyleName, content?: DraftContent, beside?: Pick<CellModel, 'note' | 'link'>): void {
    this.placed.push({ row, col, style, ...(content ? { content } : {}), ...beside });
  }

  putText(cell: Cell, style: StyleName, words: string): void {
    this.put(cell, style, text(words));
  }

  /** One value over several cells; each carries the style, so that borders and locks hold in every program. */
  spread(area: Area, style: StyleName, content?: DraftContent): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let col = area.left; col <= area.right; col += 1) {
        this.put({ row, col }, style, row === area.top && col === area.left ? content : undefined);
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** One text across columns of one row. */
  across(
    at: { readonly row: number; readonly left: number; readonly right: number },
    style: StyleName,
    words: string,
  ): void {
    this.spread({ top: at.row, bottom: at.row, left: at.left, right: at.right }, style, text(words));
  }

  /** A sheet-scoped name, so that a copied sheet keeps its own. */
  name(name: string, place: Area | Cell): void {
    this.names.push({ name, area: 'top' in place ? place : cellArea(place), scope: 'sheet' });
  }

  /** Cells row by row, each formula with the value it must show. */
  cells(): readonly CellModel[] {
    const cells = inOrder(this.placed) ? this.placed : sorted(this.placed);
    const shown = new ShownValues(cells);
    return cells.map((cell) => {
      const { content, ...rest } = cell;
      if (!content) return rest;
      return { ...rest, content: content.kind === 'expression' ? shown.formulaOf(content) : content };
    });
  }
}

/** Tables are drawn in order, and there are thousands of rows. */
function inOrder(cells: readonly Cell[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.col < cell.col);
  });
}

/** Row by row, of each place the cell that was put last. */
function sorted(cells: readonly DraftCell[]): readonly DraftCell[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  return ordered.filter((cell, index) => {
    const next = ordered[index + 1];
    return next?.row !== cell.row || next.col !== cell.col;
  });
}

/** What the cells of a draft show to its expressions, each worked out once. */
class ShownValues {
  private readonly cache = new Map<string, Shown>();
  private byPlace: ReadonlyMap<string, DraftCell> | undefined;

  constructor(private readonly cells: readonly DraftCell[]) {}

  formulaOf(expression: Expression): Content {
    return calculated(expression, (cell) => this.at(cell));
  }

  private at(cell: ReadCell): Shown {
    if (cell.sheet !== undefined) throw new Error(`a draft knows nothing of the sheet ${cell.sheet}`);
    const key = placeKey(cell);
    if (this.cache.has(key)) return this.cache.get(key);
    this.byPlace ??= new Map(this.cells.map((one) => [placeKey(one), one]));
    const content = this.byPlace.get(key)?.content;
    const shown =
      content?.kind === 'expression' ? evaluate(content, (at) => this.at(at)) : shownValue(valueIn(content));
    this.cache.set(key, shown);
    return shown;
  }
}

function placeKey(cell: Cell): string {
  return `${cell.row}:${cell.col}`;
}
