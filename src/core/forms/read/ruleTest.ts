import { contains } from '../../sheet/address';
import type { Area, Cell } from '../../sheet/address';

export type RuleTest = (at: Cell) => boolean;

/** Whether a cell lies in one of the areas. Most are single cells, which a set finds at once. */
export function ruleTest(areas: readonly Area[]): RuleTest {
  const keyOf = (row: number, col: number): number => row * 16384 + col;
  const wide = areas.filter((area) => area.top !== area.bottom || area.left !== area.right);
  const single = new Set(areas.map((area) => keyOf(area.top, area.left)));
  return (at) => single.has(keyOf(at.row, at.col)) || wide.some((area) => contains(area, at));
}
