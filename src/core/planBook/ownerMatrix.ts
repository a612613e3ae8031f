import { dayBefore } from '../../domain/day';
import type { PlanFrame } from '../../domain/plan/planFrame';
import { groupOf, memberAt, type Json, type JsonGroup } from './json';
import type { Word } from './spelling';

/** The first day without districts. */
const FIRST_DAY = '2025-07-01';

/** Ready answers to who reports which kinds of places. */
export const MATRIX_WORDS: readonly Word[] = [
  ['province', 'tỉnh'],
  ['district', 'huyện (đến 30/6/2025)'],
  ['twoTier', 'hai cấp (từ 01/7/2025)'],
];

/**
 * The rows of a ready matrix: a province's with its changes of 2025, a district's until there were none, or what holds
 * since there are two tiers (a commune's own where the plan is of a commune). None for another word.
 */
export function ownerMatrix(name: Json, plan: JsonGroup, levels: PlanFrame['levels']): readonly Json[] {
  if (name === 'province') return levels.province.owners.map((row) => ({ ...row }));
  if (name === 'district') return levels.district.owners.map((row) => ({ ...row, to: dayBefore(FIRST_DAY) }));
  if (name !== 'twoTier') return [];
  const of = memberAt(groupOf(plan.unit), ['level']) === 'commune' ? levels.commune : levels.province;
  return of.owners
    .filter(({ to }) => to === undefined || to >= FIRST_DAY)
    .map(({ from: _, ...row }): JsonGroup => ({ ...row }));
}
