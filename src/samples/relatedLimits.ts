import { elementKey, type ElementKey, type IndicatorCode } from '../domain/ids';
import type { Relation, RelationOf } from '../domain/catalogue/relation';
import type { FormShape } from '../domain/plan/formShape';
import { comparableParts } from '../core/checks/places';
import { atMost, ordered, type Limit } from './limits';
import { stepsOf } from './scene';

type LimitsOf<K extends Relation['kind']> = (shape: FormShape, relation: RelationOf<K>) => readonly Limit[];

/** What a relation says beyond an order of two indicators (`ordersOf`) and a sum. */
const LIMITS: { readonly [K in Relation['kind']]?: LimitsOf<K> } = {
  unionOf: (shape, { kind: by, whole, of: [one, other] }) =>
    under(shape, [whole, one, other], (at) => ({
      by,
      figure: at(whole),
      most: (valueOf) => valueOf(at(one)) + valueOf(at(other)),
    })),
  bothOf: (shape, { kind: by, both, of: [one, other], scope }) =>
    under(shape, [scope, one, other, both], (at) => ({
      by,
      figure: at(other),
      most: (valueOf) => valueOf(at(both)) + valueOf(at(scope)) - valueOf(at(one)),
    })),
  sameTotal: (shape, { kind: by, lines, total }) =>
    lines
      .filter((line) => shape.has(line) && shape.has(total))
      .flatMap((line) => [atMost(by, line, total), atMost(by, total, line)]),
  atLeastOneEach: (shape, { kind: by, members, units }) =>
    comparableParts(shape, units, members).flatMap((part) => [
      atMost(by, elementKey(units, part), elementKey(members, part)),
      noneWithout(by, elementKey(members, part), elementKey(units, part)),
    ]),
  atLeastOnePer: (shape, { kind: by, members, units, every }) =>
    comparableParts(shape, units, members).map((part) => ({
      by,
      figure: elementKey(units, part),
      most: (valueOf) => valueOf(elementKey(members, part)) * every,
    })),
  twoOrMore: (shape, { kind: by, members, units, pairs }) =>
    comparableParts(shape, pairs, members).map((part) => ({
      by,
      figure: elementKey(pairs, part),
      most: (valueOf) => valueOf(elementKey(members, part)) - valueOf(elementKey(units, part)),
    })),
  cumulative: (shape, { kind: by, cumulative, added }) =>
    under(shape, [cumulative, added], (at) => ({
      by,
      figure: at(cumulative),
      most: (valueOf, lastOf) => lastOf(at(cumulative)) + valueOf(at(added)),
    })),
  plausibleAtMost: (shape, { kind: by, lower, upper }) => ordered(shape, by, lower, upper),
  plausibleByPart: (shape, { kind: by, lower, upper }) => ordered(shape, by, lower, upper),
  together: (shape, { kind: by, first, second }) =>
    shape.has(first) && shape.has(second) ? [noneWithout(by, first, second), noneWithout(by, second, first)] : [],
  eachPartWithin: (shape, { kind: by, parted, whole }) =>
    [parted, ...shape.parts(parted).map(({ key }) => key)]
      .filter((line) => shape.has(line) && shape.has(whole))
      .map((line) => atMost(by, line, whole)),
  needs: (shape, { kind: by, figure, needs }) =>
    comparableParts(shape, figure, needs).map((part) =>
      noneWithout(by, elementKey(figure, part), elementKey(needs, part)),
    ),
  ceiling: (shape, { kind: by, figure, kinds, most }) => {
    const spec = shape.spec(figure);
    return spec ? [{ by, figure, most: () => most * stepsOf(spec), ...(kinds ? { kinds } : {}) }] : [];
  },
  ratioWithin: (shape, relation) =>
    [relation].flatMap(({ numerator, denominator }) =>
      shape
        .shared([numerator, denominator])
        .flatMap((part) => ratioLimits(shape, relation, elementKey(numerator, part), elementKey(denominator, part))),
    ),
};

/** The limits a relation sets on a form's figures. */
export function relatedLimits(shape: FormShape, relation: Relation): readonly Limit[] {
  // Each kind stands beside the function for it; the compiler cannot follow the pair through the table.
  const limits = LIMITS[relation.kind] as LimitsOf<Relation['kind']> | undefined;
  return limits?.(shape, relation) ?? [];
}

function under(
  shape: FormShape,
  codes: readonly IndicatorCode[],
  limit: (at: (code: IndicatorCode) => ElementKey) => Limit,
): readonly Limit[] {
  return shape.shared(codes).map((part) => limit((code) => elementKey(code, part)));
}

/** 0 where the other is. */
function noneWithout(by: Limit['by'], figure: ElementKey, other: ElementKey): Limit {
  return { by, figure, most: (valueOf) => (valueOf(other) === 0 ? 0 : Infinity) };
}

function ratioLimits(
  shape: FormShape,
  { kind: by, least, most }: RelationOf<'ratioWithin'>,
  top: ElementKey,
  bottom: ElementKey,
): readonly Limit[] {
  const [above, below] = [shape.spec(top), shape.spec(bottom)];
  const scale = above && below ? stepsOf(above) / stepsOf(below) : 1;
  return [
    { by, figure: top, most: (valueOf) => most * scale * valueOf(bottom) },
    { by, figure: bottom, most: (valueOf) => (least > 0 ? valueOf(top) / (least * scale) : Infinity) },
  ];
}
