import type { RollUp } from '../../../domain/aggregate';
import { sameTerritory } from '../../../domain/territory/sameTerritory';
import type { Succession } from '../../../domain/territory/succession';
import type { People } from '../../../domain/territory/successionTable';
import { namedUnit, type ListVersion, type Unit } from '../../../domain/territory/unit';
import { editionOf, type UnitLists } from '../../../domain/territory/unitLists';
import { branchOf } from '../unitFigures';
import type { Border } from './split';

/**
 * The places an area of today is made of, in the list that a base year's units can be told in: which of them are wanted,
 * and how many of their people.
 */
export interface Ground {
  readonly wanted: ReadonlyMap<string, People>;
  /** Units of then are not those of today. */
  readonly changed: boolean;
  /** The places of a unit of the base year, given with its communes then; none where nothing is known of it. */
  leavesOf(unit: Unit, communes: readonly Unit[]): readonly string[];
  /** The fewest units that are exactly these places. */
  named(places: ReadonlySet<string>): readonly Unit[];
  /** The places a commune of today has people of. */
  placesOf(code: string): readonly string[];
  /** Where the people of a place went; undefined for any other unit. */
  borderOf(unit: Unit): Border | undefined;
}

export interface GroundQuestion {
  readonly current: RollUp;
  /** Codes of the communes of today that are asked about. */
  readonly area: readonly string[];
  /** The list of the base year's units. */
  readonly since: ListVersion;
  readonly lists: UnitLists;
  readonly succession?: Succession;
}

/** The ground of an area of today. */
export function groundOf(question: GroundQuestion): Ground {
  const { current, area, since, succession } = question;
  const pieces = succession?.originsOf({ list: current.root.list, codes: area }, since);
  if (!succession || !pieces) return sameGround(question);
  return {
    wanted: new Map(pieces.map(({ unit, people }) => [unit.code, people])),
    changed: true,
    leavesOf: (unit) => succession.leavesOf(namedUnit(unit)).map(({ code }) => code),
    named: (places) => succession.topmost(since, places),
    placesOf: (code) =>
      (succession.originsOf({ list: current.root.list, codes: [code] }, since) ?? [])
        .filter(({ people }) => people !== 'none')
        .map(({ unit }) => unit.code),
    borderOf: (unit) => borderOf(unit, question, succession),
  };
}

function borderOf(unit: Unit, { current, area, lists }: GroundQuestion, succession: Succession): Border | undefined {
  if (succession.leavesOf(namedUnit(unit)).length !== 1) return undefined;
  const day = editionOf(lists, current.root.list)?.from ?? '';
  const went = succession.successorsOf(namedUnit(unit), day).filter(({ people }) => people !== 'none');
  const codes = went.map(({ unit: { code } }) => code);
  const inside = new Set(area);
  return { inside: codes.filter((code) => inside.has(code)), outside: codes.filter((code) => !inside.has(code)) };
}

/**
 * Where nothing lies between, the places are the communes of today: in lists of three tiers a province has them by its
 * code (the communes inside it merged, the provinces did not change), any other unit by its own communes.
 */
function sameGround({ current, area, lists }: GroundQuestion): Ground {
  const byCode = new Map(current.units.map(({ unit }) => [unit.code, unit]));
  const today = (unit: Unit): Unit | undefined => {
    const now = byCode.get(unit.code);
    return now && sameTerritory(lists, namedUnit(now), namedUnit(unit)) ? now : undefined;
  };
  return {
    wanted: new Map(area.map((code) => [code, 'all'])),
    changed: false,
    leavesOf: (unit, communes) => {
      const province = unit.level === 'province' && editionOf(lists, unit.list)?.tiers === 3 ? today(unit) : undefined;
      return province ? communesOf(current, province) : communes.map((one) => today(one)?.code ?? elsewhere(one));
    },
    named: (places) => [...places].flatMap((code) => byCode.get(code) ?? []),
    placesOf: (code) => [code],
    borderOf: () => undefined,
  };
}

/** A place that is none of today's. */
function elsewhere({ list, code }: Unit): string {
  return `${list}:${code}`;
}

/** Codes of the communes at or below a unit of a roll-up. */
export function communesOf(rollUp: RollUp, unit: Unit): readonly string[] {
  return branchOf(rollUp, unit)
    .filter((aggregate) => aggregate.unit.level === 'commune')
    .map((aggregate) => aggregate.unit.code);
}
