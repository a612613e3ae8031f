import type { ListVersion, NamedUnit, UnitRef } from './unit';
import { editionOf, type UnitLists } from './unitLists';

/**
 * Whether two units of any two lists are one territory. Within one list the code says it. Between lists of equal
 * tiers a province keeps its code whatever it is called, and another unit its code as long as its name stays. Across
 * the change of tiers on 01/7/2025 a code alone names another territory; only a succession can say more
 * (docs/units.md#same-territory).
 */
export function sameTerritory(lists: UnitLists, a: NamedUnit, b: NamedUnit): boolean {
  if (a.code !== b.code) return false;
  if (a.list === b.list) return true;
  return sameTiers(lists, a.list, b.list) && (isProvince(a) || sameName(a, b));
}

/** Whether two lists have the same levels of government; of a list nobody ships (a person's own) nothing is known. */
export function sameTiers(lists: UnitLists, a: ListVersion, b: ListVersion): boolean {
  const tiers = editionOf(lists, a)?.tiers;
  return tiers !== undefined && tiers === editionOf(lists, b)?.tiers;
}

/** Codes of provinces have two digits; districts have three and communes five. */
function isProvince({ code }: UnitRef): boolean {
  return /^\d\d$/.test(code);
}

/** Reports print the office and the unit above as well: "Ủy ban nhân dân xã Phú Lý, huyện Vĩnh Cửu". */
function sameName(a: NamedUnit, b: NamedUnit): boolean {
  const [one, other] = [a.fullName.normalize('NFC'), b.fullName.normalize('NFC')];
  return names(one, other) || names(other, one);
}

function names(shown: string, unit: string): boolean {
  return unit !== '' && ` ${shown},`.includes(` ${unit},`);
}
