import { elementKey, type ElementKey, type IndicatorCode } from '../../../domain/ids';
import { ordersOf, relationsOf, type Order } from '../../../domain/catalogue/orders';
import type { Relation, RelationOf } from '../../../domain/catalogue/relation';
import { call, cellOf, constant, operation, type Expression } from '../../../domain/formula/expression';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { OwnerKind } from '../../../domain/territory/unit';
import { greater, NOISE, onlyIf, sentence, type PlacedFigures, type SheetCheck } from './sheetCheck';

type SumRelation = RelationOf<'unionOf' | 'bothOf' | 'disjointTotal'>;

/** The relations a sheet marks, by the figure the mark stands beside. */
export interface SheetRelations {
  readonly orders: ReadonlyMap<IndicatorCode, readonly Order[]>;
  readonly sums: ReadonlyMap<IndicatorCode, readonly SumRelation[]>;
  readonly ceilings: ReadonlyMap<ElementKey, readonly RelationOf<'ceiling'>[]>;
}

/** Figures to be checked: where they stand, what holds between them, and who fills them in. */
export interface RelatedFigures extends PlacedFigures {
  readonly relations: SheetRelations;
  readonly kind?: OwnerKind;
}

/** What a sheet marks of the catalogue's relations: only what is certainly wrong. Made once a sheet. */
export function sheetRelations(relations: readonly Relation[]): SheetRelations {
  const sums = (['unionOf', 'bothOf', 'disjointTotal'] as const).flatMap((one) => relationsOf(relations, one));
  return {
    orders: grouped(ordersOf(relations), ({ lower }) => lower),
    sums: grouped(sums, figureOf),
    ceilings: grouped(relationsOf(relations, 'ceiling'), ({ figure }) => figure),
  };
}

function figureOf(relation: SumRelation): IndicatorCode {
  if (relation.kind === 'unionOf') return relation.whole;
  return relation.kind === 'bothOf' ? relation.both : relation.total;
}

function grouped<K, T>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** What can certainly be wrong with these figures beside the others of the sheet, in the order it is looked at. */
export function relationChecks(specs: readonly ElementSpec[], placed: RelatedFigures): readonly SheetCheck[] {
  const { relations } = placed;
  return [
    ...specs.flatMap((spec) => orderChecks(spec, placed, relations.orders.get(spec.indicator.code) ?? [])),
    ...specs.flatMap((spec) =>
      (relations.sums.get(spec.indicator.code) ?? []).flatMap((sum) => sumCheck(sum, spec, placed)),
    ),
    ...specs.flatMap((spec) =>
      (relations.ceilings.get(spec.key) ?? []).flatMap((ceiling) => ceilingCheck(ceiling, placed)),
    ),
  ];
}

/**
 * "✗ Số đơn vị đã bố trí (9) lớn hơn số đơn vị thuộc diện (7)", the larger ones in the order of the form; money without
 * figures, whose marks differ by machine.
 */
function orderChecks(spec: ElementSpec, placed: PlacedFigures, orders: readonly Order[]): readonly SheetCheck[] {
  const low = placed.cellOf(spec.key);
  const uppers = orders.map((order) => ({ ...order, at: placed.specs.findIndex(isOf(order.upper)) }));
  return uppers
    .sort((a, b) => a.at - b.at)
    .flatMap(({ upper, onSheet }) => {
      const high = placed.cellOf(elementKey(upper, spec.part));
      if (low === undefined || high === undefined) return [];
      const [one, other] = [onSheet?.lower.vi ?? spec.indicator.vi, onSheet?.upper.vi ?? nameOf(upper, placed)];
      const exact = spec.type === 'count';
      const say = sentence(`✗ ${opening(one)}`, exact && low, `lớn hơn ${inside(other)}`, exact && high);
      return [greater(low, high, say)];
    });
}

