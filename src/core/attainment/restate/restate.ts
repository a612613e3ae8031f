import type { RollUp } from '../../../domain/aggregate';
import type { BaseBook } from '../../../domain/baseBook';
import { scaled, unscaled } from '../../../domain/exact/fixed';
import type { RateFigures } from '../../../domain/targets/growth';
import { isShare, type GrowthMeasure } from '../../../domain/targets/measure';
import type { RestatedBase, SplitBase } from '../../../domain/targets/verdict';
import type { Unit } from '../../../domain/territory/unit';
import type { UnitLists } from '../../../domain/territory/unitLists';
import type { Succession } from '../../../domain/territory/succession';
import { aggregateOf, reportingBelow } from '../unitFigures';
import { collected, figuresOf, type Collected, type Given } from './collect';
import { communesOf, groundOf, type Ground } from './ground';
import { added, spanOf, type Span } from './span';
import { portionOf, type Portion } from './split';

export interface RestateQuestion {
  /** Roll-ups of the base year. */
  readonly bases: readonly RollUp[];
  readonly book?: BaseBook;
  readonly year: number;
  readonly current: RollUp;
  readonly unit: Unit;
  readonly measure: GrowthMeasure;
  readonly lists: UnitLists;
  readonly succession?: Succession;
}

/** What is wrong with a base, the gravest first. */
export type RestateFault = 'baseTwice' | 'baseMissing' | 'baseTerritoryDiffers' | 'baseIncomplete' | 'basePartial';

/** A base put together for a unit of today. */
export interface Restated {
  /** What is certain of it, in millionths; the whole where there is no fault. */
  readonly figures: RateFigures<bigint>;
  readonly fault?: RestateFault;
  /** Between what the whole lies; absent where nobody can say. */
  readonly span?: Span;
  /** How it came about; absent where today's unit is one of then. */
  readonly shown?: Omit<RestatedBase, 'bounds'>;
  /** The span takes what is missing to be as large as it is this year. */
  readonly assumed: boolean;
}

/** The base of an area: units that lie in it with all their people, pieces of others, and what no base has. */
export function restated(question: RestateQuestion): Restated {
  const { current, unit, measure, book, bases } = question;
  const area = communesOf(current, unit);
  const ofToday = rowsOfToday(question, area);
  const taken = new Set(ofToday.flatMap(({ unit: one }) => communesOf(current, one)));
  const ground = groundOf({ ...question, area: area.filter((code) => !taken.has(code)), since: listOf(question) });
  const found = collected(bases, { ground, measure, ...(book ? { book } : {}) });
  const parts = [...ofToday, ...found.parts];
  const portions = found.pieces.map((piece) => portionOf(piece, ground.borderOf(piece.unit), { measure, book }));
  const sure = parts.reduce((sum, part) => added(sum, part.figures), nothing(measure));
  return outcome(question, { ground, found, parts, portions, sure });
}

interface Put {
  readonly ground: Ground;
  readonly found: Collected;
  readonly parts: readonly Given[];
  readonly portions: readonly Portion[];
  readonly sure: RateFigures<bigint>;
}

function outcome(question: RestateQuestion, { ground, found, parts, portions, sure }: Put): Restated {
  const open = portions.filter((portion) => !isKnown(portion));
  const missing = missingOf(question, ground, found);
  const fault = faultOf({ parts, portions, open, found });
  const share = isShare(question.measure);
  const span = missing === 'unknown' || found.incomplete ? undefined : spanOf(sure, { portions, share, ...missing });
  const plain = !ground.changed && parts.length <= 1 && fault !== 'baseTerritoryDiffers' && fault !== 'baseTwice';
  return {
    figures: span && !fault ? span.least : sure,
    ...(fault ? { fault } : {}),
    ...(span && fault ? { span } : {}),
    ...(plain || fault === 'baseMissing' ? {} : { shown: shownOf(question, { ground, found, parts, portions }) }),
    assumed: missing !== 'unknown' && missing !== undefined,
  };
}

