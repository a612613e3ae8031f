import type { Unit } from '../../domain/territory/unit';
import { unitKey } from '../../domain/territory/unit';
import { matchUnit, type MatchOptions, type UnitMatch } from './matchUnit';

/**
 * Matches several sheets at once. A unit that two sheets claim is given to none of them: both become
 * `ambiguous`, because two sources must never be merged into one unit silently.
 */
export function matchSheets(
  names: readonly string[],
  candidates: readonly Unit[],
  options: MatchOptions = {},
): readonly UnitMatch[] {
  const matches = names.map((name) => matchUnit(name, candidates, options));
  const claims = new Map<string, number>();
  for (const { unit } of matches) if (unit) claims.set(unitKey(unit), (claims.get(unitKey(unit)) ?? 0) + 1);
  return matches.map((match) => {
    const { unit, ...rest } = match;
    const claimed = unit === undefined ? 0 : (claims.get(unitKey(unit)) ?? 0);
    return claimed > 1 ? { ...rest, kind: 'ambiguous', confirm: true } : match;
  });
}
