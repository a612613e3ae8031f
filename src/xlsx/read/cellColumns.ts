/** What a packed cell holds. */
export const BLANK = 0;
export const NUMBER = 1;
export const SHARED_TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const PLAIN_TEXT = 5;
export const RICH_TEXT = 6;
export const NOT_CALCULATED = 7;
/** A place for a value with nothing in it and no formula; settled by `take`. */
export const HOLLOW = 8;
/** A text over the cap. */
export const LONG_TEXT = 9;
/** Added to a kind: the cell has a formula; its number is written as an ISO date. */
export const WITH_FORMULA = 16;
export const ISO_DATE = 32;
export const KIND_MASK = 15;

const KIND_BITS = 6;
const FORMAT_BITS = 16;
/** Row and kind; column and format; span of the value (or an index); span of the formula. */
const STRIDE = 6;
/** Columns of more cells than this are handed over as they are: copying them would double the memory. */
const COPY_LIMIT = 1 << 16;
/** Cells there is room for at first, at most; XML of a usual cell. */
const FIRST_CAPACITY = 1 << 11;
const BYTES_A_CELL = 48;

/** Cells of one sheet packed into one array of numbers: 24 bytes a cell whatever it holds. */
export class CellColumns {
  count = 0;
  private filled = 0;
  private emptyValue = 0;
  /** The first cell whose value `take` found to be lost, and how many; -1 and 0 when none is. */
  firstLost = -1;
  lostCount = 0;

  private constructor(private packed: Uint32Array) {}

  /** Columns without a cell, with room for about as many as a part of so many bytes holds. */
  static ofPart(bytes: number): CellColumns {
    const cells = Math.min(FIRST_CAPACITY, Math.ceil(bytes / BYTES_A_CELL));
    return new CellColumns(new Uint32Array(cells * STRIDE));
  }

  /** Adds a blank cell and returns its index. */
  add(row: number, col: number, format: number): number {
    const at = this.count * STRIDE;
    if (at === this.packed.length) this.grow();
    this.packed[at] = row << KIND_BITS;
    this.packed[at + 1] = (col << FORMAT_BITS) | format;
    return this.count++;
  }

  /** Sets the kind of a cell that was added blank; once for each cell. */
  setKind(i: number, kind: number): void {
    const at = i * STRIDE;
    this.filled++;
    if (kind === HOLLOW) this.emptyValue++;
    this.packed[at] = (this.word(at) & ~((1 << KIND_BITS) - 1)) | kind;
  }

  /** Sets the span of a value; `start` alone when it is an index or a boolean. */
  setValue(i: number, start: number, end: number): void {
    this.packed[i * STRIDE + 2] = start;
    this.packed[i * STRIDE + 3] = end;
  }

  setFormula(i: number, start: number, end: number): void {
    this.packed[i * STRIDE + 4] = start;
    this.packed[i * STRIDE + 5] = end;
  }

  row(i: number): number {
    return this.word(i * STRIDE) >>> KIND_BITS;
  }

  kind(i: number): number {
    return this.word(i * STRIDE) & ((1 << KIND_BITS) - 1);
  }

  col(i: number): number {
    return this.word(i * STRIDE + 1) >>> FORMAT_BITS;
  }

  format(i: number): number {
    return this.word(i * STRIDE + 1) & ((1 << FORMAT_BITS) - 1);
  }

  valueStart(i: number): number {
    return this.word(i * STRIDE + 2);
  }

  valueEnd(i: number): number {
    return this.word(i * STRIDE + 3);
  }

  formulaStart(i: number): number {
    return this.word(i * STRIDE + 4);
  }

  formulaEnd(i: number): number {
    return this.word(i * STRIDE + 5);
  }

  /** Negative when cell `a` stands before cell `b`; 0 when they stand at one place. */
  compare(a: number, b: number): number {
    return this.row(a) - this.row(b) || this.col(a) - this.col(b);
  }

  /** How many shared texts a workbook must have for these cells. */
  textsUsed(): number {
    let used = 0;
    for (let i = 0; i < this.count; i++) {
      if ((this.kind(i) & KIND_MASK) === SHARED_TEXT) used = Math.max(used, this.valueStart(i) + 1);
    }
    return used;
  }

  /** These cells for keeping, in no more memory than they need; `this` may not be used afterwards. */
  take(): CellColumns {
    if (this.emptyValue > 0) this.settleHollow();
    if (this.count > COPY_LIMIT) return this;
    const taken = new CellColumns(this.packed.slice(0, this.count * STRIDE));
    taken.count = this.count;
    taken.firstLost = this.firstLost;
    taken.lostCount = this.lostCount;
    return taken;
  }

  /** The same cells row by row. */
  sorted(): CellColumns {
    const order = Uint32Array.from({ length: this.count }, (_, i) => i);
    order.sort((a, b) => this.compare(a, b));
    const packed = new Uint32Array(this.count * STRIDE);
    order.forEach((from, to) => packed.set(this.packed.subarray(from * STRIDE, (from + 1) * STRIDE), to * STRIDE));
    const sorted = new CellColumns(packed);
    sorted.count = this.count;
    return sorted;
  }

  /**
   * Some exporters write every blank cell as `<v></v>`, and Excel shows those blank. In a sheet whose other blank cells
   * are written without it, such a cell has lost its value: an error without a code, never a silent blank.
   */
  private settleHollow(): void {
    const settled = this.filled === this.count ? BLANK : ERROR;
    for (let at = 0; at < this.count * STRIDE; at += STRIDE) {
      const word = this.word(at);
      if ((word & KIND_MASK) !== HOLLOW) continue;
      this.packed[at] = (word & ~KIND_MASK) | settled;
      if (settled === ERROR && this.lostCount++ === 0) this.firstLost = at / STRIDE;
      this.packed[at + 2] = this.packed[at + 3] = 0;
    }
  }

  /** A word of the array; `at` is always below its length. */
  private word(at: number): number {
    return this.packed[at] as number;
  }

  private grow(): void {
    const cells = Math.ceil((this.packed.length / STRIDE) * 1.5) + 1;
    const larger = new Uint32Array(cells * STRIDE);
    larger.set(this.packed);
    this.packed = larger;
  }
}
