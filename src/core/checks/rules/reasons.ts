import type { Phrase } from '../../../domain/catalogue/relation';

/** What a finding advises where its relation says nothing better. */
export const LOOK_AGAIN: Phrase = {
  vi: 'Kiểm tra lại hai số, hoặc ghi giải trình.',
  en: 'Check the two figures or give an explanation.',
};
