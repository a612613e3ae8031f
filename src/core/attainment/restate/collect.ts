import type { RollUp, UnitAggregate } from '../../../domain/aggregate';
import type { BaseBook, BaseRow, Signed } from '../../../domain/baseBook';
import { scaled } from '../../../domain/exact/fixed';
import type { RateFigures } from '../../../domain/targets/growth';
import type { GrowthMeasure } from '../../../domain/targets/measure';
import type { Unit } from '../../../domain/territory/unit';
import { BaseTree, type GivenFigures } from './baseTree';
import type { Ground } from './ground';

/** Figures of a unit as they were given, in millionths. */
export interface Given {
  readonly unit: Unit;
  readonly figures: RateFigures<bigint>;
  /** Who typed them, from a base book; absent for a report. */
  readonly signed?: Signed;
}

/** Everything a base has of an area. */
export interface Collected {
  /** Units that lie in it with all their people. */
  readonly parts: readonly Given[];
  /** Units of which nobody knows how many people lie in it. */
  readonly pieces: readonly Given[];
  /** Places of the ground that no base gives. */
  readonly missing: ReadonlySet<string>;
  /** Of the missing, those of units that a base expects and that did not report then. */
  readonly unreported: ReadonlySet<string>;
  /** Bodies, or units that are told by no place, that did not report. */
  readonly incomplete: boolean;
  /** A base has figures, if of other places. */
  readonly elsewhere: boolean;
  /** Given by two bases. */
  readonly twice: readonly Unit[];
}

/**
 * Goes through the bases from the top and takes each unit that lies wholly in the area as it is, so that what its
 * departments reported counts; only where a border runs through it are the units below asked.
 */
export function collected(
  bases: readonly RollUp[],
  { ground, measure, book }: { readonly ground: Ground; readonly measure: GrowthMeasure; readonly book?: BaseBook },
): Collected {
  const walk = new Walk(ground);
  for (const row of book?.rows ?? []) walk.takeRow(row, measure);
  for (const base of bases) walk.takeTree(new BaseTree(base, measure));
  return walk.result();
}

/** Whether what is above a unit lies in the area, near it, or nobody knows where. */
type Around = 'inside' | 'near' | 'unknown';

interface Found extends GivenFigures {
  readonly around: Around;
  readonly inside: boolean;
}

class Walk {
  private readonly parts: Given[] = [];
  private readonly pieces: Given[] = [];
  private readonly twice: Unit[] = [];
  private readonly unreported = new Set<string>();
  private readonly given = new Set<string>();
  /** Places of the base that is gone through; two bases may not have the same. */
  private inHand = new Set<string>();
  private incomplete = false;
  private elsewhere = false;

  constructor(private readonly ground: Ground) {}

  takeRow({ unit, values, by, on }: BaseRow, measure: GrowthMeasure): void {
    const figures = figuresOf(values, measure);
    const places = this.ground.leavesOf(unit, unit.level === 'commune' ? [unit] : []);
    const wanted = places.filter((place) => this.isWanted(place));
    if (!figures || wanted.length === 0) return;
    this.hold(unit, wanted);
    this.put({ unit, figures, signed: { by, on } }, this.isInside(places));
    this.endBase();
  }

  takeTree(tree: BaseTree): void {
    // A base that did not ask it says nothing of its places.
    const given = tree.top && tree.given(tree.top);
    if (tree.top && given?.state !== 'none') this.visit(tree.top, tree, this.ground.changed ? 'near' : 'unknown');
    if (given?.figures) this.elsewhere = true;
    this.endBase();
  }

  result(): Collected {
    const { parts, pieces, unreported, incomplete, elsewhere, twice } = this;
    const missing = [...this.ground.wanted].filter(([place, people]) => people !== 'none' && !this.given.has(place));
    const places = new Set(missing.map(([place]) => place));
    return { parts, pieces, missing: places, unreported, incomplete, elsewhere, twice };
  }

  private visit(aggregate: UnitAggregate, tree: BaseTree, around: Around): void {
    const places = this.ground.leavesOf(aggregate.unit, tree.communes(aggregate));
    const inside = around === 'inside' || this.isInside(places);
    if (!inside && places.length > 0 && !places.some((place) => this.isWanted(place))) return;
    const given = tree.given(aggregate);
    const below = tree.areas(aggregate);
    if (below.length === 0 || (inside && given.state === 'whole'))
      return this.take(aggregate, places, { ...given, around, inside });
    const within = inside ? 'inside' : places.length > 0 ? 'near' : around;
    const own = tree.own(aggregate);
    for (const area of below) this.visit(area, tree, within);
    if (within === 'unknown') return;
    if (own) this.put({ unit: aggregate.unit, figures: own }, inside);
    for (const body of tree.bodies(aggregate)) this.body(body, tree, inside);
  }

  /** A unit that is taken as it is: a whole one, or one without areas below it. */
  private take({ unit }: UnitAggregate, places: readonly string[], found: Found): void {
    const { state, figures, around, inside } = found;
    if (places.length === 0 && around === 'unknown') return;
    const wanted = places.filter((place) => this.isWanted(place));
    if (state === 'incomplete' || (state === 'blank' && wanted.length === 0)) this.incomplete = true;
    if (state === 'blank') for (const place of wanted) this.unreported.add(place);
    else this.hold(unit, wanted);
    if (figures) this.put({ unit, figures }, inside);
  }

  private body(body: UnitAggregate, tree: BaseTree, inside: boolean): void {
    const { state, figures } = tree.given(body);
    if (state === 'blank' || state === 'incomplete') this.incomplete = true;
    if (figures) this.put({ unit: body.unit, figures }, inside);
  }

  private hold(unit: Unit, wanted: readonly string[]): void {
    if (wanted.some((place) => this.given.has(place))) this.twice.push(unit);
    for (const place of wanted) this.inHand.add(place);
  }

  private put(given: Given, inside: boolean): void {
    (inside ? this.parts : this.pieces).push(given);
  }

  private endBase(): void {
    for (const place of this.inHand) this.given.add(place);
    this.inHand = new Set();
  }

  private isWanted(place: string): boolean {
    return (this.ground.wanted.get(place) ?? 'none') !== 'none';
  }

  private isInside(places: readonly string[]): boolean {
    return places.length > 0 && places.every((place) => this.ground.wanted.get(place) === 'all');
  }
}

/** Figures of a measure among typed ones; undefined where one of them was not typed. */
export function figuresOf(
  values: BaseRow['values'],
  { numerator, denominator }: GrowthMeasure,
): RateFigures<bigint> | undefined {
  const top = values.get(numerator);
  const bottom = denominator === undefined ? undefined : values.get(denominator);
  if (top === undefined || (denominator !== undefined && bottom === undefined)) return undefined;
  return { numerator: scaled(top), ...(bottom === undefined ? {} : { denominator: scaled(bottom) }) };
}
