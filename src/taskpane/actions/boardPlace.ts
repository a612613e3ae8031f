import type { Choice } from '../paneServices';
import type { OpenFolder } from './keptFolders';
import type { RequestedRollUp, RollUpRequest } from './rollUpSources';

/** Whether a folder of work is of the plan, year and unit of a roll-up. */
export function isFolderOf(
  { head: { of } }: OpenFolder,
  { rollUp: { programme, year, root } }: RequestedRollUp,
): boolean {
  return of.programme === programme && of.year === year && of.unit.code === root.code;
}

/** What a person chose to look at. */
type Place = Pick<Choice, 'programme' | 'year' | 'root'>;

/** Whether both are the same plan, year and unit. */
export function isChosenPlace(one: Place, other: Place): boolean {
  return one.programme === other.programme && one.year === other.year && one.root === other.root;
}

/** Whether a roll-up was asked for that place. */
export function isSamePlace(rolled: RollUpRequest | undefined, place: Place): rolled is RollUpRequest {
  return rolled !== undefined && isChosenPlace({ ...rolled, programme: rolled.programme.id }, place);
}
