import type { ElementKey } from '../../model/indicator';
import type { Cell } from '../../sheet/address';
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
  /** Inputs read by Mã số because their name is lost, and because their name points to another line. */
  readonly lost: number;
  readonly moved: number;
  readonly missing: readonly FormLine[];
  readonly twice: readonly { readonly line: FormLine; readonly rows: readonly number[] }[];
}

/**
 * Finds each figure by its name and by Mã số. Where the two disagree the visible code wins: some programs
 * move rows and leave names behind.
 */
export function locate(
  lines: readonly FormLine[],
  names: ReadonlyMap<string, Cell>,
  table: CodeTable | undefined,
): Location {
  const figures = lines.flatMap((line) => line.cells.map((cell) => locateCell(line, cell, names, table)));
  const inputs = figures.filter((figure) => figure.cell.role === 'input');
  return {
    figures,
    lost: inputs.filter((figure) => figure.at !== undefined && figure.way === 'lost').length,
    moved: inputs.filter((figure) => figure.way === 'moved').length,
    missing: lines.filter((line) => isMissing(line, figures, table)),
    twice: lines.flatMap((line) => {
      const rows = table?.rows.get(line.code.toUpperCase()) ?? [];
      return rows.length > 1 ? [{ line, rows }] : [];
    }),
  };
}

interface Found extends Located {
  readonly way: 'name' | 'lost' | 'moved';
}

function locateCell(
  line: FormLine,
  cell: LineCell,
  names: ReadonlyMap<string, Cell>,
  table: CodeTable | undefined,
): Found {
  const named = cell.role === 'reference' ? undefined : names.get(nameKey(cell.spec.key));
  const rows = table?.rows.get(line.code.toUpperCase()) ?? [];
  const col = table?.columns.get(cell.column);
  const coded = rows.flatMap((row) => (col === undefined ? [] : [{ row, col }]));
  if (named === undefined) return { line, cell, at: coded[0], way: 'lost' };
  const agrees = coded.length === 0 || coded.some((at) => at.row === named.row && at.col === named.col);
  return agrees ? { line, cell, at: named, way: 'name' } : { line, cell, at: coded[0], way: 'moved' };
}

/** Key of an element in `ownNames`. */
export function nameKey(key: ElementKey): string {
  return key.toLowerCase();
}

function isMissing(line: FormLine, figures: readonly Located[], table: CodeTable | undefined): boolean {
  const own = figures.filter((figure) => figure.line === line && figure.cell.role !== 'reference');
  if (own.length === 0) return false;
  return own.every((figure) => figure.at === undefined) && !table?.rows.has(line.code.toUpperCase());
}
