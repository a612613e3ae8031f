import type { ListVersion } from './unit';
import { nationalLists, type ListEdition, type UnitLists } from './unitLists';

/** `exact` false: no list holds for that day, the nearest earlier one is used and the user is told. */
export interface ListChoice {
  readonly version: ListVersion;
  readonly exact: boolean;
}

/**
 * List in force on a day (ISO): one of the province alone where there is one for that day, else the nearest earlier
 * one of the country, for days before all of them the first. A list with dated changes is exact once `withChanges`
 * was applied. Throws when no list of the country ships.
 */
export function listInForce(lists: UnitLists, asOf: string, province?: string): ListChoice {
  const own = lists.lists.find(
    (list) => list.province !== undefined && list.province === province && isUsed(list, asOf),
  );
  const national = nationalLists(lists);
  const chosen = own ?? national.filter((list) => isUsed(list, asOf)).at(-1) ?? national[0];
  if (!chosen) throw new Error('unit lists: none of the country');
  return { version: chosen.version, exact: isWithin(chosen.exact, asOf) };
}

function isUsed({ from, to }: ListEdition, asOf: string): boolean {
  return isWithin({ from: from ?? '', to }, asOf);
}

function isWithin({ from, to }: { readonly from: string; readonly to?: string | undefined }, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}
