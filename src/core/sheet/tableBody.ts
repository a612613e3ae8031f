import { text, type CellModel, type Content } from './model';
import type { BodyCell, SheetBody } from './streamed';
import type { StyleName } from './styles';

/** One row under construction, filled from column A on. */
export class RowDraft {
  readonly cells: BodyCell[] = [];

  /** @param row its zero-based place on the sheet */
  constructor(readonly row: number) {}

  /** Column of the next cell. */
  get next(): number {
    return this.cells.length;
  }

  add(style: StyleName, content?: Content, link?: CellModel['link']): void {
    const { row, next: col } = this;
    if (link) this.cells.push({ row, col, style, ...(content ? { content } : {}), link });
    else this.cells.push(content ? { row, col, style, content } : { row, col, style });
  }

  addText(style: StyleName, words: string): void {
    this.add(style, text(words));
  }
}

export interface TableRows<Row extends object> {
  /** Zero-based row of the first. */
  readonly top: number;
  /** Last column of the sheet. */
  readonly right: number;
  readonly rows: readonly Row[];
  draw(draft: RowDraft, row: Row, index: number): void;
  /** Points of a drawn row; the standard height if not said. */
  height?(cells: readonly CellModel[]): number | undefined;
}

/** The rows of a table that may have ten thousand of them, each made when it is written. */
export function tableBody<Row extends object>({ top, right, rows, draw, height }: TableRows<Row>): SheetBody {
  return {
    top,
    right,
    count: rows.length,
    row: (index) => {
      const draft = new RowDraft(top + index);
      const row = rows[index];
      if (row) draw(draft, row, index);
      const points = height?.(draft.cells);
      return points === undefined ? { cells: draft.cells } : { cells: draft.cells, height: points };
    },
  };
}
