import { followArea, followShifts, type SheetShifts } from '../../core/sheet/formula/followShifts';
import { followSheets, namesTable, type SheetMoves } from '../../core/sheet/formula/followSheets';
import { XmlScanner } from '../read/xmlScanner';
import { decodeText } from '../read/xmlText';
import { xmlAttribute, xmlText } from '../write/xmlText';
import type { RuleList } from './frameChange';
import { asUtf8 } from './sheetHead';
import { spliced, type Splice } from './splices';

/** What happened to a workbook that formulas anywhere in it have to follow. */
export interface Followed {
  readonly moves: SheetMoves;
  /** Tables that went, in small letters: a formula that names one is damage to Excel. */
  readonly tables: ReadonlySet<string>;
  /** Lines that came and went, by the names sheets have in the part; formulas of cells have followed them already. */
  readonly shifts?: SheetShifts;
  /** Rules of the part that have followed them too. */
  readonly reruled?: readonly RuleList[];
}

/** Elements in which rules say their formulas. */
const OF_RULES: Readonly<Record<string, RuleList>> = {
  formula: 'conditionalFormats',
  formula1: 'validations',
  formula2: 'validations',
};

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

/** How many formulas of the part outside its cells, and links, point to one of these sheets (small letters). */
export function pointersIn(bytes: Uint8Array, sheets: readonly string[]): number {
  const moves = new Map(sheets.map((name) => [name, undefined] as const));
  const walk = new Following(new XmlScanner(bytes, ''), { moves, tables: new Set() }, false);
  walk.below();
  return walk.splices.length;
}

/** The part with every reference following; the same bytes where nothing in it does. */
export function followedPart(bytes: Uint8Array, followed: Followed): Uint8Array {
  const walk = new Following(new XmlScanner(bytes, ''), followed);
  walk.below();
  return walk.splices.length === 0 ? bytes : spliced(bytes, [...asUtf8(bytes), ...walk.splices]);
}

const [GREATER, SLASH, LESS, BANG, QUESTION] = [0x3e, 0x2f, 0x3c, 0x21, 0x3f];
const isBlank = (byte: number | undefined): boolean => byte !== undefined && byte <= 0x20;

class Following {
  readonly splices: Splice[] = [];
  /** Shared formulas of a cell whose text went; the cells that follow lose theirs too. */
  private readonly gone = new Set<string>();

  constructor(
    private readonly x: XmlScanner,
    private readonly followed: Followed,
    private readonly withCells = true,
  ) {}

  below(inCell = false): void {
    const { x } = this;
    while (x.nextChild()) {
      const name = decodeText(x.bytes, x.nameStart, x.nameEnd);
      if (FORMULAS.has(name) && !this.holdsMore()) this.formula(inCell, this.hasFollowed(name, inCell));
      else {
        this.attributes(name);
        this.below(name === 'c');
      }
    }
  }

  /** Younger rules hold their formula in an element of its own. */
  private holdsMore(): boolean {
    const { bytes, nameEnd } = this.x;
    let at = bytes.indexOf(GREATER, nameEnd);
    if (at < 0 || bytes[at - 1] === SLASH) return false;
    do at++;
    while (isBlank(bytes[at]));
    const next = bytes[at + 1];
    return bytes[at] === LESS && next !== SLASH && next !== BANG && next !== QUESTION;
  }

  private hasFollowed(name: string, inCell: boolean): boolean {
    const list = OF_RULES[name];
    return inCell || (list !== undefined && (this.followed.reruled ?? []).includes(list));
  }

  private formula(inCell: boolean, hasFollowed: boolean): void {
    const { x } = this;
    const start = x.nameStart - x.prefixLength - 1;
    let shared = '';
    while (x.nextAttribute()) if (x.attributeIs('si')) shared = x.value();
    x.leaf();
    const text = x.text();
    if (inCell && !this.withCells) return;
    const isLost = namesTable(text, this.followed.tables);
    if (inCell && (isLost || (text === '' && this.gone.has(shared)))) {
      // Its result stays as a figure of its own.
      if (shared !== '') this.gone.add(shared);
      this.splices.push({ start, end: x.position, text: '' });
      return;
    }
    const now = isLost ? '#REF!' : this.moved(text, hasFollowed);
    if (now !== text) this.splices.push({ start: x.textStart, end: x.textEnd, text: xmlText(now) });
  }

  private attributes(name: string): void {
    const { x } = this;
    const references = REFERENCES[name];
    const sheet = NAMES[name];
    if (!references && sheet === undefined) return;
    const source: { sheet?: string; area?: { text: string; start: number; end: number } } = {};
    while (x.nextAttribute()) {
      const text = x.value();
      if (sheet !== undefined && x.attributeIs(sheet)) source.sheet = text;
      if (sheet !== undefined && x.attributeIs('ref')) source.area = { text, start: x.valueStart, end: x.valueEnd };
      const now = this.attribute(text, references ?? [], sheet);
      if (now !== text) this.splices.push({ start: x.valueStart, end: x.valueEnd, text: xmlAttribute(now) });
    }
    const shifts = this.followed.shifts?.get(source.sheet?.toLowerCase() ?? '');
    if (!source.area || !shifts) return;
    const { text: was, ...span } = source.area;
    const area = followArea(was, shifts);
    if (area !== was) this.splices.push({ ...span, text: area });
  }

  private attribute(text: string, references: readonly string[], sheet: string | undefined): string {
    if (references.some((one) => this.x.attributeIs(one))) return this.moved(text);
    if (sheet === undefined || !this.x.attributeIs(sheet)) return text;
    // A source that went is asked for when the table is next refreshed.
    return this.followed.moves.get(text.toLowerCase()) ?? text;
  }

  private moved(text: string, hasFollowed = false): string {
    if (!text.includes('!')) return text;
    const { shifts, moves } = this.followed;
    return followSheets(shifts && !hasFollowed ? followShifts(text, shifts) : text, moves);
  }
}
