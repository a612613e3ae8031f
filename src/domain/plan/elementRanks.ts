import { elementKey, type ElementKey } from '../ids';
import type { Programme } from './programme';

/** Place of each element in the order of the plan's lines: a line's total first, then its parts as the line names them. */
export function elementRanks({ lines }: Programme): ReadonlyMap<ElementKey, number> {
  const keys = lines.flatMap((line) => [
    line.indicator,
    ...line.breakdowns.flatMap((use) => use.parts.map((part) => elementKey(line.indicator, part))),
  ]);
  return new Map(keys.map((key, index) => [key, index]));
}
