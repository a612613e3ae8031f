/** What a packed cell holds. */
export const BLANK = 0;
export const NUMBER = 1;
export const SHARED_TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const PLAIN_TEXT = 5;
export const RICH_TEXT = 6;
export const NOT_CALCULATED = 7;
/** Added to a kind: the cell has a formula; its number came from an ISO date. */
export const WITH_FORMULA = 16;
export const ISO_DATE = 32;
export const KIND_MASK = 15;

/** Columns of more cells than this are handed over as they are: copying them would double the memory. */
const COPY_LIMIT = 1 << 16;
const FIRST_CAPACITY = 1 << 11;

/** Cells of one sheet as columns of numbers: about 30 bytes a cell whatever it holds. */
export class CellColumns {
  rows: Uint32Array;
  cols: Uint16Array;
  kinds: Uint8Array;
  formats: Uint16Array;
  /** The number, boolean or string index; for a text the start of its span in the sheet's bytes. */
  values: Float64Array;
  valueEnds: Uint32Array;
  formulaStarts: Uint32Array;
  formulaEnds: Uint32Array;
  count = 0;

  constructor(private capacity = FIRST_CAPACITY) {
    this.rows = new Uint32Array(capacity);
    this.cols = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.formats = new Uint16Array(capacity);
    this.values = new Float64Array(capacity);
    this.valueEnds = new Uint32Array(capacity);
    this.formulaStarts = new Uint32Array(capacity);
    this.formulaEnds = new Uint32Array(capacity);
  }

  /** Index of a new cell; its columns are to be filled by the caller. */
  add(): number {
    if (this.count === this.capacity) this.copyInto(this, Math.ceil(this.capacity * 1.5));
    return this.count++;
  }

  /** These cells for keeping: an exact copy of few, the columns themselves of many. `this` is empty afterwards. */
  take(): CellColumns {
    const taken = new CellColumns(0);
    if (this.count > COPY_LIMIT) {
      Object.assign(taken, this);
      Object.assign(this, new CellColumns());
    } else this.copyInto(taken, this.count);
    taken.count = this.count;
    this.count = 0;
    return taken;
  }

  /** The same cells row by row; `this` when they are. */
  sorted(): CellColumns {
    const order = Uint32Array.from({ length: this.count }, (_, i) => i);
    order.sort((a, b) => this.compare(a, b));
    const sorted = new CellColumns(this.count);
    for (const from of order) sorted.copyCell(this, from);
    return sorted;
  }

  /** Negative when cell `a` stands before cell `b`; 0 when they stand at one place. */
  compare(a: number, b: number): number {
    return (this.rows[a] as number) - (this.rows[b] as number) || (this.cols[a] as number) - (this.cols[b] as number);
  }

  private copyCell(from: CellColumns, i: number): void {
    const at = this.add();
    this.rows[at] = from.rows[i] as number;
    this.cols[at] = from.cols[i] as number;
    this.kinds[at] = from.kinds[i] as number;
    this.formats[at] = from.formats[i] as number;
    this.values[at] = from.values[i] as number;
    this.valueEnds[at] = from.valueEnds[i] as number;
    this.formulaStarts[at] = from.formulaStarts[i] as number;
    this.formulaEnds[at] = from.formulaEnds[i] as number;
  }

  private copyInto(to: CellColumns, capacity: number): void {
    const count = Math.min(this.count, capacity);
    to.rows = resized(this.rows, new Uint32Array(capacity), count);
    to.cols = resized(this.cols, new Uint16Array(capacity), count);
    to.kinds = resized(this.kinds, new Uint8Array(capacity), count);
    to.formats = resized(this.formats, new Uint16Array(capacity), count);
    to.values = resized(this.values, new Float64Array(capacity), count);
    to.valueEnds = resized(this.valueEnds, new Uint32Array(capacity), count);
    to.formulaStarts = resized(this.formulaStarts, new Uint32Array(capacity), count);
    to.formulaEnds = resized(this.formulaEnds, new Uint32Array(capacity), count);
    to.capacity = capacity;
  }
}

interface Column {
  subarray(from: number, to: number): Column & ArrayLike<number>;
}

function resized<T extends Column & { set(from: ArrayLike<number>): void }>(from: T, to: T, count: number): T {
  to.set(from.subarray(0, count));
  return to;
}
