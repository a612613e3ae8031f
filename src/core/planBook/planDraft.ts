import type { DocumentPath } from '../../domain/schema/documentFault';
import { address, type Cell } from '../sheet/address';
import type { BookColumn } from './bookSheet';
import type { Json, JsonGroup } from './json';
import type { OwnDraft } from './ownIndicators';

/** A cell of the book. */
export interface BookPlace {
  readonly sheet: string;
  /** "D7". */
  readonly cell: string;
}

/** One row of the book as it was read. */
export interface BookRow {
  readonly values: JsonGroup;
  readonly sheet: string;
  /** Where its first cell stands. */
  readonly at: Cell;
  /** Where the cell of a column stands. */
  cellOf(column: BookColumn): Cell;
}

/** A plan while it is read from a book, and where each member of it was written. */
export class PlanDraft {
  plan: JsonGroup = {};
  /** The ready owner matrix that was chosen instead of rows. */
  matrix: Json | undefined;
  own: OwnDraft = { sections: [], indicators: [], relations: [], lines: [] };
  /** Values allocated to units, until their targets have ids. */
  allocations: readonly BookRow[] = [];
  private readonly places = new Map<string, BookPlace>();

  /** @param first where faults stand that no cell is to blame for */
  constructor(private readonly first: BookPlace) {}

  put(member: string, value: Json): void {
    this.plan = { ...this.plan, [member]: value };
  }

  place(path: DocumentPath, sheet: string, cell: Cell): void {
    this.places.set(keyOf(path), { sheet, cell: address(cell) });
  }

  /** Each column of a row is a member of what stands at a path. */
  placeRow(path: DocumentPath, row: BookRow, columns: readonly BookColumn[]): void {
    if (path.length > 0) this.place(path, row.sheet, row.at);
    for (const column of columns) this.place([...path, ...column.member], row.sheet, row.cellOf(column));
  }

  /** The cell of a member, else that of the nearest group it lies in. */
  placeOf(path: DocumentPath): BookPlace {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.places.get(keyOf(path.slice(0, length)));
      if (place) return place;
    }
    return this.first;
  }
}

function keyOf(path: DocumentPath): string {
  return path.join('\n');
}
