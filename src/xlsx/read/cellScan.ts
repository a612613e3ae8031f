import { address, LAST_COL, LAST_ROW } from '../../core/sheet/address';
import * as kinds from './cellColumns';
import { CellColumns } from './cellColumns';
import { CellFastPath } from './cellFastPath';
import { CellHead, TYPE } from './cellHead';
import { DamageList } from './damage';
import { ForeignNames } from './foreignNames';
import { indexIn, numberIn, serialOfIso } from './cellValue';
import { isTooLong } from './stringTable';
import { StringItem } from './stringItem';
import { WorkbookError } from './workbookError';
import { decodeText } from './xmlText';

const LETTER_C = 99;
const LETTER_V = 118;
const LETTER_F = 102;

/**
 * Walks over `sheetData` and fills columns. Rows and cells without an address follow the one before them
 * (ECMA-376 18.3.1.4 and .73); a row without a number stands where its first cell says. A cell whose content cannot be
 * known is an error without a code, and named in `damage`. Throws `badReference`, `duplicateCell`, `tooManyCells`,
 * `badXml`.
 */
export class CellScan extends CellHead {
  /** Cells came row by row, left to right, as they should. */
  private inOrder = true;
  private lastRow = -1;
  private lastCol = -1;
  private readonly item = new StringItem();
  private readonly columns = CellColumns.ofPart(this.x.bytes.length);
  private fastPath = new CellFastPath();
  private readonly foreign = new ForeignNames(this.x);
  /** Cells whose content is lost. */
  readonly damage = new DamageList('cells');

  /** Consumes the open `sheetData`; the cells for keeping, row by row. */
  scan(): CellColumns {
    const { x } = this;
    while (x.nextChild()) {
      if (x.isNamed('row') && !this.foreign.isForeign()) this.scanRow();
      else x.skip();
    }
    const taken = this.columns.take();
    this.noteLost(taken);
    return this.inOrder ? taken : this.sortedOnce(taken);
  }

  /** A place for a value with nothing in it lost its value, where the sheet's other blank cells are written otherwise. */
  private noteLost(columns: CellColumns): void {
    const { firstLost, lostCount } = columns;
    if (lostCount === 0) return;
    const cell = address({ row: columns.row(firstLost), col: columns.col(firstLost) });
    this.damage.add('badValue', cell, '', lostCount);
  }

  private scanRow(): void {
    const { x } = this;
    this.readRowHead();
    if (this.row > LAST_ROW) throw this.outside();
    if (x.isEmpty) return void x.nextChild();
    if (x.prefixLength !== this.fastPath.prefix.length) this.fastPath = new CellFastPath(x.prefix());
    this.scanFast();
    while (x.nextChild()) {
      if (x.nameEnd - x.nameStart === 1 && x.bytes[x.nameStart] === LETTER_C && !this.foreign.isForeign()) {
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
    this.isDamaged = limits.formatCount > 0 && fastPath.format >= limits.formatCount;
    this.col = fastPath.col;
    this.format = limits.formatCount > 0 && !this.isDamaged ? fastPath.format : 0;
    this.type = fastPath.type;
    const at = this.addCell();
    x.moveTo(fastPath.next);
    const formula = fastPath.formulaEnd > 0 ? kinds.WITH_FORMULA : 0;
    if (formula) this.columns.setFormula(at, fastPath.formulaStart, fastPath.formulaEnd);
    if (fastPath.valueEnd === 0 && !formula && !this.isDamaged) return;
    this.item.start = fastPath.valueStart;
    this.item.end = fastPath.valueEnd;
    this.item.rich = false;
    this.columns.setKind(at, this.kindOf(at, this.type === TYPE.inline, fastPath.valueEnd > 0, formula) | formula);
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
      if (this.foreign.isForeign()) x.skip();
      else if (letter === LETTER_V) {
        if (hasValue) this.isDamaged = true;
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
    const kind = this.kindOf(at, hasItem, hasValue, formula);
    if ((kind | formula) !== kinds.BLANK) columns.setKind(at, kind | formula);
  }

  private kindOf(at: number, hasItem: boolean, hasValue: boolean, formula: number): number {
    if (this.isDamaged) return this.lost('badCell', '');
    return hasItem ? this.textKind(at) : this.valueKind(at, hasValue, formula);
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
    return hasValue ? kinds.HOLLOW : kinds.BLANK;
  }

  private sharedKind(at: number, start: number, end: number): number {
    const plain = indexIn(this.x.bytes, start, end);
    const index = plain < 0 ? this.spacedIndex() : plain;
    if (index < 0 || index >= this.limits.stringCount()) return this.lost('badString', this.valueText().slice(0, 20));
    const long = this.limits.longStrings();
    if (long.size > 0 && long.has(index)) return this.long();
    this.columns.setValue(at, index, 0);
    return kinds.SHARED_TEXT;
  }

  /** An index with spaces, a comment or CDATA around it, as programs write that lay out XML for people. */
  private spacedIndex(): number {
    const text = this.valueText().trim();
    return /^\d{1,9}$/.test(text) ? Number(text) : -1;
  }

  /** The kind of a cell whose content cannot be known; the cell is named. */
  private lost(code: 'badCell' | 'badString' | 'badValue', detail: string): number {
    this.damage.add(code, this.here().cell, detail);
    return kinds.ERROR;
  }

  private long(): number {
    this.damage.add('tooLongText', this.here().cell, String(this.limits.caps.textLength));
    return kinds.LONG_TEXT;
  }

  private textKind(at: number): number {
    if (isTooLong(this.x.bytes, this.item, this.limits.caps)) return this.long();
    return this.keepSpan(at, this.item.rich ? kinds.RICH_TEXT : kinds.PLAIN_TEXT);
  }

  private keepSpan(at: number, kind: number): number {
    this.columns.setValue(at, this.item.start, this.item.end);
    return kind;
  }

  /** The number is read here to refuse a bad one, and once more by whoever asks for the cell. */
  private numberKind(at: number, value: number, kind: number): number {
    if (Number.isNaN(value)) return this.lost('badValue', '');
    return this.keepSpan(at, kind);
  }

  private valueText(): string {
    return decodeText(this.x.bytes, this.item.start, this.item.end);
  }

  private booleanKind(at: number): number {
    const text = this.valueText().trim();
    const isTrue = text === '1' || text === 'true';
    if (!isTrue && text !== '0' && text !== 'false') return this.lost('badValue', '');
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
      throw new WorkbookError('duplicateCell', this.here());
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
}