/** Rows of a base book for units of today, of which none lies in another that has a row. */
function rowsOfToday({ book, current, measure }: RestateQuestion, area: readonly string[]): readonly Given[] {
  const inside = new Set(area);
  const taken = new Set<string>();
  const rows = (book?.rows ?? []).filter(({ unit }) => unit.list === current.root.list);
  const widest = rows
    .map((row) => ({ row, communes: placesToday(current, row.unit) }))
    .sort((a, b) => b.communes.length - a.communes.length);
  return widest.flatMap(({ row, communes }) => {
    const figures = figuresOf(row.values, measure);
    const fits = communes.length > 0 && communes.every((code) => inside.has(code) && !taken.has(code));
    if (!figures || !fits) return [];
    for (const code of communes) taken.add(code);
    return [{ unit: row.unit, figures, signed: { by: row.by, on: row.on } }];
  });
}

function placesToday(current: RollUp, unit: Unit): readonly string[] {
  const own = aggregateOf(current, unit.code);
  return own ? communesOf(current, own.unit) : [];
}

/** The list the base year's units are told in. */
function listOf({ bases, book, current }: RestateQuestion): Unit['list'] {
  const ofThen = book?.rows.find(({ unit }) => unit.list !== current.root.list)?.unit.list;
  return bases[0]?.root.list ?? ofThen ?? current.root.list;
}

function nothing({ denominator }: GrowthMeasure): RateFigures<bigint> {
  return denominator === undefined ? { numerator: 0n } : { numerator: 0n, denominator: 0n };
}

function isKnown({ numerator, denominator }: Portion): boolean {
  return numerator.low === numerator.high && denominator?.low === denominator?.high;
}

function faultOf({
  parts,
  portions,
  open,
  found,
}: Omit<Put, 'ground' | 'sure'> & { readonly open: readonly Portion[] }) {
  if (found.twice.length > 0) return 'baseTwice';
  if (parts.length === 0 && portions.length === 0) return found.elsewhere ? 'baseTerritoryDiffers' : 'baseMissing';
  if ([...found.missing].some((place) => !found.unreported.has(place))) return 'baseTerritoryDiffers';
  if (found.missing.size > 0 || found.incomplete) return 'baseIncomplete';
  return open.length > 0 ? 'basePartial' : undefined;
}

/** How large what is missing is taken to be: as its places are this year; unknown where they have not said either. */
function missingOf({ current, unit, measure }: RestateQuestion, ground: Ground, { missing }: Collected) {
  if (missing.size === 0) return undefined;
  const key = measure.denominator ?? measure.population;
  if (key === undefined || !(measure.denominator === undefined || measure.share)) return 'unknown';
  const below = reportingBelow(current, unit).filter((one) => one.owns(key) && one.unit.level === 'commune');
  const there = below.filter((one) => ground.placesOf(one.unit.code).some((place) => missing.has(place)));
  const sizes = there.flatMap((one) => one.figure(key) ?? []);
  if (sizes.length < there.length || there.length === 0) return 'unknown';
  return { missing: { size: sizes.reduce((sum, size) => sum + scaled(size), 0n) } };
}

function shownOf({ year }: RestateQuestion, { ground, found, parts, portions }: Omit<Put, 'sure'>) {
  return {
    year,
    reported: parts.map((part) => givenOf(part)),
    split: portions.map(splitOf),
    missing: ground.named(found.missing),
    twice: found.twice,
  };
}

function givenOf({ unit, figures, signed }: Given) {
  return { unit, ...plainOf(figures), ...(signed ? { by: signed.by, on: signed.on } : {}) };
}

function splitOf({ of, numerator, denominator, signed }: Portion): SplitBase {
  const end = (which: 'low' | 'high') =>
    plainOf({ numerator: numerator[which], ...(denominator ? { denominator: denominator[which] } : {}) });
  return { ...givenOf(of), ...(signed ? { by: signed.by, on: signed.on } : {}), from: end('low'), to: end('high') };
}

function plainOf({ numerator, denominator }: RateFigures<bigint>) {
  return {
    numerator: unscaled(numerator),
    ...(denominator === undefined ? {} : { denominator: unscaled(denominator) }),
  };
}
