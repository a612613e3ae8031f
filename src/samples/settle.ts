import type { ElementKey } from '../domain/ids';
import type { Limits, Sum } from './limits';
import type { Draft } from './scene';
import { splitByWeight } from './split';

const NONE: ReadonlySet<ElementKey> = new Set();

/** What figures are settled beside. */
export interface Settled {
  /** The figures of the year before, where its phase had begun. */
  readonly last?: ReadonlyMap<ElementKey, number> | undefined;
  /** Figures that stay as they are. */
  readonly kept?: ReadonlySet<ElementKey>;
}

/**
 * Lowers figures until every limit and sum holds. Nothing is ever raised, so it comes to an end: at worst all are 0.
 */
export function settle(draft: Draft, { atMost, sums }: Limits, { last, kept = NONE }: Settled = {}): void {
  const valueOf = (key: ElementKey): number => draft.get(key) ?? 0;
  const lastOf = (key: ElementKey): number => last?.get(key) ?? 0;
  let isOpen = true;
  while (isOpen) {
    isOpen = false;
    for (const { figure, most } of atMost) {
      const limit = Math.max(0, Math.floor(most(valueOf, lastOf)));
      if (kept.has(figure) || valueOf(figure) <= limit) continue;
      draft.set(figure, limit);
      isOpen = true;
    }
    for (const sum of sums) isOpen = balance(draft, sum, kept) || isOpen;
  }
}

/** The larger of a total and the sum of its parts comes down to the other; says whether anything was lowered. */
function balance(draft: Draft, { total, parts }: Sum, kept: ReadonlySet<ElementKey>): boolean {
  const values = parts.map((part) => draft.get(part) ?? 0);
  const [whole, sum] = [draft.get(total) ?? 0, values.reduce((a, b) => a + b, 0)];
  if (sum < whole && !kept.has(total)) {
    draft.set(total, sum);
    return true;
  }
  return sum > whole && lowerParts(draft, whole, parts, kept);
}

function lowerParts(draft: Draft, whole: number, parts: readonly ElementKey[], kept: ReadonlySet<ElementKey>): boolean {
  const fixed = parts.reduce((sum, part) => sum + (kept.has(part) ? (draft.get(part) ?? 0) : 0), 0);
  const free = parts.filter((part) => !kept.has(part));
  const before = free.map((part) => draft.get(part) ?? 0);
  const after = splitByWeight(Math.max(0, whole - fixed), before);
  free.forEach((part, index) => draft.set(part, Math.min(before[index] ?? 0, after[index] ?? 0)));
  return free.some((part, index) => draft.get(part) !== before[index]);
}
