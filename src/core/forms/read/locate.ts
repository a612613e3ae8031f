import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Cell } from '../../sheet/address';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import { LINES } from '../layout/formLayout';
import type { FormLine, LineCell } from '../layout/lines';
import type { CodeTable } from './codeTable';

/** Where every figure of a form stands on the sheet that was read. */
export interface Located {
  readonly line: FormLine;
  readonly cell: LineCell;
  /** Undefined when the line is gone. */
  readonly at: Cell | undefined;
}

export interface Location {
  readonly figures: readonly Located[];
  /** Every line that has figures. */
  readonly lines: readonly SoughtLine[];
  /** Inputs read by Mã số because their name is lost, and because their name points to another line. */
  readonly lost: number;
  readonly moved: number;
  readonly missing: readonly FormLine[];
  readonly twice: readonly { readonly line: FormLine; readonly rows: readonly number[] }[];
}

/** Codes and names of a line as they are looked up; the same for every file of a form. */
export interface SoughtLine {
  readonly line: FormLine;
  /** Upper case, as in `CodeTable.rows`. */
  readonly code: string;
  readonly cells: readonly { readonly cell: LineCell; readonly name: string }[];
}

interface SoughtLines {
  readonly all: readonly SoughtLine[];
  readonly withFigures: readonly SoughtLine[];
  readonly codes: ReadonlySet<string>;
}

const SOUGHT_LINES = new ShapeQuestion((shape): SoughtLines => {
  const all = shape.answer(LINES).map((line) => ({
    line,
    code: lineCode(line),
    cells: line.cells.map((cell) => ({ cell, name: nameKey(cell.spec.key) })),
  }));
  return { all, withFigures: all.filter(({ cells }) => cells.length > 0), codes: new Set(all.map(({ code }) => code)) };
});

/**
 * Finds each figure by its name and by Mã số. Where the two disagree the visible code wins: some programs
 * move rows and leave names behind. A name in the row of another line is not used, even where its own line is gone.
 */
export function locate(shape: FormShape, names: ReadonlyMap<string, Cell>, table: CodeTable | undefined): Location {
  const figures: Found[] = [];
  const missing: FormLine[] = [];
  const twice: { line: FormLine; rows: readonly number[] }[] = [];
  const { all, withFigures, codes } = shape.answer(SOUGHT_LINES);
  for (const { line, code, cells } of all) {
    const rows = table?.rows.get(code) ?? NO_ROWS;
    const first = figures.length;
    for (const { cell, name } of cells) {
      const named = names.get(name);
      const stray = named !== undefined && rows.length === 0 && isOfAnother(named, codes, table);
      figures.push(stray ? { line, cell, at: undefined, way: 'moved' } : locateCell(line, cell, named, rows, table));
    }
    if (rows.length === 0 && isMissing(figures.slice(first))) missing.push(line);
    if (rows.length > 1) twice.push({ line, rows });
  }
  return { figures, lines: withFigures, ...strayNames(figures), missing, twice };
}

function strayNames(figures: readonly Found[]): Pick<Location, 'lost' | 'moved'> {
  let lost = 0;
  let moved = 0;
  for (const { cell, at, way } of figures) {
    if (cell.role !== 'input') continue;
    if (way === 'moved' && at !== undefined) moved += 1;
    else if (way === 'lost' && at !== undefined) lost += 1;
  }
  return { lost, moved };
}

/** Whether a row carries the code of another line of the form; asked only of lines whose own code is nowhere. */
function isOfAnother({ row }: Cell, codes: ReadonlySet<string>, table: CodeTable | undefined): boolean {
  for (const [code, rows] of table?.rows ?? []) if (rows.includes(row)) return codes.has(code);
  return false;
}

const NO_ROWS: readonly number[] = [];

interface Found extends Located {
  readonly way: 'name' | 'lost' | 'moved';
}

function locateCell(
  line: FormLine,
  cell: LineCell,
  name: Cell | undefined,
  rows: readonly number[],
  table: CodeTable | undefined,
): Found {
  const named = cell.role === 'reference' ? undefined : name;
  const col = table?.columns.get(cell.column);
  const [row] = rows;
  const coded = row === undefined || col === undefined ? undefined : { row, col };
  if (named === undefined) return { line, cell, at: coded, way: 'lost' };
  const agrees = coded === undefined || (named.col === coded.col && rows.includes(named.row));
  return agrees ? { line, cell, at: named, way: 'name' } : { line, cell, at: coded, way: 'moved' };
}

/** Key of an element in `ownNames`. */
export function nameKey(key: ElementKey): string {
  return key.toLowerCase();
}

/** Key of a line in `CodeTable.rows`. */
export function lineCode(line: FormLine): string {
  return line.code.toUpperCase();
}

/** Of a line whose code is nowhere: it has figures of its own, and none of them was found. */
function isMissing(found: readonly Found[]): boolean {
  const own = found.filter((figure) => figure.cell.role !== 'reference');
  return own.length > 0 && own.every((figure) => figure.at === undefined);
}
