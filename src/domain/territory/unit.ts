import type { UnitKey } from '../ids';

/** Version of a list of administrative units (see `UnitLists`). A code means a unit only together with its list. */
export type ListVersion = string;

/** The list of units a person added. */
export const OWN_LIST: ListVersion = 'own';

/** What a unit is in the reporting chain. `cluster` is a free grouping of communes ("cụm") after 7/2025. */
export type UnitLevel = 'country' | 'province' | 'district' | 'cluster' | 'commune' | 'department' | 'facility';

/** A unit's identity: list version and code. A department's code is `<area code>.<short name>` (`75.SYT`). */
export interface UnitRef {
  readonly list: ListVersion;
  /** Text with leading zeros; never a number. */
  readonly code: string;
}

export interface Unit extends UnitRef {
  /** Name without its type word; a department's full name. */
  readonly name: string;
  /** Other official spellings of the name. */
  readonly aliases?: readonly string[];
  /** "xã", "phường", "thị trấn", "huyện" ...; "" for departments and facilities. */
  readonly type: string;
  readonly level: UnitLevel;
  /** Code of the unit above in the same list; undefined at the root. */
  readonly parent?: string;
  /** Owner kind (see `OwnerKind`): "commune", "education", "health" ...; undefined for units that only sum up. */
  readonly kind?: OwnerKind;
}

/**
 * Who owns an element at one tier: communes, or a kind of department. A kind may have several units
 * (every "other" department reports for itself). "district" is what a district did itself (`districtPart`).
 */
export const OWNER_KINDS = [
  'commune',
  'labour',
  'education',
  'health',
  'police',
  'justice',
  'home',
  'mass',
  'other',
  'facility',
  'district',
] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** "xã Phú Lý", "Phường 1", "Sở Y tế": type word and name as Decree 30/2020 annex II writes them. */
export function fullName(unit: Pick<Unit, 'type' | 'name'>): string {
  if (unit.type === '') return unit.name;
  const type = startsWithDigit(unit.name)
    ? unit.type.charAt(0).toLocaleUpperCase('vi') + unit.type.slice(1)
    : unit.type;
  return `${type} ${unit.name}`;
}

function startsWithDigit(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A unit as a report names it: "xã Phú Lý", or with its office and the unit above. */
export interface NamedUnit extends UnitRef {
  readonly fullName: string;
}

/** A unit of a list by the name reports give it. */
export function namedUnit(unit: Unit): NamedUnit {
  return { list: unit.list, code: unit.code, fullName: fullName(unit) };
}

/** Key of a unit across lists: "2026:26179". */
export function unitKey(unit: UnitRef): UnitKey {
  return `${unit.list}:${unit.code}`;
}
