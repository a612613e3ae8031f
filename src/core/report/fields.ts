import type { IsoDay } from '../../domain/ids';

/**
 * By which right somebody signs: for the collective, for the head, by order, by mandate, acting
 * (docs/report.md#layout).
 */
export const AUTHORITIES = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** What only a person knows of a document; what is not known yet stays a blank to be filled in. */
export interface ReportFields {
  /** "125", or whole: "125/BC-SYT". */
  readonly number?: string;
  readonly day?: IsoDay;
  readonly place?: string;
  readonly authority?: Authority;
  /** Office of who signs: "Phó Giám đốc". */
  readonly position?: string;
  readonly signer?: string;
  /** Whom it is sent to; absent: the agency above, as the plan says. */
  readonly addressees?: readonly string[];
  /** Who receives a copy besides. */
  readonly receivers?: readonly string[];
}
