import type { DocumentFormat } from '../../domain/schema/migrated';

/** The format of what a person chose in the pane. 1: version 0.1 of the program; a change of it brings its step here. */
export const CHOICE_FORMAT: DocumentFormat = { schema: 1, steps: {} };
