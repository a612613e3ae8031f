import type { Severity } from '../../domain/finding';
import type { Sentence } from '../../domain/texts/sentence';

/** One fault of a returned report: where it is, what is wrong, and what the unit is to do. */
export interface ReturnedFault {
  /** "" for one of the file or sheet as a whole. */
  readonly sheet: string;
  /** "A1" address; "" likewise. */
  readonly cell: string;
  readonly severity: Exclude<Severity, 'info'>;
  readonly what: Sentence;
  readonly todo: Sentence;
}

/** A report that goes back to its unit. Days are ISO. */
export interface ReturnedReport {
  /** As its file is called. */
  readonly file: string;
  readonly unit: string;
  readonly year: number;
  readonly today: string;
  readonly until?: string;
  readonly faults: readonly ReturnedFault[];
}

/** How many errors and how many warnings there are to mend or explain. */
export function countsOf(faults: readonly ReturnedFault[]): { readonly errors: number; readonly warnings: number } {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}
