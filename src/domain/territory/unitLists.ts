import { filledText, group, list, maybe, table, wholeBetween, type Valid } from '../schema/blocks';
import { isoDay, unitCode } from '../schema/keys';
import { DocumentError } from '../schema/documentError';
import { parseCurrent, parsedText } from '../schema/parseDocument';
import { LISTS_FORMAT } from './migrations/listsFormat';
import type { ListVersion } from './unit';

/** One list of administrative units (docs/units.md#lists); days are inclusive. */
const edition = group({
  version: filledText,
  /** Levels of government in it: province, district, commune; since 01/7/2025 province and commune. */
  tiers: wholeBetween(2, 3),
  /** File of its units, under `assets/units`. */
  file: filledText,
  /** File of changes that came into force one by one after its first day. */
  changes: maybe(filledText),
  /** File of other official spellings of its names. */
  aliases: maybe(filledText),
  /** The list it came after, and the file that says what became of that one's units on its first day. */
  succeeds: maybe(group({ list: filledText, file: filledText })),
  /** A list of this province alone. */
  province: maybe(unitCode),
  /** First and last day it is used on; open where absent. */
  from: maybe(isoDay),
  to: maybe(isoDay),
  /** Days on which it is known to hold; at other times it is only the nearest earlier one. */
  exact: group({ from: isoDay, to: maybe(isoDay) }),
  /** Files with the dates of the communes of single units, by the unit's code. */
  places: table(filledText),
});
export type ListEdition = Valid<typeof edition>;

const unitLists = group({
  /** First day on which an empty `valid_from` of a place file is verified (docs/units.md#dates-of-units). */
  placesVerifiedFrom: isoDay,
  /** In the order of their days. */
  lists: list(edition),
});
/** Every list that ships. */
export type UnitLists = Valid<typeof unitLists>;

/** Reads `assets/units/lists.json`. Throws `DocumentError` on anything wrong: the file is ours, so that is a fault of the build. */
export function parseUnitLists(json: string): UnitLists {
  const parsed = parsedText(json, 'units/lists.json', (document, place) =>
    parseCurrent(unitLists, document, { place, format: LISTS_FORMAT }),
  );
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}

/** The list of a version; undefined for a version nobody ships (a person's own list has none). */
export function editionOf({ lists }: UnitLists, version: ListVersion): ListEdition | undefined {
  return lists.find((one) => one.version === version);
}

/** Lists of the whole country, in the order of their days. */
export function nationalLists({ lists }: UnitLists): readonly ListEdition[] {
  return lists.filter(({ province }) => province === undefined);
}