/** What two groups share or cover together has a least and a greatest size (V04, V05), a total is what makes it up (V06). */
function sumCheck(relation: SumRelation, spec: ElementSpec, placed: PlacedFigures): readonly SheetCheck[] {
  if (relation.kind === 'unionOf') return unionCheck(relation, spec, placed);
  return relation.kind === 'bothOf' ? bothCheck(relation, spec, placed) : totalCheck(relation, spec, placed);
}

function unionCheck({ of, onSheet }: RelationOf<'unionOf'>, spec: ElementSpec, placed: PlacedFigures): SheetCheck[] {
  const [own, first, second] = cellsUnder([spec.indicator.code, ...of], spec, placed);
  if (!own || !first || !second) return [];
  const say = `✗ ${opening(onSheet?.whole.vi ?? spec.indicator.vi)} lớn hơn hai số cộng lại`;
  return [whereKnown([own, first, second], operation(own, '>', operation(first, '+', second)), say)];
}

function bothCheck(relation: RelationOf<'bothOf'>, spec: ElementSpec, placed: PlacedFigures): SheetCheck[] {
  const { of, scope, onSheet } = relation;
  const [own, first, second, all] = cellsUnder([spec.indicator.code, ...of, scope], spec, placed);
  if (!own || !first || !second || !all) return [];
  const both = opening(onSheet?.both.vi ?? spec.indicator.vi);
  const [one, other] = onSheet ? onSheet.of.map(({ vi }) => vi) : of.map((code) => inside(nameOf(code, placed)));
  const tooSmall = operation(operation(operation(first, '+', second), '-', all), '>', own);
  return [whereKnown([own, first, second, all], tooSmall, `✗ ${both} quá nhỏ so với ${one} và ${other}`)];
}

function totalCheck({ lines }: RelationOf<'disjointTotal'>, spec: ElementSpec, placed: PlacedFigures): SheetCheck[] {
  const [own, ...parts] = cellsUnder([spec.indicator.code, ...lines], spec, placed);
  if (!own) return [];
  const sum = call('SUM', ...parts);
  const above = operation(operation(sum, '-', own), '>', NOISE);
  const differs = call('OR', above, operation(operation(own, '-', sum), '>', NOISE));
  return [whereKnown([own, ...parts], differs, `✗ ${opening(spec.indicator.vi)} khác tổng các số hợp thành`)];
}

/** "✗ Không thể quá 1": no unit of this kind can have more (V25). */
function ceilingCheck(ceiling: RelationOf<'ceiling'>, placed: RelatedFigures): readonly SheetCheck[] {
  const { figure, kinds, most } = ceiling;
  const at = placed.cellOf(figure);
  const holds = kinds === undefined || (placed.kind !== undefined && kinds.includes(placed.kind));
  if (at === undefined || !holds) return [];
  return [whereKnown([cellOf(at)], operation(cellOf(at), '>', constant(most)), `✗ Không thể quá ${most}`)];
}

/** A comparison needs a number in every cell. */
function whereKnown(cells: readonly Expression[], broken: Expression, say: string): SheetCheck {
  return {
    broken: onlyIf(call('AND', ...cells.map((cell) => call('ISNUMBER', cell))), broken),
    sentence: constant(say),
  };
}

/** The cells of these indicators under the part of the figure; none at all when one is not on the sheet. */
function cellsUnder(
  codes: readonly IndicatorCode[],
  { part }: ElementSpec,
  placed: PlacedFigures,
): readonly Expression[] {
  const cells = codes.flatMap((code) => placed.cellOf(elementKey(code, part)) ?? []);
  return cells.length === codes.length ? cells.map(cellOf) : [];
}

function nameOf(code: IndicatorCode, placed: PlacedFigures): string {
  return placed.specs.find(isOf(code))?.indicator.vi ?? code;
}

const isOf =
  (code: IndicatorCode) =>
  ({ indicator }: ElementSpec): boolean =>
    indicator.code === code;

/** Words as they begin a sentence. */
function opening(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Words as they stand inside one; "ODA" stays as it is. */
function inside(words: string): string {
  const [first = '', second = ''] = words;
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + words.slice(first.length) : words;
}
