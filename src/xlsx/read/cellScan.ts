import { address, LAST_COL, LAST_ROW } from '../../core/sheet/address';
import * as kinds from './cellColumns';
import { CellColumns } from './cellColumns';
import { CellFastPath } from './cellFastPath';
import { CellHead, TYPE } from './cellHead';
import { indexIn, numberIn, serialOfIso } from './cellValue';
import { checkLength } from './stringTable';
import { StringItem } from './stringItem';
import { WorkbookError } from './workbookError';
import { decodeText } from './xmlText';

const LETTER_C = 99;
const LETTER_V = 118;
const LETTER_F = 102;

/**
 * Walks over `sheetData` and fills columns. Rows and cells without an address follow the one before them
 * (ECMA-376 18.3.1.4 and .73). Throws `badReference`, `badValue`, `badString`, `duplicateCell`, `tooManyCells`,
 * `tooLongText`, `badXml`.
 */
export class CellScan extends CellHead {
  /** Cells came row by row, left to right, as they should. */
  private inOrder = true;
  private lastRow = -1;
  private lastCol = -1;
  private readonly item = new StringItem();
  private readonly columns = CellColumns.ofPart(this.x.bytes.length);
  private fastPath = new CellFastPath();

  /** Consumes the open `sheetData`; the cells for keeping, row by row. */
  scan(): CellColumns {
    const { x } = this;
    while (x.nextChild()) {
      if (x.isNamed('row')) this.scanRow();
      else x.skip();
    }
    const taken = this.columns.take();
    return this.inOrder ? taken : this.sortedOnce(taken);
  }

  private scanRow(): void {
    const { x } = this;
    this.readRowHead();
    if (this.row > LAST_ROW) throw this.outside();
    if (x.isEmpty) return void x.nextChild();
    if (x.prefixLength !== this.fastPath.prefix.length) this.fastPath = new CellFastPath(x.prefix());
    this.scanFast();
    while (x.nextChild()) {
      if (x.nameEnd - x.nameStart === 1 && x.bytes[x.nameStart] === LETTER_C) {
        this.scanCell();
        this.scanFast();
      } else x.skip();
    }
  }

  /** Cells in a usual spelling, up to the first in another. */
  private scanFast(): void {
    const { x, fastPath } = this;
    while (fastPath.matches(x.bytes, x.position) && fastPath.row === this.row) this.keepFast();
  }

  /** Keeps the cell that the fast path has read, under the same rules as any other. */
  private keepFast(): void {
    const { fastPath, x, limits } = this;
    if (limits.formatCount > 0 && fastPath.format >= limits.formatCount) throw x.broken();
    this.col = fastPath.col;
    this.format = limits.formatCount > 0 ? fastPath.format : 0;
    this.type = fastPath.type;
    const at = this.addCell();
    x.moveTo(fastPath.next);
    const formula = fastPath.formulaEnd > 0 ? kinds.WITH_FORMULA : 0;
    if (formula) this.columns.setFormula(at, fastPath.formulaStart, fastPath.formulaEnd);
    if (fastPath.valueEnd === 0 && !formula) return;
    this.item.start = fastPath.valueStart;
    this.item.end = fastPath.valueEnd;
    this.item.rich = false;
    const kind = this.type === TYPE.inline ? this.textKind(at) : this.valueKind(at, fastPath.valueEnd > 0, formula);
    this.columns.setKind(at, kind | formula);
  }

  private scanCell(): void {
    this.readCellHead();
    this.scanContent(this.addCell());
  }

  private addCell(): number {
    const { columns, limits } = this;
    if (this.col > LAST_COL || this.col < 0) throw this.outside();
    this.checkOrder();
    if (columns.count >= limits.cellsLeft) {
      throw new WorkbookError('tooManyCells', { limit: String(limits.caps.cells) });
    }
    return columns.add(this.row, this.col, this.format);
  }

