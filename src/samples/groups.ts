import type { IndicatorCode } from '../domain/ids';
import type { ElementKey } from '../domain/catalogue/indicator';
import { keyed, total } from './scene';

/**
 * Lines about one population split into overlapping groups: the same few people who stand in two groups, and count
 * in every line, are taken once from each total. Every comparison between lines that holds for the groups then holds
 * for the totals too.
 */
export function overlappingLines(
  groups: readonly string[],
  lines: readonly (readonly [code: IndicatorCode, values: readonly number[]])[],
  share: number,
): readonly (readonly [ElementKey, number])[] {
  const room = Math.min(...lines.map(([, values]) => total(values) - Math.max(0, ...values)));
  const twice = Math.max(0, Math.floor(room * share));
  return lines.flatMap(([code, values]) => [[code, total(values) - twice] as const, ...keyed(code, groups, values)]);
}
