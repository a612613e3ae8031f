import type { FateReason } from '../domain/aggregate';
import type { RollUpInput } from '../usecases/rollUpFiles';
import { unusedFile } from '../usecases/unusedFile';

/** A file of which nothing could be used, or that was not meant to be. */
export function rejectedFile(file: string, reason: FateReason): RollUpInput {
  return unusedFile(file, reason);
}
