import type { FateReason } from '../domain/aggregate';
import type { RollUpInput } from '../usecases/rollUpFiles';

/** A file of which nothing could be used. */
export function rejectedFile(file: string, reason: FateReason): RollUpInput {
  return { file, forms: [], otherSheets: [], rejected: reason };
}
