import { timeOf } from '../day';
import type { Made } from './workDecision';

/** Whether a decision was made before another: on an earlier day, or at an earlier moment where both are known. */
export function isMadeBefore(one: Pick<Made, 'on' | 'at'>, other: Pick<Made, 'on' | 'at'>): boolean {
  if (one.on !== other.on) return one.on < other.on;
  return one.at !== undefined && other.at !== undefined && timeOf(one.at) < timeOf(other.at);
}
