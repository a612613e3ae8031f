/** The languages of everything a person reads; Vietnamese is the first. */
export type Language = 'vi' | 'en';

/** Whether a stored or typed word names a language. */
export function isLanguage(word: unknown): word is Language {
  return word === 'vi' || word === 'en';
}
