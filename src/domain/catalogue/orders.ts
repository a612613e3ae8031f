import { isElementKey, type ElementKey, type IndicatorCode } from '../ids';
import type { Phrase, Relation, RelationOf } from './relation';

/** The relations of one kind, in the order of the catalogue. */
export function relationsOf<K extends Relation['kind']>(
  relations: readonly Relation[],
  kind: K,
): readonly RelationOf<K>[] {
  return relations.filter((relation): relation is RelationOf<K> => relation.kind === kind);
}

/** `lower` cannot be above `upper`, by the relation named; with the words its sheet has for the two. */
export interface Order {
  readonly by: Relation['kind'];
  readonly lower: IndicatorCode;
  readonly upper: IndicatorCode;
  readonly onSheet?: { readonly lower: Phrase; readonly upper: Phrase };
}

/**
 * Every order that certainly holds, as stated and then as it follows from unions and from what two groups have in
 * common; each pair once. Rates have orders of their own: a numerator is within its denominator.
 */
export function ordersOf(relations: readonly Relation[]): readonly Order[] {
  const orders = new Map<string, Order>();
  for (const order of [...relations.flatMap(statedOrder), ...relations.flatMap(impliedOrders)]) {
    const pair = `${order.lower} ${order.upper}`;
    if (!orders.has(pair)) orders.set(pair, order);
  }
  return [...orders.values()];
}

function statedOrder(relation: Relation): readonly Order[] {
  switch (relation.kind) {
    case 'partOf':
    case 'moneyPart': {
      const { kind, part, whole, onSheet } = relation;
      return [order(kind, part, whole, onSheet && { lower: onSheet.part, upper: onSheet.whole })];
    }
    case 'participations': {
      const { kind, persons, participations, onSheet } = relation;
      const words = onSheet && { lower: onSheet.persons, upper: onSheet.participations };
      return [order(kind, persons, participations, words)];
    }
    case 'firstTime': {
      const { kind, firstTime, persons, onSheet } = relation;
      return [order(kind, firstTime, persons, onSheet && { lower: onSheet.firstTime, upper: onSheet.persons })];
    }
    default:
      return [];
  }
}

function impliedOrders(relation: Relation): readonly Order[] {
  if (relation.kind === 'unionOf') return relation.of.map((lower) => order('partOf', lower, relation.whole));
  if (relation.kind !== 'bothOf') return [];
  const { both, of, scope } = relation;
  return [...of.map((upper) => order('partOf', both, upper)), ...of.map((lower) => order('partOf', lower, scope))];
}

function order(by: Order['by'], lower: IndicatorCode, upper: IndicatorCode, onSheet?: Order['onSheet']): Order {
  return { by, lower, upper, ...(onSheet && { onSheet }) };
}

/** A figure a relation names, and its place in the relation. */
export type NamedFigure = readonly [figure: ElementKey, path: readonly (string | number)[]];

/** The figures a relation names, in its order. Nothing else in a relation is spelt so. */
export function figuresOf(relation: Relation): readonly NamedFigure[] {
  const members: readonly (readonly [string, unknown])[] = Object.entries(relation);
  return members.flatMap(([member, value]) => {
    const texts: readonly unknown[] = Array.isArray(value) ? value : [];
    return [...figureAt(value, [member]), ...texts.flatMap((text, at) => figureAt(text, [member, at]))];
  });
}

function figureAt(value: unknown, path: NamedFigure[1]): readonly NamedFigure[] {
  return typeof value === 'string' && isElementKey(value) ? [[value, path]] : [];
}
