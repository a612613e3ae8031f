import type { Area, Cell } from '../../core/sheet/address';
import { boundingBox } from '../rectangles';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

/** What one cell of a written array holds; null leaves the cell as it is. */
export type GridValue = string | number | boolean | null;

/** A request part stays well below the budget, so that a long sheet can be spread over requests. */
const BLOCK_BYTES = 1_000_000;

interface Block {
  readonly area: Area;
  readonly rows: GridValue[][];
  bytes: number;
}

/** Writes one property of many cells as 2-D arrays over the rectangle around them, cut by rows when it is big. */
export function gridJobs(
  sheet: string,
  cells: readonly (Cell & { readonly value: GridValue })[],
  property: 'formulas' | 'numberFormat',
): readonly Job[] {
  const box = boundingBox(cells);
  if (!box) return [];
  return blocks(cells, box).map((block) => ({
    bytes: block.bytes + CALL_BYTES * 2,
    queue: (context) => {
      rangeOf(sheetNamed(context, sheet), block.area)[property] = block.rows;
    },
  }));
}

function blocks(cells: readonly (Cell & { readonly value: GridValue })[], box: Area): readonly Block[] {
  const width = box.right - box.left + 1;
  const byRow = new Map<number, (Cell & { readonly value: GridValue })[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const done: Block[] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    const line = new Array<GridValue>(width).fill(null);
    for (const cell of byRow.get(row) ?? []) line[cell.col - box.left] = cell.value;
    addLine(done, line, row, box);
  }
  return done;
}

function addLine(done: Block[], line: GridValue[], row: number, box: Area): void {
  const bytes = line.reduce<number>((sum, value) => sum + 1 + valueBytes(value), 2);
  const last = done[done.length - 1];
  if (last && last.bytes + bytes <= BLOCK_BYTES) {
    last.rows.push(line);
    last.bytes += bytes;
    Object.assign(last, { area: { ...last.area, bottom: row } });
  } else done.push({ area: { top: row, bottom: row, left: box.left, right: box.right }, rows: [line], bytes });
}

function valueBytes(value: GridValue): number {
  if (value === null) return 4;
  return typeof value === 'string' ? textBytes(value) : String(value).length;
}
