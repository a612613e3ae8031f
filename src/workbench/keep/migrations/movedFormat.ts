import type { DocumentFormat } from '../../../domain/schema/migrated';

/** The format of the file that moves to another machine. 1: the first; a change of it brings its step here. */
export const MOVED_FORMAT: DocumentFormat = { schema: 1, steps: {} };

/** The first program that reads the format; said by every such file. */
export const MOVED_PROGRAM = '0.2';
