import { spawnSync } from 'node:child_process';
import type { Figure, RollUpJson } from './rollUpRun';

type TargetFigures = Pick<RollUpJson['attainment'][number], 'numerator' | 'denominator' | 'coverage' | 'lines'>;

/** What test/support/python/recompute.py makes of a folder of forms. */
interface Recomputed {
  readonly units: Record<string, Record<string, Figure>>;
  readonly targets: Record<string, Record<string, TargetFigures>>;
}

type Entries = Record<string, string | number | null>;

/** Lines no commune filled in, one of them with an error in one commune. */
export const EVERYWHERE: Entries = { G05: null, I03: null };

/** What goes wrong in each of thirteen communes, by the states that rates, totals and coverage must tell apart. */
export const DAMAGES: readonly Entries[] = [
  // "x" on one side of a rate, with figures on the other; and the other way round.
  { E01: 'x' },
  { F02: 'x' },
  // One side of a rate blank, beside a figure and beside 0.
  { F01: null, C04: 0, C05: 0, ...ofStaff(null) },
  // Side cells that are held; below, the only figure of a line.
  { H03: 'nhiều', H05: -3, I03: 'vài' },
  // Held inside a target: a group, a part of a computed total, a part above its whole.
  { 'E04.TE1': 'ba' },
  { 'C01.NS1': '?' },
  { 'A02.LH01': 5 },
  // Nothing usable: rejected, and still expected.
  { '*': 'x', L02: null, H01: null, I04: null, 'L03.UOC': null },
  // 0 of 0; "x" beside 0; "x" beside "x".
  ofChildren(0),
  { F01: 0, F02: 'x', ...ofHardship(0) },
  { F01: 'x', F02: 'x', ...ofHardship('x') },
  // A total with a part blank, two totals that disagree for an "x" among their parts, a total of nothing but "x".
  { 'C01.NS2': null, 'B02.CD1': 'x', 'K02.KH': 'x', 'K03.KH': 'x', 'K04.KH': 'x', 'K05.KH': 'x', 'K06.KH': 'x' },
  // What speaks of the persons of a staffed unit, where there is none.
  { 'A02.LH01': 0, 'A04.LH01': 0 },
];

function ofChildren(value: number): Entries {
  const groups = [1, 2, 3, 4, 5, 6, 7].flatMap((i) => [`E01.TE${i}`, `E04.TE${i}`]);
  return Object.fromEntries(['E01', 'E02', 'E03', 'E04', 'E05', ...groups].map((key) => [key, value]));
}

function ofStaff(value: string | null): Entries {
  return Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`C01.NS${i}`, value]));
}

function ofHardship(value: number | string): Entries {
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => [`F01.HC${i}`, value]));
}

/** The figures of a folder of forms as a program reckons them that shares no code with the product; `plan`: the file of one that does not ship. */
export function recomputed(folder: string, ...plan: readonly string[]): Recomputed {
  const done = spawnSync('/usr/bin/python3', ['test/support/python/recompute.py', folder, ...plan], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect({ status: done.status, err: done.stderr }).toEqual({ status: 0, err: '' });
  return JSON.parse(done.stdout) as Recomputed;
}

/** Compares every figure of every unit and what every target is reckoned from; returns how many figures there were. */
export function agreed(json: RollUpJson, { units, targets }: Recomputed): number {
  let compared = 0;
  for (const { code, values } of json.units) {
    expect({ code, values: rounded(values) }).toEqual({ code, values: rounded(units[code] ?? {}) });
    compared += Object.keys(values).length;
  }
  for (const { target, numerator, denominator, coverage, lines } of json.attainment) {
    const figures: TargetFigures = { numerator, denominator, coverage, ...(lines ? { lines } : {}) };
    expect({ target, ...figures }).toEqual({ target, ...targets[json.unit.code]?.[target] });
  }
  return compared;
}

/** To 12 digits, since only rates have more, and the two divide in different ways. */
function rounded(values: Record<string, Figure>): Record<string, Figure> {
  const twelve = ({ value, ...more }: Figure): Figure => ({
    ...more,
    value: typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  });
  return Object.fromEntries(Object.entries(values).map(([key, figure]) => [key, twelve(figure)]));
}
