import { fullName, type Unit } from '../../domain/territory/unit';
import { BOARD_STATES, type BoardRow, type BoardState } from './board';

/** Which rows of a board are shown. */
export interface BoardFilter {
  /** Units in any of these states; without it in any. `late`, `returned` and `reminded` go across the states. */
  readonly states?: readonly BoardFilterWord[];
  /** Code of the unit right below the one summed up (a district). */
  readonly parent?: string;
  /** Words of the unit's name or its code, in any spelling of its marks. */
  readonly words?: string;
}

/** What rows are asked for by. */
export const BOARD_FILTER_WORDS = [...BOARD_STATES, 'late', 'returned', 'reminded'] as const;
export type BoardFilterWord = BoardState | 'late' | 'returned' | 'reminded';

/** The rows asked for, in the order they had. */
export function filteredRows<R extends BoardRow>(rows: readonly R[], filter: BoardFilter): readonly R[] {
  const { states = [], parent, words = '' } = filter;
  const sought = plain(words).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (states.length > 0 && !states.some((word) => isOf(row, word))) return false;
    if (parent !== undefined && row.parent?.code !== parent && row.unit.code !== parent) return false;
    const named = plain(`${fullName(row.unit)} ${row.unit.code}`);
    return sought.every((word) => named.includes(word));
  });
}

function isOf({ state, daysLate, returned, reminded }: BoardRow, word: BoardFilterWord): boolean {
  if (word === 'late') return daysLate > 0;
  if (word === 'returned') return returned !== undefined && !returned.answered;
  if (word === 'reminded') return reminded !== undefined;
  return state === word;
}

/** Letters without their marks, in lower case. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('vi').replaceAll('đ', 'd').trim();
}

/** In what order rows are shown: as the tree has them, the most pressing state, the latest, or by name. */
export const BOARD_ORDERS = ['tree', 'state', 'late', 'name'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** The rows in an order; those alike stay as they are. */
export function orderedRows<R extends BoardRow>(rows: readonly R[], order: BoardOrder): readonly R[] {
  if (order === 'tree') return rows;
  const compare: Readonly<Record<Exclude<BoardOrder, 'tree'>, (a: R, b: R) => number>> = {
    state: (a, b) => BOARD_STATES.indexOf(a.state) - BOARD_STATES.indexOf(b.state) || b.errors - a.errors,
    late: (a, b) => b.daysLate - a.daysLate,
    name: (a, b) => a.unit.name.localeCompare(b.unit.name, 'vi', { numeric: true }),
  };
  return [...rows].sort(compare[order]);
}

/** Rows of one district, or those right below the unit summed up. */
export interface BoardGroup<R extends BoardRow> {
  readonly parent?: Unit;
  readonly rows: readonly R[];
}

/** The rows by district, each in the order they had; those without one come first. */
export function groupedRows<R extends BoardRow>(rows: readonly R[]): readonly BoardGroup<R>[] {
  const groups = new Map<string, { readonly parent?: Unit; readonly rows: R[] }>();
  for (const row of rows) {
    const { parent } = row;
    const held = groups.get(parent?.code ?? '');
    if (held) held.rows.push(row);
    else groups.set(parent?.code ?? '', { ...(parent ? { parent } : {}), rows: [row] });
  }
  const [own, rest] = [groups.get(''), [...groups.values()].filter(({ parent }) => parent !== undefined)];
  return own ? [own, ...rest] : rest;
}
