import type { FateReason } from '../../domain/aggregate';
import type { Catalogue, LineUse } from '../../domain/catalogue/indicator';
import type { IndicatorCode } from '../../domain/ids';
import { dimensionWithRole } from '../../domain/catalogue/withRole';
import { findDimension, findIndicator, inForce, isUsedInYear } from '../../domain/plan/elements';
import type { Programme } from '../../domain/plan/programme';
import type { SeriesBreak, YearFigures } from '../../domain/series/series';
import type { SeriesReason } from '../../domain/series/words';
import { OWNER_WORDS } from '../../domain/territory/ownerWords';
import { sameTerritory } from '../../domain/territory/sameTerritory';
import type { Piece, Succession } from '../../domain/territory/succession';
import { fullName, namedUnit, type OwnerKind, type Unit } from '../../domain/territory/unit';
import { editionOf, type UnitLists } from '../../domain/territory/unitLists';
import { fillText, type Sentence } from '../../domain/texts/sentence';
import { madeOf, type Origins } from './madeOf';

/** What became of units, as far as a series asks. */
export type UnitsOverYears = Origins & Pick<Succession, 'predecessorsOf' | 'successorsOf'>;

export interface BreakArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lists: UnitLists;
  /** What became of units; without it nothing is known across a change of tiers. */
  readonly succession?: UnitsOverYears;
}

/**
 * Where figures of one year and of the next that has any are not of the same thing: the territory is another, others
 * report it, or a line counts others (docs/rules-of-meaning.md#over-years).
 */
export function seriesBreaks(years: readonly YearFigures[], args: BreakArgs): readonly SeriesBreak[] {
  return years.slice(1).flatMap((now, index) => {
    const before = years[index];
    return before
      ? [...territory(before, now, args), ...owners(before, now, args), ...definitions(before, now, args)]
      : [];
  });
}

type Between = Pick<SeriesBreak, 'from' | 'to'>;

function between(before: YearFigures, now: YearFigures): Between {
  return { from: before.year, to: now.year };
}

function said(reason: SeriesReason): FateReason {
  return reason;
}

function territory(before: YearFigures, now: YearFigures, { lists, succession }: BreakArgs): readonly SeriesBreak[] {
  if (sameTerritory(lists, namedUnit(before.unit), namedUnit(now.unit))) return [];
  if (succession && sameCommunes(before, now, succession)) return [];
  const day = editionOf(lists, now.unit.list)?.from ?? now.asOf;
  const how = (succession && madeOf(before, now, succession)) ?? otherThan(before.unit);
  const params = { day, now: fullName(now.unit), how };
  return [{ ...between(before, now), kind: 'territory', reason: said({ code: 'territoryChanged', params }) }];
}

/** What is said where nobody knows out of what the territory was made. */
function otherThan(before: Unit): Sentence {
  return {
    vi: `theo danh mục mới không cùng địa bàn với ${fullName(before)} trước đó`,
    en: `of the new list is not the territory ${fullName(before)} was`,
  };
}

/** Whether the communes of a year are made of those of an earlier one: of all of them, and of no others. */
function sameCommunes(
  before: YearFigures,
  now: YearFigures,
  succession: NonNullable<BreakArgs['succession']>,
): boolean {
  const [earlier, later] = [communesOf(before), communesOf(now)];
  const made = later.map((unit) => succession.predecessorsOf(namedUnit(unit), before.asOf));
  const became = earlier.map((unit) => succession.successorsOf(namedUnit(unit), now.asOf));
  return isOf(made, earlier) && isOf(became, later);
}

function communesOf({ units }: YearFigures): readonly Unit[] {
  return units.map(({ unit }) => unit).filter(({ level }) => level === 'commune');
}

/** Every list of pieces is there, and lies among the units. */
function isOf(lists: readonly (readonly Piece[])[], units: readonly Unit[]): boolean {
  const codes = new Set(units.map(({ code }) => code));
  return (
    lists.length > 0 && lists.every((pieces) => pieces.length > 0 && pieces.every(({ unit }) => codes.has(unit.code)))
  );
}

/** A place whose kind of reporter changed, and from which day on. */
interface Moved {
  readonly place: string;
  readonly from: OwnerKind;
  readonly to: OwnerKind;
  readonly day: string;
}

function owners(before: YearFigures, now: YearFigures, args: BreakArgs): readonly SeriesBreak[] {
  const moved = movedPlaces(args.programme, before.asOf, now.asOf);
  const days = [...new Set(moved.map(({ day }) => day))].sort();
  return days.map((day): SeriesBreak => {
    const places = moved.filter((one) => one.day === day);
    const indicators = byPlace(
      places.map(({ place }) => place),
      now.year,
      args,
    );
    const reason = said({ code: 'ownerChanged', params: { day, changes: movedWords(places, args.catalogue) } });
    return { ...between(before, now), kind: 'owner', indicators, reason };
  });
}

