import type { ElementKey } from '../../../../src/domain/ids';
import type { ElementSpec } from '../../../../src/domain/plan/elements';
import type { Entries, Typed } from './submission';

/** Seeded numbers from 0 up to (not including) a bound; the same seed gives the same row. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** Share of a place's, group's or staff kind's size each count takes; sizes are multiples of 20, so all are whole. */
const SHARES: Readonly<Record<string, number>> = {
  A01: 1, A02: 0.8, A04: 0.6, A05: 0.2, B01: 1.2, C01: 1, C03: 0.6, D01: 0.5, D02: 0.3,
  E01: 1, E02: 0.8, E03: 0.75, E04: 0.65, E05: 0.4, F01: 1, F02: 0.6, F03: 0.25, F04: 0.65,
  B06: 0.5, B07: 0.3, B08: 0.1, B09: 0.5, D08: 0.5, D09: 0.3, E08: 1, E09: 0.4, E10: 0.8, G10: 1,
}; // prettier-ignore

/**
 * Typed cells of any form that agree with each other: whole families of figures grow from one size per part, so that
 * subsets stay subsets, and second breakdowns share out the total of the first.
 */
export function consistentFigures(
  specs: readonly ElementSpec[],
  year: number,
  roll: (below: number) => number,
): Entries {
  const entries: Record<string, Typed> = {};
  const sizes = sizesOf(specs, roll);
  const totals = new Map<string, number>();
  const add = (key: string, value: number): void => {
    entries[key] = value;
  };
  for (const spec of specs) {
    if (!spec.computed) entries[spec.key] = plain(spec, year, roll);
    const share = SHARES[spec.indicator.code];
    const size =
      spec.part === undefined
        ? sizes.get(familyOf(spec.indicator.code))
        : sizes.get(familyOf(spec.indicator.code) + spec.part);
    if (share === undefined || size === undefined) continue;
    if (!spec.computed) add(spec.key, Math.round(share * size));
  }
  for (const spec of specs) {
    if (spec.computed?.rule === 'sum') totals.set(spec.key, sum(spec.computed.of, entries));
    else if (!spec.computed && typeof entries[spec.key] === 'number') totals.set(spec.key, Number(entries[spec.key]));
  }
  const totalOf = (key: string): number => totals.get(key) ?? 0;
  shareOut(specs, 'B01', 'NS', totalOf('B01'), add);
  shareOut(specs, 'B02', 'CD', totalOf('B01'), add);
  shareOut(specs, 'B03', 'TD', totalOf('B01'), add);
  shareOut(specs, 'B10', 'LV', totalOf('B01'), add);
  shareOut(specs, 'D01', 'CS', totalOf('D01'), add);
  shareOut(specs, 'D02', 'CS', totalOf('D02'), add);
  for (const dimension of ['HL', 'ND']) shareOut(specs, 'C02', dimension, totalOf('C03') + 7, add);
  for (const [code, value] of [
    ['A07', 1],
    ['C04', totalOf('C03')],
    ['C05', totalOf('C01')],
    ['C08', totalOf('C03')],
  ] as const) {
    if (code in entries) add(code, value);
  }
  for (const spec of specs.filter(({ key }) => key.startsWith('C08.'))) add(spec.key, totalOf('C03'));
  return entries;
}

function plain(spec: ElementSpec, year: number, roll: (below: number) => number): Typed {
  if (spec.type === 'date') return spec.key === 'L02' ? `${year}-12-31` : `${year}-03-25`;
  if (spec.type === 'text') return 'Số liệu minh hoạ';
  if (spec.type === 'yesNo') return roll(2);
  if (spec.type === 'ratio') return null;
  if (spec.key.startsWith('K08.') || spec.key.startsWith('K11.')) return 0;
  if (spec.dimension?.id === 'XH') return 0.1;
  return spec.key === 'K06.TH' ? 0.3 : 1 + roll(50);
}

/** One size per family and part; the total of an overlapping breakdown lies between its largest group and their sum. */
function sizesOf(specs: readonly ElementSpec[], roll: (below: number) => number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const spec of specs.filter((candidate) => candidate.part !== undefined)) {
    const family = familyOf(spec.indicator.code);
    if (sizes.has(family + spec.part)) continue;
    const size = 20 * (1 + roll(10));
    sizes.set(family + spec.part, size);
    if (spec.dimension?.kind === 'overlapping') groups.set(family, [...(groups.get(family) ?? []), size]);
  }
  for (const family of ['A', 'C', 'D', 'E', 'F', 'G']) {
    const group = groups.get(family) ?? [20 * (1 + roll(10))];
    const [largest, all] = [Math.max(...group), group.reduce((total, size) => total + size, 0)];
    sizes.set(family, largest + 20 * roll((all - largest) / 20 + 1));
  }
  return sizes;
}

/** A, B and D count at the same places. */
function familyOf(code: string): string {
  return code.startsWith('B') || code.startsWith('D') ? 'A' : code.charAt(0);
}

function shareOut(
  specs: readonly ElementSpec[],
  code: string,
  dimension: string,
  total: number,
  add: (key: string, value: number) => void,
): void {
  const parts = specs.filter((spec) => spec.indicator.code === code && spec.dimension?.id === dimension);
  const each = Math.floor(total / Math.max(1, parts.length));
  parts.forEach((spec, index) => add(spec.key, index === 0 ? total - each * (parts.length - 1) : each));
  if (parts.length === 0 && specs.some((spec) => spec.key === code && !spec.computed)) add(code, total);
}

function sum(keys: readonly ElementKey[], entries: Entries): number {
  return keys.reduce((total, key) => total + (typeof entries[key] === 'number' ? Number(entries[key]) : 0), 0);
}
