import { STANDARD_WIDTH } from '../../core/sheet/measures';
import type { Area, Cell } from '../../core/sheet/address';
import type { SheetModel } from '../../core/sheet/model';

type Column = SheetModel['columns'][number];

/** A column with another width, or one that hides or shows. */
export interface ColumnChange {
  readonly col: number;
  /** Characters, where that changed. */
  readonly width?: number;
  readonly hidden: boolean;
}

/** A row with another height, or one that hides or shows. */
export interface RowChange {
  readonly row: number;
  /** Points; absent for the height its content asks for. */
  readonly height?: number;
  readonly hidden: boolean;
}

/** A note that comes, says something else or, without a text, goes. */
export interface NoteChange {
  readonly row: number;
  readonly col: number;
  readonly note: string | undefined;
}

/** Lists of a sheet that our writer writes whole. */
export type RuleList = 'validations' | 'conditionalFormats';

/** What changed around the cells of a sheet; empty and absent for what did not. */
export interface FrameChange {
  readonly columns: readonly ColumnChange[];
  readonly rows: readonly RowChange[];
  readonly notes: readonly NoteChange[];
  readonly rules: readonly RuleList[];
  /** All merged areas, where any changed. */
  readonly merges?: readonly Area[];
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly gridlines?: boolean;
  /** "RRGGBB"; "" for none. */
  readonly tabColor?: string;
}

export const NO_FRAME_CHANGE: FrameChange = { columns: [], rows: [], notes: [], rules: [] };

/** What changed around the cells, of what a change in place knows; undefined where groups of rows changed. */
export function frameChange(before: SheetModel, now: SheetModel): FrameChange | undefined {
  const outlines = ({ rows = [] }: SheetModel): string =>
    JSON.stringify(rows.flatMap(({ row, outline }) => (outline === undefined ? [] : [[row, outline]])));
  if (outlines(before) !== outlines(now)) return undefined;
  const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const { merges = [], freeze = { rows: 0, cols: 0 }, gridlines, tabColor = '' } = now;
  return {
    columns: columnChanges(before, now),
    rows: rowChanges(before, now),
    notes: noteChanges(before, now),
    rules: RULE_LISTS.filter((list) => differ(before[list] ?? [], now[list] ?? [])),
    ...(differ(before.merges ?? [], merges) ? { merges } : {}),
    ...(differ(before.freeze ?? { rows: 0, cols: 0 }, freeze) ? { freeze } : {}),
    ...(before.gridlines === gridlines ? {} : { gridlines }),
    ...((before.tabColor ?? '') === tabColor ? {} : { tabColor }),
  };
}

/** Whether nothing changed around the cells. */
export function isSameFrame(change: FrameChange): boolean {
  const { columns, rows, notes, rules, ...others } = change;
  return [columns, rows, notes, rules, Object.keys(others)].every(({ length }) => length === 0);
}

const RULE_LISTS = ['validations', 'conditionalFormats'] as const;

function noteChanges(before: SheetModel, now: SheetModel): readonly NoteChange[] {
  const left = new Map<string, Cell & { readonly note: string }>(
    before.cells.flatMap(({ row, col, note }) =>
      note === undefined ? [] : [[`${row}:${col}`, { row, col, note }] as const],
    ),
  );
  const changed = now.cells.flatMap(({ row, col, note }) => {
    const key = `${row}:${col}`;
    const old = left.get(key)?.note;
    if (note !== undefined) left.delete(key);
    return note === undefined || note === old ? [] : [{ row, col, note }];
  });
  return [...changed, ...[...left.values()].map(({ row, col }) => ({ row, col, note: undefined }))];
}

/** Columns beyond those that are told are as wide as any. */
function columnChanges(before: SheetModel, now: SheetModel): readonly ColumnChange[] {
  const count = Math.max(before.columns.length, now.columns.length);
  return Array.from({ length: count }, (_none, col) => col).flatMap((col) => {
    const [old, is] = [before.columns[col] ?? STANDARD, now.columns[col] ?? STANDARD];
    const hidden = is.hidden ?? false;
    const isWider = Math.abs(old.width - is.width) > A_PIXEL;
    if (!isWider && (old.hidden ?? false) === hidden) return [];
    return [{ col, hidden, ...(isWider ? { width: is.width } : {}) }];
  });
}

const STANDARD: Column = { width: STANDARD_WIDTH };
/** Less than a pixel is no change: hosts hold whole ones. */
const A_PIXEL = 0.06;

function rowChanges({ rows: before = [] }: SheetModel, { rows: now = [] }: SheetModel): readonly RowChange[] {
  const old = new Map(before.map((row) => [row.row, row]));
  const is = new Map(now.map((row) => [row.row, row]));
  const all = [...new Set([...old.keys(), ...is.keys()])].sort((a, b) => a - b);
  return all.flatMap((row) => {
    const [was, one] = [old.get(row), is.get(row)];
    const hidden = one?.hidden ?? false;
    if (was?.height === one?.height && (was?.hidden ?? false) === hidden) return [];
    return [{ row, hidden, ...(one?.height === undefined ? {} : { height: one.height }) }];
  });
}
