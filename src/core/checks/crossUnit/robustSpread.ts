import { isNear } from '../../../domain/exact/noise';

/** Middle and spread of peers that a few wild figures cannot move. */
export interface Spread {
  readonly median: number;
  /** Median absolute deviation. */
  readonly deviation: number;
}

/** 0.6745 makes the deviation of a normal spread 1; above 3.5 is the usual mark (Iglewicz and Hoaglin 1993). */
const NORMAL = 0.6745;
const FAR = 3.5;

/** Median and median absolute deviation; both 0 for no figures. */
export function spreadOf(figures: readonly number[]): Spread {
  const median = medianOf(figures);
  return { median, deviation: medianOf(figures.map((figure) => Math.abs(figure - median))) };
}

/**
 * Whether a figure is far from its peers: by their own spread, and by no less than `least` (itself far). Where half of
 * the peers are equal they have no spread, and `least` alone decides.
 */
export function isFar(figure: number, { median, deviation }: Spread, least: number): boolean {
  const off = Math.abs(figure - median);
  // Four times is four times in logarithms too.
  return (off >= least || isNear(off, least)) && off > 0 && NORMAL * off > FAR * deviation;
}

/** The middle of the figures; 0 for none. */
export function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
