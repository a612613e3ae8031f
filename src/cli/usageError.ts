import type { Sentence } from '../domain/texts/sentence';

/** Wrong use, or nothing could be done: one sentence, exit 2. */
export class UsageError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.vi);
    this.name = 'UsageError';
  }
}
