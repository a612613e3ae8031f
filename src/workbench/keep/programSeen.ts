import type { Preferences } from '../../taskpane/paneServices';

const KEY = 'program';

/** Another program that worked with what this browser keeps: one before this, or one after it. */
export interface ProgramSeen {
  readonly is: 'older' | 'newer';
  readonly version: string;
}

/**
 * Which program worked last with what is kept here, where that was another; from now on this one is remembered, unless
 * a newer one was here.
 */
export function programSeen(preferences: Preferences, version: string): ProgramSeen | undefined {
  const last = preferences.read(KEY);
  const order = last === undefined ? -1 : compare(last, version);
  if (order < 0) preferences.write(KEY, version);
  if (last === undefined || order === 0) return undefined;
  return { is: order < 0 ? 'older' : 'newer', version: last };
}

/** By their numbers, the first that differs; what is no number counts as 0. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number(part) || 0));
  for (let at = 0; at < 3; at += 1) {
    const order = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
