import { LAST_COL, LAST_ROW } from '../../core/sheet/address';
import type { ReadCaps } from './caps';
import { indexIn } from './cellValue';
import { WorkbookError } from './workbookError';
import type { XmlScanner } from './xmlScanner';

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const HAS_R = 1;
const HAS_S = 2;
const HAS_T = 4;

/** Types of a cell: the letter that is written (ECMA-376 18.18.11 ST_CellType), or one of our own for the long words. */
export const TYPE = { number: 110, shared: 115, boolean: 98, error: 101, date: 100, text: 1, inline: 2 } as const;
const LETTERS: readonly number[] = [TYPE.number, TYPE.shared, TYPE.boolean, TYPE.error, TYPE.date];

/** What the cells of a sheet are checked against. */
export interface CellLimits {
  readonly sheet: string;
  readonly caps: ReadCaps;
  /** Number of shared strings; asked only when a cell refers to one. */
  stringCount(): number;
  /** Shared strings over the cap. */
  longStrings(): ReadonlySet<number>;
  /** Number of cell formats; 0 when the workbook has no styles. */
  readonly formatCount: number;
  /** Cells that may still be read in this workbook. */
  readonly cellsLeft: number;
}

/** The attributes of rows and cells: where a cell stands, what it looks like, what its value is. */
export class CellHead {
  protected row = -1;
  protected col = -1;
  protected format = 0;
  protected type: number = TYPE.number;
  /** What the open cell says of itself cannot be trusted: its content is lost. */
  protected isDamaged = false;
  /** Which attributes of the open element were seen. */
  private attributes = 0;
  /** The open row has no number of its own and no cell yet: its first cell says where it stands. */
  private isRowOpen = false;

  constructor(
    protected readonly x: XmlScanner,
    protected readonly limits: CellLimits,
  ) {}

  /** Reads the open row's own number; without one it follows the row before it. */
  protected readRowHead(): void {
    const { x } = this;
    this.row++;
    this.col = -1;
    this.attributes = 0;
    while (x.nextAttribute()) if (this.isAttribute(LETTER_R)) this.once(HAS_R, this.readRow);
    this.isRowOpen = this.attributes === 0;
  }

  /** Reads the open cell's attributes; without a place it follows the cell before it. */
  protected readCellHead(): void {
    this.col++;
    this.format = 0;
    this.type = TYPE.number;
    this.attributes = 0;
    this.isDamaged = false;
    while (this.x.nextAttribute()) this.readAttribute();
    this.isRowOpen = false;
  }

  private readAttribute(): void {
    if (this.isAttribute(LETTER_R)) this.once(HAS_R, this.readReference);
    else if (this.isAttribute(LETTER_S)) this.once(HAS_S, this.readFormat);
    else if (this.isAttribute(LETTER_T)) this.once(HAS_T, this.readType);
    else if (!this.x.attributePrefixed && !this.isKnownAttribute()) this.isDamaged = true;
  }

  /** Which of two equal attributes counts would be for each program to choose (XML 1.0 §3.1 forbids them). */
  private once(mark: number, read: () => void): void {
    const again = (this.attributes & mark) !== 0;
    // With two places nobody knows which cell is lost.
    if (again && mark === HAS_R) throw this.x.broken();
    if (again) this.isDamaged = true;
    this.attributes |= mark;
    read.call(this);
  }

  private isAttribute(letter: number): boolean {
    const { x } = this;
    return x.attributeEnd - x.attributeStart === 1 && x.bytes[x.attributeStart] === letter && !x.attributePrefixed;
  }

  /** An attribute that no version of the standard knows may be a damaged `t`: reading on would change the value. */
  private isKnownAttribute(): boolean {
    return this.x.attributeIs('cm') || this.x.attributeIs('vm') || this.x.attributeIs('ph');
  }

  private readFormat(): void {
    const { x, limits } = this;
    // An empty `s` is the standard format: Excel for Mac wrote it.
    if (x.valueStart === x.valueEnd) return;
    const format = indexIn(x.bytes, x.valueStart, x.valueEnd);
    if (format < 0 || (limits.formatCount > 0 && format >= limits.formatCount)) this.isDamaged = true;
    else this.format = limits.formatCount > 0 ? format : 0;
  }

  private readType(): void {
    const { x } = this;
    const length = x.valueEnd - x.valueStart;
    const letter = x.bytes[x.valueStart] as number;
    if (length === 1 && LETTERS.includes(letter)) this.type = letter;
    else if (x.valueIs('str')) this.type = TYPE.text;
    else if (x.valueIs('inlineStr')) this.type = TYPE.inline;
    else this.isDamaged = true;
  }

  private readRow(): void {
    const { x } = this;
    const row = indexIn(x.bytes, x.valueStart, x.valueEnd) - 1;
    if (row < 0 || row > LAST_ROW) throw this.badReference();
    this.row = row;
  }

  /** "AB12": letters, then the number of the row that is open. */
  private readReference(): void {
    const { bytes, valueStart, valueEnd } = this.x;
    let at = valueStart;
    let col = 0;
    for (; at < valueEnd && at < valueStart + 4; at++) {
      const letter = ((bytes[at] as number) & 0xdf) - 64;
      if (letter < 1 || letter > 26 || (bytes[at] as number) < 65) break;
      col = col * 26 + letter;
    }
    const row = indexIn(bytes, at, valueEnd) - 1;
    if (col < 1 || col - 1 > LAST_COL || !this.isInRow(row)) throw this.badReference();
    this.row = row;
    this.col = col - 1;
  }

  private isInRow(row: number): boolean {
    return row === this.row || (this.isRowOpen && row > this.row && row <= LAST_ROW);
  }

  private badReference(): WorkbookError {
    return new WorkbookError('badReference', { sheet: this.limits.sheet, reference: this.x.value().slice(0, 40) });
  }
}
