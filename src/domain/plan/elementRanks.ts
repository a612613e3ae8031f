import { elementKey, indicatorOf, partOf, type ElementKey } from '../ids';
import type { Programme } from './programme';

/** Whether the plan asks for an element of anybody at all. */
export function isElementOf({ lines }: Programme, key: ElementKey): boolean {
  const [code, part] = [indicatorOf(key), partOf(key)];
  const used = lines.filter(({ indicator }) => indicator === code);
  return part === undefined
    ? used.length > 0
    : used.some((line) => line.breakdowns.some((use) => use.parts.includes(part)));
}

/** Place of each element in the order of the plan's lines: a line's total first, then its parts as the line names them. */
export function elementRanks({ lines }: Programme): ReadonlyMap<ElementKey, number> {
  const keys = lines.flatMap((line) => [
    line.indicator,
    ...line.breakdowns.flatMap((use) => use.parts.map((part) => elementKey(line.indicator, part))),
  ]);
  return new Map(keys.map((key, index) => [key, index]));
}
