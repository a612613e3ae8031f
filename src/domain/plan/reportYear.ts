import type { Programme } from './programme';

/**
 * Whether reports of a year belong to the plan: a year of the plan, or an earlier one that a target is measured against
 * ("so với năm 2020"), whose figures are the base of growth.
 */
export function isReportYear(programme: Programme, year: number): boolean {
  const { from, to } = programme.years;
  return (year >= from && year <= to) || programme.targets.some(({ baseYear }) => baseYear === year);
}
