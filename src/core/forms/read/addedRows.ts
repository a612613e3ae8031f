import type { Finding } from '../../../domain/finding';
import { address, type Cell } from '../../sheet/address';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { CodeTable } from './codeTable';
import type { Located, Location } from './locate';
import { looseNumber } from './looseNumber';
import { noteOf, type Note } from './noteOf';
import { readNumberText } from './numberText';
import type { SheetPlace } from './structure';

/**
 * Rows with a figure that no line of the form owns (R12): an unknown code, no code at all, or below the form. Where a
 * line above or below has its cell in that column blank, the sentence names it.
 * @param guessed the layout is of a version nobody here has: a coded row may be a line since gone
 */
export function addedRows(on: SheetPlace, location: Location, table: CodeTable, guessed: boolean): readonly Finding[] {
  const known = new Set<number>();
  for (const { at } of location.figures) if (at) known.add(at.row);
  for (const { code } of location.lines) for (const row of table.rows.get(code) ?? []) known.add(row);
  const findings: Finding[] = [];
  for (let row = table.top; row <= table.bottom; row += 1) {
    const at = known.has(row) ? undefined : figureIn(on.sheet, row, table);
    if (!at) continue;
    const params = { row: String(row + 1), label: labelAt(on.sheet, row, table) };
    const near = nearBlank(on.sheet, at, location.figures);
    if (guessed && valueAt(on.sheet, row, table.codeCol).kind !== 'blank')
      findings.push(noteAt(on, at)('R12', 'gone', params));
    else if (near) findings.push(noteAt(on, at)('R12', 'near', { ...params, from: address(at), ...near }));
    else findings.push(noteAt(on, at)('R12', '', params));
  }
  return [...findings, ...belowForm(on, table)];
}

function noteAt(on: SheetPlace, at: Cell): Note {
  return noteOf('', { file: on.file, sheet: on.sheet.name, cell: address(at) });
}

function figureIn(sheet: SheetSnapshot, row: number, table: CodeTable): Cell | undefined {
  for (const col of table.columns.values()) {
    const value = valueAt(sheet, row, col);
    const isFigure =
      value.kind === 'number' || (value.kind === 'text' && readNumberText(value.text, 'count', '').kind === 'number');
    if (isFigure) return { row, col };
  }
  return undefined;
}

function labelAt(sheet: SheetSnapshot, row: number, table: CodeTable): string {
  const value = valueAt(sheet, row, table.labelCol);
  return value.kind === 'text' ? value.text.trim() : '';
}

/**
 * The blank input a figure between the lines may belong to: the first one above or below it, past inputs that are
 * filled (a block typed a row too low leaves its first cell blank). Two such cells name neither.
 */
function nearBlank(
  sheet: SheetSnapshot,
  at: Cell,
  figures: readonly Located[],
): { readonly to: string; readonly code: string } | undefined {
  const inColumn = new Map<number, Located>();
  for (const figure of figures) if (figure.at?.col === at.col) inColumn.set(figure.at.row, figure);
  const found = [firstBlank(sheet, at, inColumn, -1), firstBlank(sheet, at, inColumn, 1)].filter(
    (one) => one !== undefined,
  );
  const [only] = found;
  return found.length === 1 && only?.at ? { to: address(only.at), code: only.line.code } : undefined;
}

function firstBlank(
  sheet: SheetSnapshot,
  { row, col }: Cell,
  inColumn: ReadonlyMap<number, Located>,
  step: 1 | -1,
): Located | undefined {
  for (let next = row + step; ; next += step) {
    const figure = inColumn.get(next);
    if (figure?.cell.role !== 'input') return undefined;
    const cell = sheet.cell(next, col);
    if (cell?.formula === undefined && (cell?.value.kind ?? 'blank') === 'blank') return figure;
  }
}

/** Figures below the signatures, in the columns of figures; said once. */
function belowForm(on: SheetPlace, table: CodeTable): readonly Finding[] {
  const last = Math.min(on.sheet.used?.bottom ?? 0, table.bottom + DEEPEST);
  let [count, first]: [number, Cell | undefined] = [0, undefined];
  for (let row = table.bottom + 1; row <= last; row += 1) {
    for (const col of table.columns.values()) {
      if (looseNumber(on.sheet.cell(row, col), false) === undefined) continue;
      first ??= { row, col };
      count += 1;
    }
  }
  return first ? [noteAt(on, first)('R12', 'below', { count, from: address(first) })] : [];
}

/** Rows below the form that are looked at; further down stands something else. */
const DEEPEST = 60;
