import { contains, parseArea, type Area, type Cell } from '../../core/sheet/address';
import { shiftTokens } from '../../core/sheet/formula/shiftFormula';
import { formulaTokens, type FormulaToken } from '../../core/sheet/formula/tokens';
import { WITH_FORMULA } from '../read/cellColumns';
import type { CellSource } from '../read/lazySheet';
import { XmlScanner } from '../read/xmlScanner';
import { decodeText } from '../read/xmlText';

const LESS = 60;
const GREATER = 62;
const LETTER_F = 102;

/** What the tag of a formula says (ECMA-376 18.3.1.40). */
interface FormulaTag {
  readonly type: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Number of a shared formula. */
  readonly shared: string;
  /** Cells a master, an array or a data table stands for. */
  readonly area: Area | undefined;
}

/** A formula as a cell has it. */
export interface SheetFormula {
  readonly type: FormulaTag['type'];
  /** Without "="; that of a shared formula as it reads in this cell. "" for a data table. */
  readonly text: string;
  /** Cells that an array or a data table fills. */
  readonly area: Area | undefined;
}

interface Master extends Cell {
  readonly area: Area | undefined;
  readonly tokens: readonly FormulaToken[];
}

const PLAIN: FormulaTag = { type: 'normal', shared: '', area: undefined };

/** The tag before the text of a formula; the scanner has walked over it before. */
function formulaTag(bytes: Uint8Array, textStart: number): FormulaTag {
  if (bytes[textStart - 1] === GREATER && bytes[textStart - 2] === LETTER_F) return PLAIN;
  let start = textStart - 1;
  while (start > 0 && bytes[start] !== LESS) start--;
  const x = new XmlScanner(bytes, '', start, textStart);
  x.nextChild();
  let type: FormulaTag['type'] = 'normal';
  let shared = '';
  let area: Area | undefined;
  while (x.nextAttribute()) {
    if (x.attributeIs('si')) shared = x.value();
    else if (x.attributeIs('ref')) area = parseArea(x.value());
    else if (x.attributeIs('t')) type = typeOf(x);
  }
  return { type, shared, area };
}

function typeOf(x: XmlScanner): FormulaTag['type'] {
  if (x.valueIs('shared')) return 'shared';
  if (x.valueIs('array')) return 'array';
  return x.valueIs('dataTable') ? 'dataTable' : 'normal';
}

/** The formulas of one sheet in every spelling; a follower of a shared formula gets its own text. */
export class SheetFormulas {
  private readonly masters = new Map<string, Master[]>();
  /** Cells that arrays and data tables fill. */
  readonly filled: readonly Area[];

  constructor(private readonly source: CellSource) {
    const { columns, bytes } = source;
    const filled: Area[] = [];
    for (let i = 0; i < columns.count; i++) {
      if ((columns.kind(i) & WITH_FORMULA) === 0) continue;
      const tag = formulaTag(bytes, columns.formulaStart(i));
      if (tag.type === 'shared' && columns.formulaEnd(i) > columns.formulaStart(i)) this.keepMaster(i, tag);
      else if (tag.area && (tag.type === 'array' || tag.type === 'dataTable')) filled.push(tag.area);
    }
    this.filled = filled;
  }

  private keepMaster(i: number, { shared, area }: FormulaTag): void {
    const { columns } = this.source;
    const place = { row: columns.row(i), col: columns.col(i) };
    const known = this.masters.get(shared) ?? [];
    known.push({ ...place, area, tokens: formulaTokens(this.textAt(i)) });
    this.masters.set(shared, known);
  }

  private textAt(i: number): string {
    const { columns, bytes } = this.source;
    return decodeText(bytes, columns.formulaStart(i), columns.formulaEnd(i));
  }

  /** The formula of the cell at a place among the packed ones; undefined for a cell without one. */
  at(i: number): SheetFormula | undefined {
    const { columns, bytes } = this.source;
    if ((columns.kind(i) & WITH_FORMULA) === 0) return undefined;
    const { type, shared, area } = formulaTag(bytes, columns.formulaStart(i));
    const text = this.textAt(i);
    if (type !== 'shared' || text !== '') return { type, text, area: type === 'shared' ? undefined : area };
    const place = { row: columns.row(i), col: columns.col(i) };
    const master = this.masterOf(shared, place);
    return {
      type,
      text: master ? shiftTokens(master.tokens, place.row - master.row, place.col - master.col) : '',
      area: undefined,
    };
  }

  /** Cells that read their formula from the one at a place, each with its own text; none where it is no master. */
  followersOf(place: Cell): readonly (Cell & { readonly text: string })[] {
    const { columns, bytes } = this.source;
    const found: (Cell & { readonly text: string })[] = [];
    if (![...this.masters.values()].flat().some(({ row, col }) => row === place.row && col === place.col)) return found;
    for (let i = 0; i < columns.count; i++) {
      if ((columns.kind(i) & WITH_FORMULA) === 0 || columns.formulaEnd(i) > columns.formulaStart(i)) continue;
      const { type, shared } = formulaTag(bytes, columns.formulaStart(i));
      const cell = { row: columns.row(i), col: columns.col(i) };
      const master = type === 'shared' ? this.masterOf(shared, cell) : undefined;
      if (master?.row === place.row && master.col === place.col)
        found.push({ ...cell, text: shiftTokens(master.tokens, cell.row - place.row, cell.col - place.col) });
    }
    return found;
  }

  /** Programs give a number away again, so the area decides before the order. */
  private masterOf(shared: string, place: Cell): Master | undefined {
    const known = this.masters.get(shared) ?? [];
    return known.filter(({ area }) => area && contains(area, place)).at(-1) ?? known[0];
  }
}
