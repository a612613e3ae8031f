import type { ElementKey } from '../domain/ids';
import type { Changes } from './faultRecipe';
import type { FaultSource } from './faultSource';
import type { Limit, Limits } from './limits';
import { stepsOf, type Draft } from './scene';
import { settle } from './settle';

/** Figures in steps that are to be as given. */
export type Given = ReadonlyMap<ElementKey, number>;

/**
 * The changes by which figures become as given, though one kind of relation forbids it, while all others go on to
 * hold: whatever is then too large is lowered, or first raised with what was given.
 */
export function changesFor(source: FaultSource, given: Given, broken: Limit['by']): Changes {
  const limits = without(source.limits, given, broken);
  const draft = source.draft();
  for (const [key, figure] of given) raise(draft, limits, key, figure);
  settle(draft, limits, { kept: new Set(given.keys()) });
  return difference(source, draft);
}

/** One figure alone, in steps. */
export function changeOf(source: FaultSource, key: ElementKey, steps: number): Changes {
  const spec = source.shape.spec(key);
  return spec ? { [key]: steps / stepsOf(spec) } : {};
}

/** Of the broken kind, all limits and sums of the figures given are set aside. */
function without({ atMost, sums }: Limits, given: Given, broken: Limit['by']): Limits {
  const isGiven = (key: ElementKey | undefined): boolean => key !== undefined && given.has(key);
  return {
    atMost: atMost.filter(({ by, figure, upper }) => by !== broken || !(isGiven(figure) || isGiven(upper))),
    sums: sums.filter(({ by, total, parts }) => by !== broken || !(isGiven(total) || parts.some(isGiven))),
  };
}

/** What a raised figure is a part of is raised with it, and so is one part of every other breakdown of that. */
function raise(draft: Draft, limits: Limits, key: ElementKey, figure: number): void {
  const rise = figure - (draft.get(key) ?? 0);
  draft.set(key, figure);
  if (rise <= 0) return;
  for (const { figure: lower, upper } of limits.atMost) {
    if (lower === key && upper !== undefined && (draft.get(upper) ?? 0) < figure) raise(draft, limits, upper, figure);
  }
  for (const { total, parts } of limits.sums) {
    if (parts.includes(key)) balanceUp(draft, limits, { total, parts });
    if (total === key) raiseOnePart(draft, limits, { total, parts });
  }
}

interface Parted {
  readonly total: ElementKey;
  readonly parts: readonly ElementKey[];
}

function balanceUp(draft: Draft, limits: Limits, { total, parts }: Parted): void {
  const sum = sumOf(draft, parts);
  if (sum > (draft.get(total) ?? 0)) raise(draft, limits, total, sum);
}

function raiseOnePart(draft: Draft, limits: Limits, { total, parts }: Parted): void {
  const missing = (draft.get(total) ?? 0) - sumOf(draft, parts);
  const largest = [...parts].sort((a, b) => (draft.get(b) ?? 0) - (draft.get(a) ?? 0))[0];
  if (missing > 0 && largest !== undefined) raise(draft, limits, largest, (draft.get(largest) ?? 0) + missing);
}

function sumOf(draft: Draft, parts: readonly ElementKey[]): number {
  return parts.reduce((sum, part) => sum + (draft.get(part) ?? 0), 0);
}

/** Only what is typed changes; totals follow by themselves. */
function difference(source: FaultSource, draft: Draft): Changes {
  const before = source.draft();
  const changed = [...draft].filter(([key, figure]) => source.isTyped(key) && before.get(key) !== figure);
  return Object.assign({}, ...changed.map(([key, figure]) => changeOf(source, key, figure)));
}
