import { address, areaAddress, parseArea, type Cell } from '../../core/sheet/address';
import { isFormula } from '../../core/sheet/model';
import { SheetFormulas } from '../open/sheetFormulas';
import type { LazySheet } from '../read/lazySheet';
import { xmlAttribute, xmlText } from '../write/xmlText';
import { editedCell, type CellEdit } from './cellEdit';
import type { FrameChange, RowChange } from './frameChange';
import type { Span } from './containers';
import { frameSplices } from './sheetFrame';
import { readSheetHead, type SheetHead } from './sheetHead';
import { walkSheet, type SheetWalk, type WalkedCell, type WalkedRow } from './sheetWalk';
import { spliced, type Splice } from './splices';

/** A sheet's part with other contents in some cells; everything else is its bytes. */
export interface PatchedSheet {
  readonly bytes: Uint8Array;
  /** A formula went: what lists the formulas of the workbook no longer holds. */
  readonly formulaGone: boolean;
}

/** What a sheet's part is to hold otherwise. */
interface SheetEdit {
  readonly cells: readonly CellEdit[];
  readonly frame: FrameChange;
}

/**
 * Changes cells of a sheet and what stands around them: those that are there keep what no edit changes, new cells and rows come in order. A shared formula
 * whose first cell changes is written out in the cells that followed it. Edits may not lie in arrays and data tables
 * over several cells (`SheetFormulas.filled`).
 */
export function patchSheet(sheet: LazySheet, { cells, frame }: SheetEdit): PatchedSheet {
  const patch = new SheetPatch(sheet, cells, frame.rows);
  const splices = [...patch.splices(), ...frameSplices(sheet.source, frame)];
  return { bytes: spliced(sheet.source.bytes, splices), formulaGone: patch.formulaGone };
}

class SheetPatch {
  formulaGone = false;
  private readonly byRow = new Map<number, Map<number, CellEdit>>();
  /** Texts of formulas that stand alone from now on. */
  private readonly alone = new Map<string, string>();
  /** Rows that have another height or hide. */
  private readonly measured: ReadonlyMap<number, RowChange>;
  private readonly walk: SheetWalk;
  private readonly head: SheetHead;
  private readonly made: Splice[] = [];

  constructor(
    private readonly sheet: LazySheet,
    edits: readonly CellEdit[],
    rows: readonly RowChange[],
  ) {
    this.measured = new Map(rows.map((one) => [one.row, one]));
    const wanted = new Set<number>();
    for (const edit of edits) {
      wanted.add(edit.row);
      const line = this.byRow.get(edit.row) ?? new Map<number, CellEdit>();
      this.byRow.set(edit.row, line.set(edit.col, edit));
    }
    const formulas = new SheetFormulas(sheet.source);
    for (const edit of edits.filter(({ isResult, content }) => content && !isResult))
      for (const follower of formulas.followersOf(edit)) {
        wanted.add(follower.row);
        this.alone.set(address(follower), follower.text);
      }
    this.walk = walkSheet(sheet.source, wanted);
    this.head = readSheetHead(sheet.source);
  }

  splices(): readonly Splice[] {
    const { rows } = this.walk;
    for (const row of rows) this.patchRow(row);
    this.addRows(new Set(rows.map(({ row }) => row)));
    this.made.push(...this.head.declaration, ...this.dimension());
    return this.made;
  }

  private patchRow(row: WalkedRow): void {
    if (!row.isPlaced) this.place(row.nameEnd, `${row.row + 1}`);
    const measured = this.measured.get(row.row);
    if (measured) {
      this.made.push(...row.measures.map((span) => ({ ...span, text: '' })));
      this.made.push({ start: row.nameEnd, end: row.nameEnd, text: measuresText(measured) });
    }
    const edits = this.byRow.get(row.row) ?? new Map<number, CellEdit>();
    const left = new Map(edits);
    for (const cell of row.cells) {
      const edit = left.get(cell.col);
      left.delete(cell.col);
      this.patchCell(row, cell, edit);
    }
    if (left.size > 0) this.addCells(row, [...left.values()].filter(holds));
  }

  private patchCell({ row }: WalkedRow, cell: WalkedCell, edit: CellEdit | undefined): void {
    const { start, end, formula, nameEnd, isPlaced, col } = cell;
    if (edit?.content) {
      if (formula.end > 0 && !isFormula(edit.content)) this.formulaGone = true;
      this.made.push({ start, end, text: this.cellText(edit, cell) });
      return;
    }
    const place = address({ row, col });
    if (!isPlaced) this.place(nameEnd, place);
    if (edit?.format) this.format(cell, edit.format(cell.format));
    const text = this.alone.get(place);
    const { prefix: p } = this.walk;
    if (text !== undefined && formula.end > 0) this.made.push({ ...formula, text: `<${p}f>${xmlText(text)}</${p}f>` });
  }

  private format({ formatSpan, nameEnd }: WalkedCell, format: string): void {
    if (formatSpan) this.made.push({ ...formatSpan, text: format });
    else this.made.push({ start: nameEnd, end: nameEnd, text: ` s="${format}"` });
  }

  private place(at: number, place: string): void {
    this.made.push({ start: at, end: at, text: ` r="${place}"` });
  }

