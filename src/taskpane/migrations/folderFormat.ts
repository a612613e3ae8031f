import type { DocumentFormat } from '../../domain/schema/migrated';

/** The format of the head of a folder of work in the browser; its decisions have their own. */
export const FOLDER_FORMAT: DocumentFormat = { schema: 1, steps: {} };
