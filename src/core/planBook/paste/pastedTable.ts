import type { Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { isOnBase, type Comparator, type EndName } from '../../../domain/targets/comparators';
import { readSentence, type ReadDemand } from '../sentence/readSentence';
import { alike, typedIn } from '../typed';
import { headsOf, type PastedHeads, type ValueHead } from './pastedHeads';

/** A target as a row and a column of a table say it; what they do not say is not there. */
export interface PastedTarget {
  /** Where its value stands. */
  readonly cell: Cell;
  readonly wording: string;
  readonly clause?: string;
  readonly comparator?: Comparator;
  readonly value?: number;
  readonly valueTo?: number;
  readonly without?: readonly EndName[];
  readonly valueUnit?: string;
  readonly periodFrom?: number;
  readonly periodTo?: number;
}

/** Something of a table that was not taken over. */
export interface PastedRest {
  readonly cell: Cell;
  readonly text: string;
  readonly why: 'noHeads' | 'noYear' | 'done' | 'notFigure';
}

/** The targets of a table as plans print it, and what could not be read. */
export interface PastedTable {
  readonly targets: readonly PastedTarget[];
  readonly rest: readonly PastedRest[];
}

/** Above stand the title and the help of the sheet itself. */
const FIRST_PASTED = 2;
/** "nt", "-nt-", '"': the same as above. */
const SAME = new Set(['nt', '-nt-', '"', '″', '”', '’’']);
const NO_FIGURE = new Set(['-', '–', '—', 'x', '…', '...']);

/**
 * The target rows of a pasted table (STT, nội dung chỉ tiêu, đơn vị tính, a column a year or phase): one for each row
 * and column with a figure. No direction is taken from the shape of a table: only words and signs in the cell say one
 * (docs/plan-book.md#a-table-as-plans-print-it).
 */
export function pastedTable(sheet: SheetSnapshot): PastedTable {
  const heads = headsOf(sheet);
  if (!heads) {
    const first = [...sheet.cells()].find(({ row }) => row >= FIRST_PASTED);
    return { targets: [], rest: first ? [{ cell: at(first), text: typedIn(first)?.text ?? '', why: 'noHeads' }] : [] };
  }
  const body = new TableBody(sheet, heads);
  return { targets: body.targets, rest: [...heads.rest, ...body.rest] };
}

class TableBody {
  readonly targets: PastedTarget[] = [];
  readonly rest: PastedRest[] = [];
  private unit: string | undefined;
  /** The last row that is no part of another. */
  private whole = '';

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly heads: PastedHeads,
  ) {
    for (let row = heads.bottom + 1; row <= (sheet.used?.bottom ?? -1); row += 1) this.readRow(row);
  }

  private readRow(row: number): void {
    const content = this.text(row, this.heads.content);
    if (content === undefined) return;
    const filled = this.heads.values.filter(({ col }) => this.text(row, col) !== undefined);
    const unit = this.unitOf(row);
    const title = this.titleOf(content);
    // A row without figures heads those below it.
    if (filled.length === 0) return;
    for (const head of filled) this.readCell({ row, head, title, unit });
  }

  private unitOf(row: number): string | undefined {
    const typed = this.heads.unit === undefined ? undefined : this.text(row, this.heads.unit);
    if (typed !== undefined && !SAME.has(alike(typed))) this.unit = typed;
    else if (typed === undefined) return undefined;
    return this.unit;
  }

  /** "Trong đó: nữ", "- Nông thôn" belong to the row above them. */
  private titleOf(content: string): string {
    const isPart = /^[-–+•]/.test(content) || alike(content).startsWith('trong đó');
    const title = content.replace(/^[-–+•]\s*/, '');
    if (!isPart) this.whole = title;
    return isPart && this.whole !== '' ? `${this.whole}, ${title}` : title;
  }

  private readCell({ row, head, title, unit }: ValueCell): void {
    const cell = { row, col: head.col };
    const typed = typedIn(this.sheet.cell(row, head.col));
    if (!typed) return;
    if (NO_FIGURE.has(alike(typed.text))) return;
    const isPercent = typed.isPercent === true || unit === '%';
    const shown = typed.isPercent && typed.number !== undefined ? String(rounded(typed.number * 100)) : typed.text;
    const [demand, ...more] = typed.isDay || typed.isBroken ? [] : demandsIn(shown, typed.number);
    if (!demand || more.length > 0) {
      this.rest.push({ cell, text: typed.text, why: 'notFigure' });
      return;
    }
    this.targets.push({
      cell,
      wording: wordingOf(title, { shown, unit: isPercent ? '%' : unit, head }),
      ...this.clauseOf(row),
      ...asked(demand),
      ...(unit === undefined && !isPercent ? {} : { valueUnit: isPercent ? '%' : (unit ?? '') }),
      ...(head.from === undefined ? {} : { periodFrom: head.from }),
      periodTo: head.to,
    });
  }

  private clauseOf(row: number): { readonly clause?: string } {
    const ordinal = this.heads.ordinal === undefined ? undefined : this.text(row, this.heads.ordinal);
    return ordinal === undefined ? {} : { clause: `Biểu chỉ tiêu, ${ordinal}` };
  }

  private text(row: number, col: number): string | undefined {
    return typedIn(this.sheet.cell(row, col))?.text;
  }
}

interface ValueCell {
  readonly row: number;
  readonly head: ValueHead;
  readonly title: string;
  readonly unit: string | undefined;
}

/** A plain number says no direction; "≥ 60", "dưới 5", "60 - 65" say theirs. */
function demandsIn(shown: string, number: number | undefined): readonly ReadDemand[] {
  if (number !== undefined) return [{ value: Number(shown), words: {}, unread: [] }];
  return readSentence(shown).demands;
}

const SAYS_DIRECTION = /[≥≤<>=\p{L}]/u;

function asked({ comparator, value, valueTo, without, words }: ReadDemand): Partial<PastedTarget> {
  const isSaid = words.comparator !== undefined && SAYS_DIRECTION.test(words.comparator);
  const isRange = valueTo !== undefined;
  return {
    value,
    ...(isRange ? { valueTo } : {}),
    ...(without ? { without } : {}),
    ...(comparator !== undefined && !isOnBase(comparator) && (isSaid || isRange) ? { comparator } : {}),
  };
}

function wordingOf(
  title: string,
  { shown, unit, head }: { readonly shown: string; readonly unit: string | undefined; readonly head: ValueHead },
): string {
  const figure = unit === undefined || shown.includes(unit) ? shown : unit === '%' ? `${shown}%` : `${shown} ${unit}`;
  return `${title}: ${figure.replace('.', number(shown) ? ',' : '.')} (${head.title})`;
}

/** A number as the file holds it has a point, as Vietnamese write it a comma. */
function number(shown: string): boolean {
  return /^-?\d+\.\d{1,2}$/.test(shown);
}

function rounded(value: number): number {
  return Number(value.toFixed(10));
}

function at({ row, col }: Cell): Cell {
  return { row, col };
}
