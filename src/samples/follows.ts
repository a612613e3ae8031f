import type { IndicatorCode } from '../domain/ids';
import type { Catalogue } from '../domain/catalogue/indicator';
import { ordersOf, type Order } from '../domain/catalogue/orders';
import type { Relation, RelationOf } from '../domain/catalogue/relation';
import { ShapeQuestion, type FormShape } from '../domain/plan/formShape';
import type { Dice } from './dice';

/** How a figure follows from others, under the total or one part of a breakdown. */
export interface Following {
  readonly from: readonly IndicatorCode[];
  readonly figure: FollowingFigure;
  /** The surest ways first. */
  readonly rank: number;
}

/** A figure by those it follows from, in their order; undefined for a part that does not follow from theirs. */
type FollowingFigure = (dice: Dice, values: readonly number[], part?: string) => number | undefined;

/** More units than workers, participations than persons: by so much. */
const ABOVE = [0.1, 0.5] as const;
/** Of what comes together the second is few for many of the first. */
const FEW = [0.05, 0.2] as const;

/** The ways in which an indicator follows from others, the surest first; none for a whole. */
export function followingsOf(shape: FormShape, catalogue: Catalogue, code: IndicatorCode): readonly Following[] {
  return shape.answer(WAYS, catalogue).get(code) ?? [];
}

const WAYS = new ShapeQuestion((_shape, { indicators, relations }: Catalogue) => {
  const orders = ordersOf(relations).filter(({ by }) => by !== 'participations');
  return new Map(
    indicators.map(({ code, typical }): [IndicatorCode, readonly Following[]] => {
      const ways = relations.flatMap((relation) => followings(relation, code));
      const all = [...saidShare(typical?.of), ...ways, ...withinWholes(orders, code)];
      return [code, all.sort((a, b) => a.rank - b.rank)];
    }),
  );
});

function saidShare(whole: IndicatorCode | undefined): readonly Following[] {
  const figure: FollowingFigure = (dice, [all = 0], part) => larger(dice, dice.share(all, part), part);
  return whole === undefined ? [] : [{ from: [whole], rank: 0, figure }];
}

type WaysOf<K extends Relation['kind']> = (relation: RelationOf<K>, code: IndicatorCode) => readonly Following[];

const KINDS: { readonly [K in Relation['kind']]?: WaysOf<K> } = {
  unionOf: inUnion,
  bothOf: inBoth,
  sameTotal: ({ lines, total }, code) => (lines.includes(code) ? [same(total)] : []),
  eachPartWithin: ({ parted, whole }, code) => (code === parted ? [same(whole)] : []),
  disjointTotal: ({ total, lines }, code) =>
    code === total ? [{ from: lines, rank: 2, figure: (_dice, values) => sumOf(values) }] : [],
  twoOrMore: ({ pairs, units }, code) => (code === pairs ? [shareOf(units, 4)] : []),
  atLeastOneEach: (relation, code) =>
    code === relation.members ? [{ from: [relation.units], rank: 5, figure: members }] : [],
  participations: (relation, code) =>
    code === relation.participations ? [{ from: [relation.persons], rank: 5, figure: moreTimes }] : [],
  ratioWithin: (relation, code) => (code === relation.numerator ? [usualRatio(relation)] : []),
  atLeastOnePer: (relation, code) => (code === relation.members ? [onePer(relation)] : []),
  together: ({ first, second }, code) => (code === second ? [{ from: [first], rank: 6, figure: few }] : []),
  plausibleAtMost: ({ lower, upper }, code) => (code === lower ? [shareOf(upper, 7)] : []),
  plausibleByPart: ({ lower, upper }, code) => (code === lower ? [shareOf(upper, 7)] : []),
};

function followings(relation: Relation, code: IndicatorCode): readonly Following[] {
  // Each kind stands beside the function for it; the compiler cannot follow the pair through the table.
  const ways = KINDS[relation.kind] as WaysOf<Relation['kind']> | undefined;
  return ways?.(relation, code) ?? [];
}

/** Of several wholes first the one that lies within the others. */
function withinWholes(orders: readonly Order[], code: IndicatorCode): readonly Following[] {
  const wholes = orders.filter(({ lower }) => lower === code).map(({ upper }) => upper);
  const within = (one: IndicatorCode): number =>
    orders.filter(({ lower, upper }) => lower === one && wholes.includes(upper)).length;
  return [...wholes].sort((a, b) => within(b) - within(a)).map((whole) => shareOf(whole, 3));
}

function shareOf(whole: IndicatorCode, rank: number): Following {
  return { from: [whole], rank, figure: (dice, [all = 0], part) => dice.share(all, part) };
}

function same(total: IndicatorCode): Following {
  return { from: [total], rank: 1, figure: (_dice, [all = 0]) => all };
}

/** The second of the two has whoever is not in the first, and some of the first. */
function inUnion({ whole, of: [one, other] }: RelationOf<'unionOf'>, code: IndicatorCode): readonly Following[] {
  const rest: FollowingFigure = (dice, [all = 0, first = 0], part) => all - first + dice.share(first, part);
  if (code === one) return [shareOf(whole, 1)];
  return code === other ? [{ from: [whole, one], rank: 1, figure: rest }] : [];
}

/** Either group has those in both and some of the rest; the second none of the first's rest. */
function inBoth({ both, of: [one, other], scope }: RelationOf<'bothOf'>, code: IndicatorCode): readonly Following[] {
  const first: FollowingFigure = (dice, [common = 0, all = 0], part) => common + dice.share(all - common, part);
  const second: FollowingFigure = (dice, [common = 0, all = 0, taken = 0], part) =>
    common + dice.share(all - taken, part);
  if (code === both) return [shareOf(scope, 1)];
  if (code === one) return [{ from: [both, scope], rank: 1, figure: first }];
  return code === other ? [{ from: [both, scope, one], rank: 1, figure: second }] : [];
}

/** At least one for each unit and some more; a commune, mostly one unit of its kind, has its usual number. */
const members: FollowingFigure = (dice, [units = 0], part) => {
  const least = units + Math.ceil(units * dice.ratio(ABOVE));
  return units === 0 || !dice.isCommunes ? least : Math.max(least, dice.size(part));
};

const moreTimes: FollowingFigure = (dice, [persons = 0], part) => persons + dice.share(persons, part, ABOVE);

/** Few for many, of the totals alone: the parts of either go their own ways. */
const few: FollowingFigure = (dice, [first = 0], part) => {
  if (part !== undefined) return undefined;
  return first === 0 ? 0 : Math.max(1, dice.share(first, part, FEW));
};

function onePer({ units, every }: RelationOf<'atLeastOnePer'>): Following {
  return { from: [units], rank: 6, figure: (dice, [all = 0], part) => larger(dice, Math.ceil(all / every), part) };
}

/** Well inside the limits. */
function usualRatio({ denominator, least, most }: RelationOf<'ratioWithin'>): Following {
  const middle = [least + (most - least) * 0.3, least + (most - least) * 0.7] as const;
  return { from: [denominator], rank: 5, figure: (dice, [all = 0]) => Math.round(all * dice.ratio(middle)) };
}

/** Not below its own size, where it has one: parts of a total that may be larger are made from the total. */
function larger(dice: Dice, figure: number, part: string | undefined): number | undefined {
  if (!dice.hasSize()) return figure;
  return part === undefined ? Math.max(figure, dice.size()) : undefined;
}

function sumOf(lines: readonly number[]): number {
  return lines.reduce((a, b) => a + b, 0);
}