  /** A new cell takes the format of its row, else of its column, as it does when a person types there. */
  private addCells(row: WalkedRow, edits: readonly CellEdit[]): void {
    if (edits.length === 0) return;
    const texts = [...edits]
      .sort((a, b) => a.col - b.col)
      .map((edit) => ({ col: edit.col, text: this.newCell(edit, row.format) }));
    if (row.spans && !this.isWithin(row.spans, edits)) this.made.push({ ...row.spans, text: '' });
    const { contentStart } = row;
    if (row.isEmpty) {
      const text = `>${texts.map((one) => one.text).join('')}</${this.walk.prefix}row>`;
      this.made.push({ start: contentStart - 2, end: contentStart, text });
      return;
    }
    for (const { col, text } of texts) {
      const before = row.cells.filter((cell) => cell.col < col).at(-1);
      const at = before?.end ?? contentStart;
      this.made.push({ start: at, end: at, text });
    }
  }

  /** Whether the columns a row says it fills ("1:5") hold these cells too. */
  private isWithin({ start, end }: Span, edits: readonly CellEdit[]): boolean {
    const [, from = '', to = ''] = /"(\d{1,5}):(\d{1,5})"$/.exec(decoded(this.sheet.source.bytes, start, end)) ?? [];
    return from !== '' && edits.every(({ col }) => col + 1 >= Number(from) && col + 1 <= Number(to));
  }

  private addRows(there: ReadonlySet<number>): void {
    const { prefix: p, rows, contentStart, isEmpty } = this.walk;
    const added = [...new Set([...this.byRow.keys(), ...this.measured.keys()])]
      .filter((row) => !there.has(row))
      .sort((a, b) => a - b)
      .flatMap((row) => {
        const cells = [...(this.byRow.get(row)?.values() ?? [])].filter(holds).sort((a, b) => a.col - b.col);
        const text = cells.map((edit) => this.newCell(edit, '')).join('');
        const measured = this.measured.get(row);
        const head = `<${p}row r="${row + 1}"${measured ? measuresText(measured) : ''}`;
        return text === '' && !measured ? [] : [{ row, text: `${head}>${text}</${p}row>` }];
      });
    if (isEmpty && added.length > 0) {
      const text = `>${added.map((one) => one.text).join('')}</${p}sheetData>`;
      this.made.push({ start: contentStart - 2, end: contentStart, text });
      return;
    }
    for (const { row, text } of added) {
      const at = rows.find((next) => next.row > row)?.start ?? rows.at(-1)?.end ?? contentStart;
      this.made.push({ start: at, end: at, text });
    }
  }

  private newCell(edit: CellEdit, rowFormat: string): string {
    const format = rowFormat === '' ? this.head.columnFormat(edit.col) : rowFormat;
    return this.spelled(edit, format, '');
  }

  private cellText(edit: CellEdit, cell: WalkedCell): string {
    const { start, end } = cell.formula;
    const alone = this.alone.get(address(edit));
    const { prefix: p } = this.walk;
    const written = end > 0 ? decoded(this.sheet.source.bytes, start, end) : undefined;
    const formula = alone === undefined ? written : `<${p}f>${xmlText(alone)}</${p}f>`;
    return this.spelled(edit, cell.format, edit.isResult ? cell.metadata : '', formula);
  }

  private spelled(edit: CellEdit, format: string, metadata: string, formula?: string): string {
    const { prefix } = this.walk;
    const wanted = edit.format?.(format) ?? format;
    const style = wanted === '' ? '' : ` s="${xmlAttribute(wanted)}"`;
    const mark = metadata === '' ? '' : ` cm="${xmlAttribute(metadata)}"`;
    const { formats, from1904 } = this.sheet.source;
    const showsDate = formats[Number(wanted)]?.dateFormat === true;
    return editedCell(edit, {
      head: `<${prefix}c r="${address(edit)}"${style}${mark}`,
      prefix,
      from1904: from1904 && (showsDate || edit.content?.kind === 'date'),
      ...(formula === undefined ? {} : { formula }),
    });
  }

  /** Some readers trust the area a sheet says it fills. */
  private dimension(): readonly Splice[] {
    const { dimension } = this.head;
    const area = dimension && parseArea(dimension.text);
    if (!dimension || !area) return [];
    const cells: Cell[] = [...this.byRow.values()].flatMap((line) => [...line.values()].filter(isFilled));
    const grown = cells.reduce(
      (held, { row, col }) => ({
        top: Math.min(held.top, row),
        left: Math.min(held.left, col),
        bottom: Math.max(held.bottom, row),
        right: Math.max(held.right, col),
      }),
      area,
    );
    const text = areaAddress(grown);
    return text === areaAddress(area) ? [] : [{ start: dimension.start, end: dimension.end, text }];
  }
}

function measuresText({ height, hidden }: RowChange): string {
  const own = height === undefined ? '' : ` ht="${Math.min(height, HIGHEST)}" customHeight="1"`;
  return `${own}${hidden ? ' hidden="1"' : ''}`;
}

/** Points; Excel's limit. */
const HIGHEST = 409.5;

/** Not so a blank cell with a look of its own. */
function isFilled({ content }: CellEdit): boolean {
  return content !== undefined && content.kind !== 'blank';
}

function holds(edit: CellEdit): boolean {
  return isFilled(edit) || edit.format !== undefined;
}

/** A stretch of a part as it is written, entities and all. */
function decoded(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}
