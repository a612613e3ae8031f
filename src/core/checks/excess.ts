import { isNear } from '../../domain/exact/noise';
import { elementKey, indicatorOf, isIndicatorCode, partKey, partOf } from '../../domain/ids';
import type { ElementKey } from '../../domain/catalogue/indicator';
import type { CheckedForm } from './checkedForm';
import type { FaultParams } from './checkRule';
import type { FormShape } from '../../domain/plan/formShape';

/** Whether `a` is above `b` by more than binary rounding. */
export function isAbove(a: number, b: number): boolean {
  return a > b && !isNear(a, b);
}

/** The figure may not be above any of `uppers`. */
export interface Bound {
  readonly lower: ElementKey;
  readonly uppers: readonly ElementKey[];
}

/** A figure above its limit: `{name}` ({value}) is larger than `{other}` ({limit}). */
export interface Excess<V extends string> {
  readonly variant: V;
  readonly element: ElementKey;
  readonly params: FaultParams<'value' | 'limit' | 'other'>;
}

/** One fault for each lower figure that is above its smallest upper one. */
export function exceededBounds<V extends string>(
  form: CheckedForm,
  bounds: readonly Bound[],
  variant: V,
): readonly Excess<V>[] {
  return bounds.flatMap((bound) => exceededBound(form, bound, variant));
}

function exceededBound<V extends string>(form: CheckedForm, bound: Bound, variant: V): readonly Excess<V>[] {
  const value = form.atLeast(bound.lower);
  const limits = bound.uppers.flatMap((key) => {
    if (isHeldByParts(form, bound.lower, key)) return [];
    const limit = form.exact(key);
    return limit === undefined ? [] : [{ key, limit }];
  });
  const tightest = limits.reduce<(typeof limits)[number] | undefined>(
    (least, next) => (least === undefined || next.limit < least.limit ? next : least),
    undefined,
  );
  if (value === undefined || !tightest || !isAbove(value, tightest.limit)) return [];
  const params = { value, limit: tightest.limit, other: { nameOf: tightest.key } };
  return [{ variant, element: bound.lower, params }];
}

/** `lower` may not be above `upper`. */
export interface Bounded {
  readonly lower: ElementKey;
  readonly upper: ElementKey;
}

/** The bounds of pairs, under the totals and every part the form has for both sides. */
export function boundsOf(form: FormShape, pairs: readonly Bounded[]): readonly Bound[] {
  const uppers = new Map<ElementKey, Set<ElementKey>>();
  for (const { lower, upper } of pairs) {
    for (const part of partsOfBoth(form, lower, upper)) {
      const [low, high] = [partKey(lower, part), partKey(upper, part)];
      if (low && high) uppers.set(low, (uppers.get(low) ?? new Set()).add(high));
    }
  }
  return [...uppers].map(([lower, keys]) => ({ lower, uppers: [...keys] }));
}

/** A column of money is compared as it is; only indicators are split. */
function partsOfBoth(form: FormShape, lower: ElementKey, upper: ElementKey): readonly (string | undefined)[] {
  if (isIndicatorCode(lower) && isIndicatorCode(upper)) return form.shared([lower, upper]);
  return form.has(lower) && form.has(upper) ? [undefined] : [];
}

/**
 * Two totals summed over the same parts need no test of their own: the parts have it, and beside an "x" on one side
 * only the sums would disagree without a fault.
 */
export function isHeldByParts(form: CheckedForm, lower: ElementKey, upper: ElementKey): boolean {
  const [own, other] = [form.sumParts(lower), form.sumParts(upper)];
  return own.length > 0 && own.every((key) => other.includes(elementKey(indicatorOf(upper), partOf(key))));
}
