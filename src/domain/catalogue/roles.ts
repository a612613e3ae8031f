/**
 * What rows of the catalogue are for, where the code has to know: it asks for a role and never for a code. Who fills a
 * form, what a breakdown splits by, what its columns hold, what a figure says of the report itself. A catalogue may lack
 * any role but those of `NEEDED_FORMS`; whoever asks then has nothing to do (docs/domain.md#roles).
 */

/**
 * `district` has a row for each unit, `districtPart` what a district did itself; `campaign` is of a day or week with a
 * form of its own.
 */
export const FORM_ROLES = ['commune', 'department', 'district', 'districtPart', 'campaign'] as const;
export type FormRole = (typeof FORM_ROLES)[number];

/** Forms no programme can do without: communes, departments and what sums them up. */
export const NEEDED_FORMS: readonly FormRole[] = ['commune', 'department', 'district'];

/** Forms that ask a choice of lines only, and which lines is said by the indicators. */
export const CHOSEN_FORMS = ['district', 'campaign'] as const satisfies readonly FormRole[];

export const DIMENSION_ROLES = ['place', 'staffKind', 'money', 'period', 'document', 'estimate'] as const;
export type DimensionRole = (typeof DIMENSION_ROLES)[number];

/** Columns: of money; first and last day of a period; of a document; of what is an estimate. */
export const PART_ROLES = [
  'planned',
  'allotted',
  'spent',
  'first',
  'last',
  'issued',
  'number',
  'day',
  'estimated',
] as const;
export type PartRole = (typeof PART_ROLES)[number];

export const INDICATOR_ROLES = [
  'sendingDay',
  'onTime',
  'difficulties',
  'proposals',
  'planIssued',
  'estimated',
  'moneyTotal',
  'campaignHeld',
  'campaignDays',
  'facilityNames',
] as const;
export type IndicatorRole = (typeof INDICATOR_ROLES)[number];

/** Under which units write what a report tells in their words. */
export const WORDS_ROLES = ['difficulties', 'proposals'] as const satisfies readonly IndicatorRole[];
export type WordsRole = (typeof WORDS_ROLES)[number];
