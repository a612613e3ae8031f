import { followSheets, namesTable, type SheetMoves } from '../../core/sheet/formula/followSheets';
import { XmlScanner } from '../read/xmlScanner';
import { decodeText } from '../read/xmlText';
import { xmlAttribute, xmlText } from '../write/xmlText';
import { asUtf8 } from './sheetHead';
import { spliced, type Splice } from './splices';

/** What happened to a workbook that formulas anywhere in it have to follow. */
export interface Followed {
  readonly moves: SheetMoves;
  /** Tables that went, in small letters: a formula that names one is damage to Excel. */
  readonly tables: ReadonlySet<string>;
}

/** Elements that hold a formula: of cells, charts, rules, conditions, names, columns of tables. */
const FORMULAS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
/** Attributes that hold one, by element: links, texts of shapes, cells of form controls. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['location'],
  sp: ['textlink'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'],
  controlPr: ['linkedCell', 'listFillRange'],
};
/** Attributes that hold the bare name of a sheet: where pivot tables and consolidations take their figures from. */
const NAMES: Readonly<Record<string, string>> = { worksheetSource: 'sheet', dataRef: 'sheet', rangeSet: 'sheet' };

/** The part with every reference following; the same bytes where nothing in it does. */
export function followedPart(bytes: Uint8Array, followed: Followed): Uint8Array {
  const walk = new Following(new XmlScanner(bytes, ''), followed);
  walk.below();
  return walk.splices.length === 0 ? bytes : spliced(bytes, [...asUtf8(bytes), ...walk.splices]);
}

class Following {
  readonly splices: Splice[] = [];
  /** Shared formulas of a cell whose text went; the cells that follow lose theirs too. */
  private readonly gone = new Set<string>();

  constructor(
    private readonly x: XmlScanner,
    private readonly followed: Followed,
  ) {}

  below(inCell = false): void {
    const { x } = this;
    while (x.nextChild()) {
      const name = decodeText(x.bytes, x.nameStart, x.nameEnd);
      if (FORMULAS.has(name)) this.formula(inCell);
      else {
        this.attributes(name);
        this.below(name === 'c');
      }
    }
  }

  private formula(inCell: boolean): void {
    const { x } = this;
    const start = x.nameStart - x.prefixLength - 1;
    let shared = '';
    while (x.nextAttribute()) if (x.attributeIs('si')) shared = x.value();
    x.leaf();
    const text = x.text();
    const isLost = namesTable(text, this.followed.tables);
    if (inCell && (isLost || (text === '' && this.gone.has(shared)))) {
      // Its result stays as a figure of its own.
      if (shared !== '') this.gone.add(shared);
      this.splices.push({ start, end: x.position, text: '' });
      return;
    }
    const now = isLost ? '#REF!' : this.moved(text);
    if (now !== text) this.splices.push({ start: x.textStart, end: x.textEnd, text: xmlText(now) });
  }

  private attributes(name: string): void {
    const { x } = this;
    const references = REFERENCES[name];
    const sheet = NAMES[name];
    if (!references && sheet === undefined) return;
    while (x.nextAttribute()) {
      const text = x.value();
      const now = this.attribute(text, references ?? [], sheet);
      if (now !== text) this.splices.push({ start: x.valueStart, end: x.valueEnd, text: xmlAttribute(now) });
    }
  }

  private attribute(text: string, references: readonly string[], sheet: string | undefined): string {
    if (references.some((one) => this.x.attributeIs(one))) return this.moved(text);
    if (sheet === undefined || !this.x.attributeIs(sheet)) return text;
    // A source that went is asked for when the table is next refreshed.
    return this.followed.moves.get(text.toLowerCase()) ?? text;
  }

  private moved(text: string): string {
    return text.includes('!') ? followSheets(text, this.followed.moves) : text;
  }
}
