import type { Area } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';

/** Cells that joined areas are followed into; a sheet with more of them is no table. */
const MOST_JOINED = 100_000;
/** Columns that are looked at; nobody's form is wider. */
const MOST_COLUMNS = 200;

/** Columns of a span. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** The words of a sheet, joined cells read as one: every cell of a joined area says what its first one says. */
export class SheetTexts {
  private readonly joined = new Map<number, Area>();
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;

  constructor(private readonly sheet: SheetSnapshot) {
    const { top = 0, bottom = -1, left = 0, right = -1 } = sheet.used ?? {};
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = Math.min(right, left + MOST_COLUMNS - 1);
    let count = 0;
    for (const area of sheet.merges)
      for (let row = area.top; row <= Math.min(area.bottom, bottom); row += 1)
        for (let col = area.left; col <= Math.min(area.right, this.right); col += 1) {
          count += 1;
          if (count > MOST_JOINED) return;
          this.joined.set(keyOf(row, col), area);
        }
  }

  /** The joined area a cell lies in. */
  areaAt(row: number, col: number): Area | undefined {
    return this.joined.get(keyOf(row, col));
  }

  /** The words of a cell; undefined for a blank one and for one that holds a number. */
  at(row: number, col: number): string | undefined {
    const area = this.areaAt(row, col);
    const value = this.sheet.cell(area?.top ?? row, area?.left ?? col)?.value;
    if (value?.kind !== 'text') return undefined;
    const words = value.text.normalize('NFC').replace(/\s+/g, ' ').trim();
    return words === '' ? undefined : words;
  }

  /** The words of a cell, or the number it holds; undefined for a blank one. */
  shown(row: number, col: number): string | undefined {
    const value = this.sheet.cell(row, col)?.value;
    return value?.kind === 'number' ? String(value.number) : this.at(row, col);
  }

  /** Whether a cell holds a number, a day or a result. */
  isNumber(row: number, col: number): boolean {
    return this.sheet.cell(row, col)?.value.kind === 'number';
  }

  /** The different words of a row over some columns, from left to right. */
  along(row: number, { left, right }: Span): readonly string[] {
    return different(left, right, (at) => this.at(row, at));
  }

  /** The different words and numbers of a column from one row to another: a title may be a year. */
  down(col: number, top: number, bottom: number): readonly string[] {
    return different(top, bottom, (at) => this.shown(at, col));
  }
}

function different(from: number, to: number, of: (at: number) => string | undefined): readonly string[] {
  const found: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const words = of(at);
    if (words !== undefined && words !== found.at(-1)) found.push(words);
  }
  return found;
}

function keyOf(row: number, col: number): number {
  return row * 16384 + col;
}
