import { isIsoDate, showDate } from '../../domain/day';
import { fullName, type Unit } from '../../domain/territory/unit';

interface Entry {
  readonly row: number;
  readonly unit: Unit;
  readonly text: string;
}

/** Texts and days that are listed instead of summed, by unit row and element, in unit order. */
export class Texts {
  private readonly entries = new Map<number, Entry[]>();
  /** Most elements hold no text in any unit, and are asked for millions of times. */
  private readonly used = new Set<number>();

  constructor(private readonly width: number) {}

  /** Keeps a unit's text for its own row and for each row above that lists it. */
  enter(rows: Iterable<number>, column: number, entry: Entry): void {
    this.used.add(column);
    for (const row of rows) {
      const at = row * this.width + column;
      const held = this.entries.get(at);
      if (held) held.push(entry);
      else this.entries.set(at, [entry]);
    }
  }

  /** The unit's own text as it is; above it "xã A: text", one line for each unit. */
  at(row: number, column: number): string | undefined {
    if (!this.used.has(column)) return undefined;
    const held = this.entries.get(row * this.width + column);
    const first = held?.[0];
    if (held === undefined || first === undefined) return undefined;
    if (held.length === 1 && first.row === row) return first.text;
    return held.map(({ unit, text }) => `${fullName(unit)}: ${isIsoDate(text) ? showDate(text) : text}`).join('\n');
  }
}
