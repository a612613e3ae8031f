import type { Cell } from '../sheet/address';
import type { ForeignLine, ForeignTable } from './foreignTable';
import { LABEL_STEP, labelKey, stepsOf } from './labels';
import type { ForeignColumn } from './tableHeads';

/** A cell of a table and the labels it is found again by. */
export interface Anchor {
  readonly row: string;
  readonly column: string;
  /** The labels name another cell as well, so that nobody could tell which is meant. */
  readonly isTwice: boolean;
  readonly cell: Cell;
  readonly line: ForeignLine;
}

/** Lines and columns of a table by their labels, told from those of another year. */
export class TableLabels {
  private readonly lines = new Map<string, ForeignLine[]>();
  private readonly columns = new Map<string, ForeignColumn[]>();

  constructor(
    readonly table: ForeignTable,
    /** Year of the file. */
    private readonly year: number,
  ) {
    for (const line of table.lines) {
      const keys = keysOf(line.path, year);
      keys.forEach((_, from) => put(this.lines, keys.slice(from).join('\n'), line));
    }
    for (const column of table.columns) put(this.columns, keysOf(column.path, year).join('\n'), column);
  }

  /** Lines whose label ends with the steps of one, as a file of another year has it. */
  linesNamed(label: string, of: number): readonly ForeignLine[] {
    return this.lines.get(keysOf(stepsOf(label), of).join('\n')) ?? [];
  }

  columnsNamed(label: string, of: number): readonly ForeignColumn[] {
    return this.columns.get(keysOf(stepsOf(label), of).join('\n')) ?? [];
  }

  /** Every cell of the lines and columns, by the fewest words that name its line and no other. */
  anchors(): readonly Anchor[] {
    const columns = this.table.columns.map((title) => ({ title, label: title.path.join(LABEL_STEP) }));
    return this.table.lines.flatMap((line) => {
      const row = this.rowLabel(line);
      const isRowTwice = this.linesNamed(row, this.year).length > 1;
      return columns.map(({ title, label }) => ({
        row,
        column: label,
        isTwice: isRowTwice || this.columnsNamed(label, this.year).length > 1,
        cell: { row: line.row, col: title.col },
        line,
      }));
    });
  }

  private rowLabel({ path, isPart }: ForeignLine): string {
    for (let length = Math.min(isPart ? 2 : 1, path.length); length < path.length; length += 1) {
      const label = path.slice(-length).join(LABEL_STEP);
      if (this.linesNamed(label, this.year).length === 1) return label;
    }
    return path.join(LABEL_STEP);
  }
}

function put<T>(held: Map<string, T[]>, key: string, one: T): void {
  const all = held.get(key);
  if (all) all.push(one);
  else held.set(key, [one]);
}

function keysOf(steps: readonly string[], year: number): readonly string[] {
  return steps.map((step) => labelKey(step, year));
}
