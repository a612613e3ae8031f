import { relationsOf } from '../../../domain/catalogue/orders';
import type { Relation } from '../../../domain/catalogue/relation';
import { elementKey, partOf, type ElementKey, type IndicatorCode } from '../../../domain/ids';
import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import type { CheckedForm } from '../checkedForm';
import type { FaultParams } from '../checkRule';
import { isNear } from '../../../domain/exact/noise';
import { isAbove } from '../excess';

interface MadeUp {
  readonly total: ElementKey;
  readonly lines: readonly ElementKey[];
  /** The form has all lines; else others are possible, and only a sum above the total is certain. */
  readonly whole: boolean;
}

/** Totals that other indicators make up, under the totals and every part one of those has too. */
export const MADE_UP = new ShapeQuestion((form, relations: readonly Relation[]): readonly MadeUp[] =>
  relationsOf(relations, 'disjointTotal').flatMap(({ total, lines }) =>
    [undefined, ...form.parts(total).map(({ part }) => part)]
      .map((part) => ({ total: elementKey(total, part), lines: linesUnder(form, lines, part) }))
      .filter((made) => form.has(made.total) && made.lines.length > 0 && !isHeldByParts(form, made))
      .map((made) => ({ ...made, whole: made.lines.length === lines.length })),
  ),
);

interface Mismatch {
  readonly variant: 'lines';
  readonly element: ElementKey;
  /** All lines: the sentence names only the first and the last. */
  readonly concerns: readonly ElementKey[];
  readonly params: FaultParams<'value' | 'sum' | 'difference' | 'count' | 'first' | 'last'>;
}

/** V06 of indicators: the total is not what its lines add up to. */
export function compareLines(form: CheckedForm, { total, lines, whole }: MadeUp): readonly Mismatch[] {
  const value = form.exact(total);
  const given = lines.flatMap((line) => form.atLeast(line) ?? []);
  const [first, last] = [lines[0], lines.at(-1)];
  if (value === undefined || given.length === 0 || first === undefined || last === undefined) return [];
  const sum = given.reduce((all, line) => all + line, 0);
  const complete =
    whole && lines.every((line) => form.state(line) === 'notApplicable' || form.exact(line) !== undefined);
  if (complete ? isNear(sum, value) : !isAbove(sum, value)) return [];
  const names = { first: { nameOf: first }, last: { nameOf: last } };
  const params = { value, sum, difference: Math.abs(sum - value), count: lines.length, ...names };
  return [{ variant: 'lines', element: total, concerns: lines, params }];
}

function linesUnder(form: FormShape, lines: readonly IndicatorCode[], part: string | undefined): readonly ElementKey[] {
  return lines.map((line) => elementKey(line, part)).filter((key) => form.has(key));
}

/** Where all are sums over the same parts the parts have the test, and the totals would only repeat it. */
function isHeldByParts(form: FormShape, { total, lines }: Omit<MadeUp, 'whole'>): boolean {
  const sums = sumParts(form, total);
  return (
    sums.length > 0 && lines.every((line) => sumParts(form, line).map(partOf).join(' ') === sums.map(partOf).join(' '))
  );
}

function sumParts(form: FormShape, key: ElementKey): readonly ElementKey[] {
  const computed = form.spec(key)?.computed;
  return computed?.rule === 'sum' ? computed.of : [];
}
