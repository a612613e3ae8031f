const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const NUCLEUS =
  '(?:uyê|uya|iê|yê|ươ|uô|uơ|uâ|uê|uy|oa|oă|oe|ia|ya|ua|ưa|[aăâeêioôơuưy])';
const CODA = '(?:ch|nh|ng|[cmnptiouy])?';
const SHAPE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word has the shape of one Vietnamese syllable: onset, vowels, coda and at most one tone mark.
 * Used only to tell readable text from text in a legacy font, so it lets rare spellings through.
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONE) ?? []).length > 1) return false;
  return SHAPE.test(apart.replace(TONE, '').normalize('NFC'));
}
