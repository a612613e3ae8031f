import type { DocumentFormat } from '../../schema/migrated';

/**
 * The format of a folder of work. 1: accepted reasons of units alone. 2: everything the folder is about and whatever was
 * decided or done in it; what 1 had is in it unchanged.
 */
export const WORK_FORMAT: DocumentFormat = {
  schema: 2,
  steps: { 1: (work) => ({ ...work, schema: 2 }) },
};

/** The first program that reads the format; said by every folder of work this one writes. */
export const WORK_PROGRAM = '0.2';