function movedPlaces({ owners: rows }: Programme, before: string, now: string): readonly Moved[] {
  const places = [...new Set(rows.flatMap((row) => row.places))];
  const ownerOf = (place: string, day: string) => rows.find((row) => row.places.includes(place) && inForce(row, day));
  return places.flatMap((place) => {
    const [old, later] = [ownerOf(place, before), ownerOf(place, now)];
    if (!old || !later || (old.kind === later.kind && old.tier === later.tier)) return [];
    return [{ place, from: old.kind, to: later.kind, day: later.from ?? now }];
  });
}

/** Lines shared out among owners that count one of these places. */
function byPlace(
  moved: readonly string[],
  year: number,
  { programme, catalogue }: BreakArgs,
): readonly IndicatorCode[] {
  const place = dimensionWithRole(catalogue, 'place')?.id;
  const lines = programme.lines.filter(
    ({ owner, breakdowns, ...line }) =>
      owner.rule === 'byPlace' &&
      isUsedInYear({ owner, breakdowns, ...line }, year) &&
      breakdowns.some(({ dimension, parts }) => dimension === place && parts.some((part) => moved.includes(part))),
  );
  return [...new Set(lines.map(({ indicator }) => indicator))];
}

function movedWords(moved: readonly Moved[], catalogue: Catalogue): Sentence {
  const kinds = [...new Set(moved.map(({ from, to }) => `${from} ${to}`))];
  const say = (language: 'vi' | 'en'): string =>
    kinds
      .map((pair) => {
        const places = moved.filter(({ from, to }) => `${from} ${to}` === pair);
        const names = places.map(({ place }) => partName(place, catalogue)[language]).join(', ');
        const [first] = places;
        return first ? fillText(MOVED, { names, from: ownerWord(first.from), to: ownerWord(first.to) }, language) : '';
      })
      .join('; ');
  return { vi: say('vi'), en: say('en') };
}

const MOVED: Sentence = {
  vi: '{names}: chuyển từ {from} sang {to}',
  en: '{names}: from {from} to {to}',
};

function ownerWord(kind: OwnerKind): string {
  return OWNER_WORDS.find(([known]) => known === kind)?.[1] ?? kind;
}

function partName(id: string, { dimensions }: Catalogue): Sentence {
  return dimensions.flatMap(({ parts }) => parts).find((part) => part.id === id) ?? { vi: id, en: id };
}

function definitions(before: YearFigures, now: YearFigures, args: BreakArgs): readonly SeriesBreak[] {
  const codes = [...new Set(args.programme.lines.map(({ indicator }) => indicator))];
  const changed = codes.flatMap((code) => population(code, before, now, args));
  const [old, later] = [before.versions.at(-1), now.versions.at(-1)];
  if (old === undefined || later === undefined || old === later) return changed;
  const params = { year: String(now.year), now: String(later), before: String(old) };
  return [...changed, { ...between(before, now), kind: 'definition', reason: said({ code: 'planChanged', params }) }];
}

/** A line whose total is of other parts than before: public servants left out, health stations added. */
function population(
  code: IndicatorCode,
  before: YearFigures,
  now: YearFigures,
  { programme, catalogue }: BreakArgs,
): readonly SeriesBreak[] {
  const line = (year: number): LineUse | undefined =>
    programme.lines.find((one) => one.indicator === code && isUsedInYear(one, year));
  const [old, later] = [line(before.year), line(now.year)];
  if (!old || !later || old === later) return [];
  const [parts, earlier] = [totalParts(later, catalogue), totalParts(old, catalogue)];
  const [added, lost] = [
    parts.filter((part) => !earlier.includes(part)),
    earlier.filter((part) => !parts.includes(part)),
  ];
  if (added.length + lost.length === 0) return [];
  const indicator = findIndicator(catalogue, code);
  const params = {
    year: String(now.year),
    indicator: { vi: indicator.vi, en: indicator.en },
    changes: changeWords(added, lost, catalogue),
  };
  const reason = said({ code: 'populationChanged', params });
  return [{ ...between(before, now), kind: 'definition', indicators: [code], reason }];
}

/** Parts that add up to the total. */
function totalParts({ breakdowns }: LineUse, catalogue: Catalogue): readonly string[] {
  return breakdowns
    .filter(({ dimension }) => findDimension(catalogue, dimension).kind === 'disjoint')
    .flatMap(({ parts }) => parts);
}

function changeWords(added: readonly string[], lost: readonly string[], catalogue: Catalogue): Sentence {
  const names = (parts: readonly string[], language: 'vi' | 'en'): string =>
    parts.map((part) => partName(part, catalogue)[language]).join(', ');
  const say = (language: 'vi' | 'en', more: string, less: string): string =>
    [
      ...(added.length === 0 ? [] : [`${more} ${names(added, language)}`]),
      ...(lost.length === 0 ? [] : [`${less} ${names(lost, language)}`]),
    ].join('; ');
  return { vi: say('vi', 'thêm', 'bớt'), en: say('en', 'added', 'left out') };
}
