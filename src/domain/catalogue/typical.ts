import { group, maybe, number, pair, table, type Valid } from '../schema/blocks';
import { indicatorCode } from '../schema/keys';

/**
 * How large figures usually are (docs/domain.md#usual-sizes), for illustrative figures and for seeing an amount that was
 * typed in another unit of money; nothing else looks at it. Only wholes need a size; what follows from them by a
 * relation needs at most the share it usually is.
 */

/** Least and most, both included. */
const range = pair(number, number);
export type Range = Valid<typeof range>;

/** By how large the reporter is; a size that is not given follows from the next smaller one. */
const sizes = { commune: maybe(range), district: maybe(range), province: maybe(range) };

/** Who reports: a commune, or a department of a district or of a province. */
export type ReporterSize = keyof typeof sizes;

export const typicalSchema = group({
  ...sizes,
  /** Of what it follows from (a part of its whole), or of `of`: 0.6 to 0.9. */
  share: maybe(range),
  /** What it is a share of where no relation says so; not below its own size where that is given too. */
  of: maybe(indicatorCode),
  /** Parts and columns with a size of their own, by id. */
  parts: maybe(table(group(sizes))),
});
export type Typical = Valid<typeof typicalSchema>;

/** A size that is given for communes only is as many times that for a department. */
export const DEPARTMENT_TIMES = 3;

/** The usual size of a figure, or of one part of it, for a reporter of this size; undefined where nothing says it. */
export function usualSize(typical: Typical, size: ReporterSize, part?: string): Range | undefined {
  const { commune, district, province } = (part === undefined ? undefined : typical.parts?.[part]) ?? typical;
  if (size === 'commune') return commune;
  const department = district ?? (commune && largerBy(commune, DEPARTMENT_TIMES));
  return size === 'province' ? (province ?? department) : department;
}

/** A range so many times as large. */
export function largerBy([least, most]: Range, times: number): Range {
  return [least * times, most * times];
}

/** Shares of the parts of a breakdown among each other, by the kind of who reports where one differs. */
export const weightsSchema = table(number);
