import type { DocumentFormat } from '../../schema/migrated';

/** The format of the index of unit lists. 1: the first that had one; a change of it brings its step here. */
export const LISTS_FORMAT: DocumentFormat = { schema: 1, steps: {} };
