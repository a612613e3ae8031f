import type { Sentence } from '../../../domain/texts/sentence';

/**
 * Sentences by rule (or fate code), then by variant. `{name}` is filled from the params of the finding.
 * Every sentence says what is wrong, with which figures, and what to do.
 */
export type MessageTable = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;
