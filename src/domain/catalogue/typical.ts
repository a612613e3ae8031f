import { group, maybe, number, pair, table, type Valid } from '../schema/blocks';
import { indicatorCode } from '../schema/keys';

/**
 * How large figures usually are, for illustrative figures alone (docs/domain.md#usual-sizes): no check and no sum looks
 * at it. Only wholes need a size; what follows from them by a relation needs at most the share it usually is.
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

/** Shares of the parts of a breakdown among each other, by the kind of who reports where one differs. */
export const weightsSchema = table(number);
