import type { Unit } from '../../domain/territory/unit';
import { matchUnit } from './matchUnit';

/** The unit a name means, and whether it is its full name; without its type word it is only likely. */
export interface MeantUnit {
  readonly unit: Unit;
  readonly sure: boolean;
}

/**
 * The one unit among `units` that a name as forms print it means ("Ủy ban nhân dân Phường 1, thành phố Sa Đéc").
 * Of several of that name it is the one under `parent`. Undefined where it means none, or nobody knows which.
 * @param units the same array each time, so that it is indexed once
 */
export function unitMeant(name: string, units: readonly Unit[], parent: string | undefined): MeantUnit | undefined {
  const match = matchUnit(name, units);
  if (match.unit) return { unit: match.unit, sure: true };
  const [best] = match.suggestions;
  if (!best || best.step === 'f' || best.step === 'g') return undefined;
  const equal = match.suggestions.filter(({ score }) => score === best.score);
  const near = equal.length === 1 ? equal : equal.filter(({ unit }) => unit.parent === parent);
  const [only] = near;
  return only && near.length === 1
    ? { unit: only.unit, sure: best.step === 'a' || best.step === 'b' || best.step === 'c' }
    : undefined;
}
