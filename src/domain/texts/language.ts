/** The languages of everything a person reads; Vietnamese is the first. */
export type Language = 'vi' | 'en';
