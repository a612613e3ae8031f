import { scaled, unscaled } from './demand';

/** Exact sum of figures; null for none, because nothing reported is not 0. */
export function exactTotal(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return unscaled(values.reduce((sum, value) => sum + scaled(value), 0n));
}