  private scanContent(at: number): void {
    const { x, columns, item } = this;
    let hasValue = false;
    let hasItem = false;
    let formula = 0;
    while (x.nextChild()) {
      const letter = x.nameEnd - x.nameStart === 1 ? x.bytes[x.nameStart] : 0;
      if (letter === LETTER_V) {
        if (hasValue) throw x.broken();
        x.leaf();
        item.start = x.textStart;
        item.end = x.textEnd;
        hasValue = true;
      } else if (letter === LETTER_F) {
        x.leaf();
        columns.setFormula(at, x.textStart, x.textEnd);
        formula = kinds.WITH_FORMULA;
      } else if (x.isNamed('is')) {
        item.scan(x);
        hasItem = true;
      } else x.skip();
    }
    const kind = hasItem ? this.textKind(at) : this.valueKind(at, hasValue, formula);
    if ((kind | formula) !== kinds.BLANK) columns.setKind(at, kind | formula);
  }

  private valueKind(at: number, hasValue: boolean, formula: number): number {
    const { start, end } = this.item;
    if (this.type === TYPE.text && hasValue) {
      this.item.rich = false;
      return this.textKind(at);
    }
    if (!hasValue || start === end) return formula ? kinds.NOT_CALCULATED : this.emptyKind(hasValue);
    if (this.type === TYPE.number) return this.numberKind(at, numberIn(this.x.bytes, start, end), kinds.NUMBER);
    if (this.type === TYPE.shared) return this.sharedKind(at, start, end);
    if (this.type === TYPE.boolean) return this.booleanKind(at);
    if (this.type === TYPE.date)
      return this.numberKind(at, serialOfIso(this.valueText()), kinds.NUMBER | kinds.ISO_DATE);
    return this.keepSpan(at, this.type === TYPE.error ? kinds.ERROR : kinds.PLAIN_TEXT);
  }

  private emptyKind(hasValue: boolean): number {
    if (hasValue && this.type === TYPE.shared) throw this.badString('');
    return hasValue ? kinds.HOLLOW : kinds.BLANK;
  }

  private sharedKind(at: number, start: number, end: number): number {
    const index = indexIn(this.x.bytes, start, end);
    if (index < 0 || index >= this.limits.stringCount()) {
      throw this.badString(this.valueText().slice(0, 20));
    }
    this.columns.setValue(at, index, 0);
    return kinds.SHARED_TEXT;
  }

  private textKind(at: number): number {
    checkLength(this.x.bytes, this.item, this.limits.caps);
    return this.keepSpan(at, this.item.rich ? kinds.RICH_TEXT : kinds.PLAIN_TEXT);
  }

  private keepSpan(at: number, kind: number): number {
    this.columns.setValue(at, this.item.start, this.item.end);
    return kind;
  }

  /** The number is read here to refuse a bad one, and once more by whoever asks for the cell. */
  private numberKind(at: number, value: number, kind: number): number {
    if (Number.isNaN(value)) throw this.refusal('badValue');
    return this.keepSpan(at, kind);
  }

  private valueText(): string {
    return decodeText(this.x.bytes, this.item.start, this.item.end);
  }

  private booleanKind(at: number): number {
    const text = this.valueText().trim();
    const isTrue = text === '1' || text === 'true';
    if (!isTrue && text !== '0' && text !== 'false') throw this.refusal('badValue');
    this.columns.setValue(at, isTrue ? 1 : 0, 0);
    return kinds.BOOLEAN;
  }

  private checkOrder(): void {
    if (this.row > this.lastRow || (this.row === this.lastRow && this.col > this.lastCol)) {
      this.lastRow = this.row;
      this.lastCol = this.col;
    } else this.inOrder = false;
  }

  private sortedOnce(columns: CellColumns): CellColumns {
    const sorted = columns.sorted();
    for (let i = 1; i < sorted.count; i++) {
      if (sorted.compare(i - 1, i) !== 0) continue;
      this.row = sorted.row(i);
      this.col = sorted.col(i);
      throw this.refusal('duplicateCell');
    }
    return sorted;
  }

  private outside(): WorkbookError {
    const { row, col } = this;
    return new WorkbookError('badReference', { sheet: this.limits.sheet, reference: address({ row, col }) });
  }

  private here(): { readonly sheet: string; readonly cell: string } {
    const { row, col } = this;
    return { sheet: this.limits.sheet, cell: address({ row, col }) };
  }

  private badString(index: string): WorkbookError {
    return new WorkbookError('badString', { ...this.here(), index });
  }

  private refusal(code: 'badValue' | 'duplicateCell'): WorkbookError {
    return new WorkbookError(code, this.here());
  }
}
