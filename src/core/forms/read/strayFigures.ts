import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Figure } from '../../../domain/figure';
import type { Finding } from '../../../domain/finding';
import { address, areaAddress, type Area, type Cell } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { CodeTable } from './codeTable';
import type { Location, SoughtLine } from './locate';
import { looseNumber } from './looseNumber';
import { noteOf } from './noteOf';
import type { SheetPlace } from './structure';

/** Columns right of the form that are looked at: further away stands something else. */
export const BESIDE = 10;

/** Figures of one line that stand in cells which take none, and where they belong. */
interface StrayLine {
  readonly code: string;
  readonly element: ElementKey;
  readonly moves: readonly Move[];
  /** Every figure of the line moved the same way, so some stand in the cell of another. */
  readonly shifted: boolean;
}

interface Move {
  readonly from: Cell;
  readonly to: Cell;
}

/**
 * Figures in cells of a known line that take none: a neighbouring column, the column "Ghi chú", cells right of the form
 * (R21). Only where an input of the line is blank, so that what a unit reckons beside its figures says nothing; lines
 * that went astray the same way are one finding.
 */
export function strayFindings(
  on: SheetPlace,
  { lines }: Pick<Location, 'lines'>,
  table: CodeTable | undefined,
  figures: ReadonlyMap<ElementKey, Figure>,
): readonly Finding[] {
  if (!table) return [];
  const groups = new Map<string, StrayLine[]>();
  for (const line of lines) {
    const stray = strayLine(on.sheet, line, table, figures);
    if (!stray) continue;
    const way = stray.moves.map(({ from, to }) => `${from.col} ${to.col}`).join();
    groups.set(way, [...(groups.get(way) ?? []), stray]);
  }
  return [...groups.values()].flatMap((group) => finding(on, group));
}

function strayLine(
  sheet: SheetSnapshot,
  { code, cells }: SoughtLine,
  table: CodeTable,
  figures: ReadonlyMap<ElementKey, Figure>,
): StrayLine | undefined {
  const inputs = cells.filter(({ cell }) => cell.role === 'input');
  const isBlank = (key: ElementKey): boolean => figures.get(key)?.state === 'blank';
  const [first] = inputs.filter(({ cell }) => isBlank(cell.spec.key));
  if (!first || inputs.some(({ cell }) => cell.spec.type !== 'count' && cell.spec.type !== 'money')) return undefined;
  const [row, again] = table.rows.get(code) ?? [];
  if (row === undefined || again !== undefined) return undefined;
  const own = new Set(cells.map(({ cell }) => table.columns.get(cell.column)));
  const astray = strayColumns(sheet, row, table, own);
  if (astray.length === 0) return undefined;
  const columnsOf = (blank: boolean): readonly number[] =>
    inputs.flatMap(({ cell }) => (isBlank(cell.spec.key) === blank ? (table.columns.get(cell.column) ?? []) : []));
  const pairs = shift(astray, columnsOf(true), columnsOf(false));
  const moves = (pairs ?? nearest(astray, columnsOf(true))).map(([from, to]) => ({
    from: { row, col: from },
    to: { row, col: to },
  }));
  return { code, element: first.cell.spec.key, moves, shifted: pairs !== undefined };
}

/** Columns of a row that hold a figure and are not the line's own. */
function strayColumns(
  sheet: SheetSnapshot,
  row: number,
  { codeCol, noteCol, columns }: CodeTable,
  own: ReadonlySet<number | undefined>,
): readonly number[] {
  const figureColumns = [...columns.values()];
  const last = Math.max(noteCol ?? 0, ...figureColumns);
  const right = Math.min(sheet.used?.right ?? 0, last + BESIDE);
  const found: number[] = [];
  for (let col = codeCol + 1; col <= right; col += 1) {
    if (own.has(col)) continue;
    // The form prints words in its other columns: units of measure, targets.
    const isBare = figureColumns.includes(col) || col >= (noteCol ?? last);
    if (looseNumber(sheet.cell(row, col), isBare) !== undefined) found.push(col);
  }
  return found;
}

type ColumnPair = readonly [from: number, to: number];

/** Where all figures of a line stand one way beside their cells: "20, 15" one to the right of what they are. */
function shift(
  astray: readonly number[],
  blank: readonly number[],
  filled: readonly number[],
): readonly ColumnPair[] | undefined {
  if (filled.length === 0) return undefined;
  const [to, from] = [[...blank, ...filled].sort(ascending), [...astray, ...filled].sort(ascending)];
  const by = (from[0] ?? 0) - (to[0] ?? 0);
  if (by === 0 || from.length !== to.length || from.some((col, index) => col - by !== to[index])) return undefined;
  return from.map((col) => [col, col - by]);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Each figure to a blank cell: in order where there are as many, else to the nearest that is left. */
export function nearest(astray: readonly number[], blank: readonly number[]): readonly ColumnPair[] {
  const left = [...blank].sort(ascending);
  if (left.length === astray.length) return astray.map((col, index) => [col, left[index] ?? col]);
  return astray.flatMap((col): ColumnPair[] => {
    const [to] = [...left].sort((a, b) => Math.abs(a - col) - Math.abs(b - col));
    if (to === undefined) return [];
    left.splice(left.indexOf(to), 1);
    return [[col, to]];
  });
}

function finding(on: SheetPlace, group: readonly StrayLine[]): readonly Finding[] {
  const [first, last] = [group[0], group[group.length - 1]];
  const at = first?.moves[0]?.from;
  if (!first || !last || !at) return [];
  const note = noteOf(first.element, { file: on.file, sheet: on.sheet.name, cell: address(at) });
  const [from, to] = [runs(group, 'from'), runs(group, 'to')];
  const value = looseNumber(on.sheet.cell(at.row, at.col), true) ?? 0;
  const lines = { count: group.length, first: first.code, last: last.code };
  if (first.shifted) return [note('R21', 'shifted', { ...lines, from, to })];
  if (group.length > 1) return [note('R21', 'block', { ...lines, from, to })];
  return [note('R21', '', { code: first.code, value, from, to }, value)];
}

/** "E40:E44, E47" of the cells the figures of some lines stand in, or belong to. */
function runs(group: readonly StrayLine[], end: 'from' | 'to'): string {
  const areas: Area[] = [];
  for (const { moves } of group) {
    const cols = moves.map((move) => move[end].col);
    const row = moves[0]?.[end].row ?? 0;
    const before = areas[areas.length - 1];
    const area = { top: row, bottom: row, left: Math.min(...cols), right: Math.max(...cols) };
    if (before?.bottom === row - 1) areas[areas.length - 1] = { ...area, top: before.top };
    else areas.push(area);
  }
  return areas.map((area) => areaAddress(area)).join(', ');
}
