import type { YearFigures } from '../../domain/series/series';
import type { Sentence } from '../../domain/texts/sentence';
import type { Succession } from '../../domain/territory/succession';
import type { People } from '../../domain/territory/successionTable';
import { fullName, namedUnit, type ListVersion, type Unit } from '../../domain/territory/unit';

export type Origins = Pick<Succession, 'originsOf' | 'leavesOf' | 'topmost'>;

/** Units named in a sentence; the rest is counted. */
const MOST_NAMED = 8;

/**
 * What a territory has that it did not have before, and what it no longer has, in words that follow its name: "gồm cả
 * tỉnh Bình Phước". People count, not land. Undefined where nothing is known, and where nothing came or went.
 */
export function madeOf(before: YearFigures, now: YearFigures, succession: Origins): Sentence | undefined {
  const since = before.unit.list;
  const inside = peopleInside(now, since, succession);
  const held = new Set(succession.leavesOf(namedUnit(before.unit)).map(({ code }) => code));
  if (inside.size === 0 || held.size === 0) return undefined;
  const isSplit = (code: string): boolean => inside.get(code) === 'some';
  const named = (codes: readonly string[]): readonly Named[] => [
    ...succession.topmost(since, new Set(codes.filter((code) => !isSplit(code)))).map(whole),
    ...codes.filter(isSplit).flatMap((code) => succession.topmost(since, new Set([code])).map(part)),
  ];
  const gained = named([...inside.keys()].filter((code) => !held.has(code)));
  const lost = named([...held].filter((code) => !inside.has(code) || isSplit(code)));
  const isAnother = [...held].every((code) => !inside.has(code));
  return words(gained, isAnother ? undefined : lost);
}

/** The units of then of which a territory has people, and how many of them. */
function peopleInside(now: YearFigures, since: ListVersion, succession: Origins): ReadonlyMap<string, People> {
  const pieces = succession.originsOf({ list: now.unit.list, codes: areaOf(now) }, since) ?? [];
  return new Map(pieces.flatMap(({ unit, people }) => (people === 'none' ? [] : [[unit.code, people] as const])));
}

interface Named {
  readonly unit: Unit;
  /** Some of its people only. */
  readonly isPart: boolean;
}

function whole(unit: Unit): Named {
  return { unit, isPart: false };
}

function part(unit: Unit): Named {
  return { unit, isPart: true };
}

/** Codes of the communes of a year's unit; its own where it has none below. */
function areaOf({ unit, units }: YearFigures): readonly string[] {
  const communes = units.flatMap(({ unit: { level, code } }) => (level === 'commune' ? [code] : []));
  return communes.length > 0 ? communes : [unit.code];
}

/** `lost` is undefined where nothing of before is left in it: then it is another place altogether. */
function words(gained: readonly Named[], lost: readonly Named[] | undefined): Sentence | undefined {
  if (gained.length + (lost?.length ?? 0) === 0) return undefined;
  const said: readonly Sentence[] = [
    ...(gained.length === 0 ? [] : [after(lost ? WITH : MADE_OF, gained)]),
    ...(lost === undefined || lost.length === 0 ? [] : [after(WITHOUT, lost)]),
  ];
  return { vi: said.map(({ vi }) => vi).join(' và '), en: said.map(({ en }) => en).join(' and ') };
}

const WITH: Sentence = { vi: 'gồm cả', en: 'has as well' };
const MADE_OF: Sentence = { vi: 'được lập từ', en: 'is made of' };
const WITHOUT: Sentence = { vi: 'không còn', en: 'no longer has' };
const PART: Sentence = { vi: 'một phần', en: 'a part of' };

function after(verb: Sentence, units: readonly Named[]): Sentence {
  const list = (language: 'vi' | 'en'): string => {
    const names = units
      .slice(0, MOST_NAMED)
      .map(({ unit, isPart }) => (isPart ? `${PART[language]} ${fullName(unit)}` : fullName(unit)));
    const rest = units.length - names.length;
    return [verb[language], [...names, ...(rest > 0 ? [`… (+${rest})`] : [])].join(', ')].join(' ');
  };
  return { vi: list('vi'), en: list('en') };
}
