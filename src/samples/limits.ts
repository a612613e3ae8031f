import { elementKey, type ElementKey, type IndicatorCode } from '../domain/ids';
import { ordersOf } from '../domain/catalogue/orders';
import type { Relation } from '../domain/catalogue/relation';
import { isShareRate } from '../domain/catalogue/rateBase';
import { ShapeQuestion, type FormShape } from '../domain/plan/formShape';
import type { OwnerKind } from '../domain/territory/unit';
import { relatedLimits } from './relatedLimits';
import { isFigure, type Scene } from './scene';

export type ValueOf = (key: ElementKey) => number;

/** A figure is not above what others allow. */
export interface Limit {
  /** The kind of relation it is of; a breakdown, a rate and the columns of money limit figures too. */
  readonly by: Relation['kind'] | 'breakdown' | 'rate' | 'money';
  readonly figure: ElementKey;
  /** The one figure it is not above, where it is one. */
  readonly upper?: ElementKey;
  /** Of the year before, 0 where its phase had not begun. */
  readonly most: (valueOf: ValueOf, lastOf: ValueOf) => number;
  /** Kinds of reporters it is for; absent = all. */
  readonly kinds?: readonly OwnerKind[];
}

/** A total is equal to the sum of its parts. */
export interface Sum {
  readonly by: Limit['by'];
  readonly total: ElementKey;
  readonly parts: readonly ElementKey[];
}

/** All that holds between the figures of one form. */
export interface Limits {
  readonly atMost: readonly Limit[];
  readonly sums: readonly Sum[];
}

/** The limits of a reporter's form by its relations, rates and breakdowns. */
export function limitsOf({ shape, relations, args }: Scene): Limits {
  const { atMost: all, sums } = shape.answer(LIMITS, relations);
  return { atMost: all.filter(({ kinds }) => kinds === undefined || kinds.includes(args.reporter.kind)), sums };
}

const LIMITS = new ShapeQuestion((shape, relations: readonly Relation[]): Limits => ({
  atMost: [
    ...ordersOf(relations).flatMap(({ by, lower, upper }) => ordered(shape, by, lower, upper)),
    ...rates(shape),
    ...relations.flatMap((relation) => relatedLimits(shape, relation)),
    ...overlapping(shape),
    ...moneyColumns(shape),
  ],
  sums: [...sumsOf(shape), ...relations.flatMap((relation) => totals(shape, relation))],
}));

/** The figures that each figure of the form is seldom above: they are made without it. */
export function usualUppersOf({ shape, relations }: Scene): ReadonlyMap<ElementKey, readonly ElementKey[]> {
  return shape.answer(USUAL_UPPERS, relations);
}

const USUAL_UPPERS = new ShapeQuestion((shape, relations: readonly Relation[]) => {
  const uppers = new Map<ElementKey, ElementKey[]>();
  for (const { by, figure, upper } of shape.answer(LIMITS, relations).atMost) {
    if (upper === undefined || (by !== 'plausibleAtMost' && by !== 'plausibleByPart')) continue;
    uppers.set(figure, [...(uppers.get(figure) ?? []), upper]);
  }
  return uppers;
});

/** The same of two indicators, for the totals and every part both are split by. */
export function ordered(
  shape: FormShape,
  by: Limit['by'],
  lower: IndicatorCode,
  upper: IndicatorCode,
): readonly Limit[] {
  return shape.shared([lower, upper]).map((part) => atMost(by, elementKey(lower, part), elementKey(upper, part)));
}

/** The first is not above the second. */
export function atMost(by: Limit['by'], figure: ElementKey, upper: ElementKey): Limit {
  return { by, figure, upper, most: (valueOf) => valueOf(upper) };
}

/** A share is not above its whole; an average of something else may be anything. */
function rates(shape: FormShape): readonly Limit[] {
  return shape.specs.flatMap(({ indicator, computed }) => {
    if (computed?.rule !== 'ratio') return [];
    const { numerator, denominator } = computed;
    const [top, bottom] = [shape.spec(numerator)?.indicator, shape.spec(denominator)?.indicator];
    return isShareRate(indicator, top, bottom) ? [atMost('rate', numerator, denominator)] : [];
  });
}

/** No group above the total; where the plan names every group, the total not above all of them. */
function overlapping(shape: FormShape): readonly Limit[] {
  return breakdownsOf(shape, 'overlapping').flatMap(({ total, parts, isWhole }) => {
    const all: Limit = {
      by: 'breakdown',
      figure: total,
      most: (valueOf) => parts.reduce((sum, part) => sum + valueOf(part), 0),
    };
    return [...parts.map((part) => atMost('breakdown', part, total)), ...(isWhole ? [all] : [])];
  });
}

/** Spent within allotted within planned. */
function moneyColumns(shape: FormShape): readonly Limit[] {
  return shape.specs.flatMap(({ key, indicator, dimension, part }) => {
    const column = dimension?.parts.find(({ id }) => id === part)?.role;
    const wider = column === 'spent' ? 'allotted' : column === 'allotted' ? 'planned' : undefined;
    const upper = dimension?.parts.find(({ role }) => role !== undefined && role === wider);
    return upper ? [atMost('money', key, elementKey(indicator.code, upper.id))] : [];
  });
}

function sumsOf(shape: FormShape): readonly Sum[] {
  const computed = shape.specs.flatMap(({ key, computed: rule }): readonly Sum[] =>
    rule?.rule === 'sum' && rule.of.length > 0 ? [{ by: 'breakdown', total: key, parts: rule.of }] : [],
  );
  const known = new Set(computed.map(({ total, parts }) => `${total} ${parts.join(' ')}`));
  const others = breakdownsOf(shape, 'disjoint').filter(
    ({ total, parts }) => !known.has(`${total} ${parts.join(' ')}`),
  );
  return [...computed, ...others.map(({ total, parts }) => ({ by: 'breakdown', total, parts }) as const)];
}

function totals(shape: FormShape, relation: Relation): readonly Sum[] {
  if (relation.kind !== 'disjointTotal') return [];
  const { total, lines, kind: by } = relation;
  return shape.shared([total, ...lines]).map((part) => ({
    by,
    total: elementKey(total, part),
    parts: lines.map((line) => elementKey(line, part)),
  }));
}

/** A figure of the form and one breakdown of it. */
export interface Split {
  readonly kind: 'disjoint' | 'overlapping';
  readonly total: ElementKey;
  readonly parts: readonly ElementKey[];
  /** The plan names every part there is. */
  readonly isWhole: boolean;
}

/** How figures of the form are split by breakdowns of a kind. */
export function breakdownsOf(shape: FormShape, kind: Split['kind']): readonly Split[] {
  return shape.answer(BREAKDOWNS, kind);
}

const BREAKDOWNS = new ShapeQuestion((shape, kind: Split['kind']): readonly Split[] => {
  const splits = new Map<string, { total: ElementKey; parts: ElementKey[]; all: number }>();
  for (const spec of shape.specs) {
    const { total, dimension } = spec;
    if (total === undefined || !shape.has(total) || dimension?.kind !== kind || !isFigure(spec)) continue;
    const id = `${total} ${dimension.id}`;
    const split = splits.get(id) ?? { total, parts: [], all: dimension.parts.length };
    split.parts.push(spec.key);
    splits.set(id, split);
  }
  return [...splits.values()].map(({ total, parts, all }) => ({ kind, total, parts, isWhole: parts.length === all }));
});
