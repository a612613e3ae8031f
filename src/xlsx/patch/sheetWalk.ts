import { parseCell } from '../../core/sheet/address';
import { ForeignNames } from '../read/foreignNames';
import type { CellSource } from '../read/lazySheet';
import { XmlScanner } from '../read/xmlScanner';

/** An attribute with the space before it. */
interface AttributeSpan {
  readonly start: number;
  readonly end: number;
}

/** A cell element of a sheet. */
export interface WalkedCell {
  readonly col: number;
  readonly start: number;
  readonly end: number;
  /** Position behind its name, where an attribute may be put. */
  readonly nameEnd: number;
  /** It names its own place. */
  readonly isPlaced: boolean;
  /** Number of its format as written; "" for none. */
  readonly format: string;
  /** Span of that number. */
  readonly formatSpan: AttributeSpan | undefined;
  /** Cell metadata: the mark of a dynamic array. */
  readonly metadata: string;
  /** Span of its `f` element; of no length where it has none. */
  readonly formula: AttributeSpan;
}

/** A row element of a sheet. */
export interface WalkedRow {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly nameEnd: number;
  readonly isPlaced: boolean;
  /** Behind its opening tag. */
  readonly contentStart: number;
  /** It closed itself and holds nothing. */
  readonly isEmpty: boolean;
  /** The optional hint which columns it fills. */
  readonly spans: AttributeSpan | undefined;
  /** Format of blank cells of the row; "" for none. */
  readonly format: string;
  /** Height, whether that is its own, and whether it hides: the attributes with the space before them. */
  readonly measures: readonly AttributeSpan[];
  readonly cells: readonly WalkedCell[];
}

/** Where rows and cells of a sheet stand in its part. */
export interface SheetWalk {
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  /** Behind the opening tag of `sheetData`. */
  readonly contentStart: number;
  readonly isEmpty: boolean;
  readonly rows: readonly WalkedRow[];
}

/** Walks over the cells of a sheet that the reader has walked over before; cells only of the rows in `wanted`. */
export function walkSheet({ bytes, cellsStart, cellsEnd }: CellSource, wanted: ReadonlySet<number>): SheetWalk {
  const x = new XmlScanner(bytes, '', cellsStart, cellsEnd);
  x.nextChild();
  const prefix = x.prefix();
  const walk = new Walk(x, wanted);
  const contentStart = x.enter();
  const { isEmpty } = x;
  const rows: WalkedRow[] = [];
  while (x.nextChild()) {
    if (x.isNamed('row') && !walk.foreign.isForeign()) rows.push(walk.readRow());
    else x.skip();
  }
  return { prefix, contentStart, isEmpty, rows };
}

const MEASURES = ['ht', 'customHeight', 'hidden'];

class Walk {
  readonly foreign: ForeignNames;
  private row = -1;

  constructor(
    private readonly x: XmlScanner,
    private readonly wanted: ReadonlySet<number>,
  ) {
    this.foreign = new ForeignNames(x);
  }

  readRow(): WalkedRow {
    const { x } = this;
    const start = tagStart(x);
    const { nameEnd } = x;
    let spans: AttributeSpan | undefined;
    let format = '';
    let isOwnFormat = false;
    let said = -1;
    const measures: AttributeSpan[] = [];
    while (x.nextAttribute()) {
      if (MEASURES.some((name) => x.attributeIs(name))) measures.push({ start: x.attributeStart, end: x.valueEnd + 1 });
      else if (x.attributeIs('r')) said = Number(x.value()) - 1;
      else if (x.attributeIs('spans')) spans = { start: x.attributeStart, end: x.valueEnd + 1 };
      else if (x.attributeIs('s')) format = x.value();
      else if (x.attributeIs('customFormat')) isOwnFormat = x.valueIsTrue();
    }
    const contentStart = x.enter();
    const { isEmpty } = x;
    this.row = said < 0 ? this.row + 1 : said;
    const cells = this.wanted.has(this.row) || said < 0 ? this.readCells(said < 0) : this.passCells();
    const place = { row: this.row, start, end: x.position, nameEnd, isPlaced: said >= 0, contentStart, isEmpty };
    return { ...place, spans, format: isOwnFormat ? format : '', measures, cells };
  }

  private passCells(): readonly WalkedCell[] {
    while (this.x.nextChild()) this.x.skip();
    return [];
  }

  /** @param isRowOpen the row has no number of its own: its first cell says where it stands */
  private readCells(isRowOpen: boolean): readonly WalkedCell[] {
    const { x } = this;
    const cells: WalkedCell[] = [];
    let col = -1;
    while (x.nextChild()) {
      if (!x.isNamed('c') || this.foreign.isForeign()) {
        x.skip();
        continue;
      }
      const cell = this.readCell(col + 1, isRowOpen && cells.length === 0);
      ({ col } = cell);
      cells.push(cell);
    }
    return cells;
  }

  private readCell(next: number, saysRow: boolean): WalkedCell {
    const { x } = this;
    const start = tagStart(x);
    const { nameEnd } = x;
    let col = next;
    let isPlaced = false;
    let format = '';
    let formatSpan: AttributeSpan | undefined;
    let metadata = '';
    while (x.nextAttribute()) {
      if (x.attributePrefixed) continue;
      if (x.attributeIs('r')) {
        const place = parseCell(x.value());
        isPlaced = place !== undefined;
        col = place?.col ?? next;
        if (saysRow && place) this.row = place.row;
      } else if (x.attributeIs('s')) {
        format = x.value();
        formatSpan = { start: x.valueStart, end: x.valueEnd };
      } else if (x.attributeIs('cm')) metadata = x.value();
    }
    let formula = { start: 0, end: 0 };
    while (x.nextChild()) {
      const isFormula = x.isNamed('f') && !this.foreign.isForeign();
      const from = tagStart(x);
      x.skip();
      if (isFormula) formula = { start: from, end: x.position };
    }
    return { col, start, end: x.position, nameEnd, isPlaced, format, formatSpan, metadata, formula };
  }
}

function tagStart(x: XmlScanner): number {
  return x.nameStart - x.prefixLength - 1;
}
