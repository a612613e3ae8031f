import type { LineUse } from '../catalogue/indicator';
import { isAskedOf, isUsedInYear, ownedPlaces, ownsByKind, type FormKey } from './elements';

/**
 * Whether a plan asks anything of a reporter on a day. A body that is only named (a receiver, a department that helps)
 * owes no report. Told from the plan alone: the owner matrix names the parts that are places.
 */
export function ownsAnyLine(asked: Pick<FormKey, 'programme' | 'reporter' | 'year' | 'asOf'>): boolean {
  const { programme, reporter, year } = asked;
  const own = new Set(ownedPlaces(asked));
  const places = new Set(programme.owners.flatMap((row) => row.places));
  const owns = ({ indicator, owner, breakdowns }: LineUse): boolean => {
    if (owner.rule === 'self') return true;
    if (owner.rule === 'kind') return ownsByKind({ indicator }, owner.kinds, asked);
    const split = breakdowns.find(({ parts }) => parts.some((part) => places.has(part)));
    return split ? split.parts.some((part) => own.has(part)) : own.size > 0;
  };
  return programme.lines.some((line) => isUsedInYear(line, year) && isAskedOf(line, reporter.tier) && owns(line));
}
