import type { DocumentFormat } from '../../schema/migrated';

/** The format of a folder of work. 1: decisions alone; a change of it brings its step here. */
export const WORK_FORMAT: DocumentFormat = { schema: 1, steps: {} };

/** The first program that reads the format; said by every folder of work this one writes. */
export const WORK_PROGRAM = '0.2';
