import type { DocumentFormat } from '../../schema/migrated';

/** The format of the plans kept on a machine. 1: the first; a change of it brings its step here. */
export const KEPT_PLANS_FORMAT: DocumentFormat = { schema: 1, steps: {} };

/** The first program that reads the format; said by everything this one keeps. */
export const KEPT_PLANS_PROGRAM = '0.2';
