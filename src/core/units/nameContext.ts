import type { Unit } from '../../domain/territory/unit';
import { cleanName, toneKey } from './nameKeys';
import { nameReadings } from './nameReadings';
import { unitIndex } from './unitIndex';

const DISTRICT_AFTER_DASH = / - (?=(?:huyện|thành phố|thị xã|quận|tỉnh|tp|tx|[hqt]\.)[ .])/;

/** "Xã A (huyện B), tỉnh C" as the unit's own name and the units it is said to lie in. */
export interface PlacedName {
  readonly name: string;
  readonly within: readonly string[];
}

/** Splits a cleaned name at commas, brackets and a dash before a district's type word. */
export function splitPlaces(clean: string): PlacedName {
  const parts = clean.split(/[,;()]/).flatMap((part) => part.split(DISTRICT_AFTER_DASH));
  const [name = '', ...within] = parts.map(cleanName).filter((part) => part !== '' && part !== 'thuộc');
  return { name, within: within.map((part) => part.replace(/^thuộc /, '')) };
}

/**
 * Whether every place named lies above a unit. A place that is not among `above` cannot be confirmed, so it
 * counts as not agreeing: the person is asked.
 */
export function liesWithin(unit: Unit, within: readonly string[], above: readonly (readonly Unit[])[]): boolean {
  const ancestors = ancestorsOf(unit, above);
  return within.every((place) => ancestors.some((ancestor) => isNamed(ancestor, place)));
}

function ancestorsOf(unit: Unit, above: readonly (readonly Unit[])[]): readonly Unit[] {
  const found: Unit[] = [];
  let current: Unit | undefined = unit;
  while (current?.parent !== undefined && found.length < 8) {
    const code: string = current.parent.toLowerCase();
    current = above.flatMap((units) => unitIndex(units).byCode.get(code) ?? [])[0];
    if (current) found.push(current);
  }
  return found;
}

function isNamed(unit: Unit, place: string): boolean {
  const name = toneKey(cleanName(unit.name));
  return nameReadings(place).some(
    (reading) => toneKey(reading.rest) === name && (reading.type === '' || reading.type === unit.type),
  );
}
