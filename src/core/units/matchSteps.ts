import type { Unit } from '../../domain/territory/unit';
import { editDistance } from './editDistance';
import { writtenOut } from './shortForms';
import { aliasKey, toneKey } from './nameKeys';
import { nameReadings, withoutCommittee, type NameReading } from './nameReadings';
import { bareName, type UnitIndex } from './unitIndex';

/** Steps of the matching order (docs/units.md#matching-names): (a) code to (g) nearest spelling. */
export type MatchStep = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

export interface UnitSuggestion {
  readonly unit: Unit;
  readonly step: MatchStep;
  /** 0 to 1, for ranking only. */
  readonly score: number;
}

const SCORES = { a: 1, b: 1, c: 0.98, d: 0.9, e: 0.85, f: 0.6, g: 0.5 } as const;
/** Taken off when the text says another type than the unit has: type is part of the identity. */
const OTHER_TYPE = 0.1;
const NEAR = 2;

/** (b) and (c): units whose full name, type included, equals the text; these match without asking. */
export function certainUnits(clean: string, index: UnitIndex): readonly UnitSuggestion[] {
  const full = withoutCommittee(clean);
  const whole = index.byCleanFull.get(full) ?? index.byOtherFull.get(full) ?? [];
  if (whole.length > 0) return whole.map((unit) => ({ unit, step: 'b', score: SCORES.b }));
  const keys = nameReadings(clean)
    .filter((reading) => reading.sure)
    .map(fullKey);
  const found = new Set(keys.flatMap((key) => index.byToneFull.get(key) ?? index.byOtherToneFull.get(key) ?? []));
  return [...found].map((unit) => ({ unit, step: 'c', score: SCORES.c }));
}

function fullKey(reading: NameReading): string {
  return toneKey(reading.type === '' ? reading.rest : `${reading.type} ${reading.rest}`);
}

/** (d) to (g): units to ask about, best first, each once. */
export function askedUnits(clean: string, index: UnitIndex): readonly UnitSuggestion[] {
  const readings = nameReadings(clean);
  const found = [...inMaps(readings, index), ...readings.flatMap((reading) => nearest(reading, index))];
  return bestOfEach(found);
}

/** (d) to (f) alone: names spelt otherwise, never names that are only near. */
export function namedUnits(clean: string, index: UnitIndex): readonly UnitSuggestion[] {
  return bestOfEach(inMaps(nameReadings(clean), index));
}

function inMaps(readings: readonly NameReading[], index: UnitIndex): readonly UnitSuggestion[] {
  return [
    ...readings.flatMap((reading) => named('d', index.byToneName.get(toneKey(reading.rest)), reading)),
    ...readings.flatMap((reading) => named('e', index.byAliasName.get(otherSpelling(reading.rest)), reading)),
    ...readings.flatMap((reading) => named('f', index.byBareName.get(bareName(reading.rest)), reading)),
  ];
}

function named(step: 'd' | 'e' | 'f', units: readonly Unit[] | undefined, reading: NameReading): UnitSuggestion[] {
  return (units ?? []).map((unit) => ({ unit, step, score: SCORES[step] - typeCost(unit, reading) }));
}

function typeCost(unit: Unit, reading: NameReading): number {
  return reading.type === '' || reading.type === unit.type ? 0 : OTHER_TYPE;
}

function otherSpelling(rest: string): string {
  return aliasKey(toneKey(writtenOut(rest)));
}

/** (g) Numbers must agree: "Phường 15" is no misspelling of "Phường 1". */
function nearest(reading: NameReading, index: UnitIndex): readonly UnitSuggestion[] {
  const wanted = bareName(reading.rest);
  const limit = wanted.length >= 5 ? NEAR : 1;
  return index.units.flatMap(({ unit, bareName: name }) => {
    if (digitsOf(name) !== digitsOf(wanted) || name.length < 3) return [];
    const distance = editDistance(wanted, name, limit);
    if (distance > limit) return [];
    return [{ unit, step: 'g' as const, score: SCORES.g - distance * 0.1 - typeCost(unit, reading) }];
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

function bestOfEach(found: readonly UnitSuggestion[]): readonly UnitSuggestion[] {
  const best = new Map<Unit, UnitSuggestion>();
  for (const suggestion of found) {
    const before = best.get(suggestion.unit);
    if (!before || before.score < suggestion.score) best.set(suggestion.unit, suggestion);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.unit.code < b.unit.code ? -1 : 1));
}
