import type { Area, Cell } from '../core/sheet/address';

type Run = { top: number; bottom: number; left: number; right: number };

/**
 * Covers cells with few rectangles: runs in a row first, then equal runs of neighbouring rows. Every cell is in
 * exactly one rectangle. Fewer rectangles are fewer calls; the cells of a form give about one for each block.
 */
export function rectangles(cells: readonly Cell[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
  const done: Run[] = [];
  const open = new Map<string, Run>();
  for (const run of rowRuns(sorted)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above && above.bottom === run.top - 1) above.bottom = run.top;
    else {
      open.set(key, run);
      done.push(run);
    }
  }
  return done;
}

function rowRuns(sorted: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  for (const { row, col } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.top === row && last.right === col - 1) last.right = col;
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  return runs;
}

/** The smallest rectangle around cells; undefined when there are none. */
export function boundingBox(cells: readonly Cell[]): Area | undefined {
  const first = cells[0];
  if (!first) return undefined;
  const box = { top: first.row, bottom: first.row, left: first.col, right: first.col };
  for (const { row, col } of cells) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, col);
    box.right = Math.max(box.right, col);
  }
  return box;
}
