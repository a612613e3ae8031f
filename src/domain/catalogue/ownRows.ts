/**
 * `since` of the rows that a plan adds for itself: no version of the catalogue brings them, so they travel with every
 * form of the plan (docs/plan-book.md#own-indicators).
 */
export const OWN_SINCE = 9999;
