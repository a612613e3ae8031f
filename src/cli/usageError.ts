import type { Text } from './texts';

/** Wrong use, or nothing could be done: one sentence, exit 2. */
export class UsageError extends Error {
  constructor(readonly sentence: Text) {
    super(sentence.vi);
    this.name = 'UsageError';
  }
}
