import { isRowForm } from '../../domain/catalogue/withRole';
import type { Unit } from '../../domain/territory/unit';
import type { Candidate, RollUpArgs } from './candidate';
import { ownForm } from './reporter';

/**
 * How near a report is to its unit, the nearest smallest: its own form before a row of a district form before the form
 * of a campaign; then one whose name is its code's; then the unit's own workbook before a copy in a summary. Neither
 * days nor times, which anybody can write, have a part in it.
 */
export function standings(
  args: Pick<RollUpArgs, 'programme' | 'catalogue'>,
  unit: Unit,
): (candidate: Candidate) => number {
  const own = ownForm(args, unit);
  return ({ submission: { form }, via, unclearName }) => {
    const kind = via === 'row' || isRowForm(args.catalogue, form) ? 1 : form === own ? 0 : 2;
    return kind * 4 + (unclearName === true ? 2 : 0) + (via === 'summary' ? 1 : 0);
  };
}
