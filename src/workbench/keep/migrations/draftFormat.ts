import type { DocumentFormat } from '../../../domain/schema/migrated';

/** The format of unsaved work in the browser. 1: version 0.1 of the program; a change of it brings its step here. */
export const DRAFT_FORMAT: DocumentFormat = { schema: 1, steps: {} };
