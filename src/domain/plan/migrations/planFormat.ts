import type { DocumentFormat } from '../../schema/migrated';

/**
 * The format of a plan document. 1: version 0.1 of the program, without a number of its own. 2: says its format, so that
 * an older program can tell what it cannot read.
 */
export const PLAN_FORMAT: DocumentFormat = {
  schema: 2,
  steps: { 1: (plan) => ({ schema: 2, ...plan }) },
};

/** The first program that reads the format; said by every plan that leaves this one. */
export const PLAN_PROGRAM = '0.2';
