const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bdđkp][rl]|[bcdđghklmnpqrstvx])?';
const NUCLEI = 'uyê uya iê yê ươ uô uơ uâ uê uy oa oă oe ia ya ua ưa a ă â e ê i o ô ơ u ư y'
  .split(' ')
  .map((vowels) => [...vowels].map((vowel) => `${vowel}T?`).join(''))
  .join('|');
const CODA = '(?:ch|nh|ng|[ckmnptiouy])?';
const SHAPE = new RegExp(`^${ONSET}(?:${NUCLEI})${CODA}$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word has the shape of one Vietnamese syllable: onset, vowels with at most one tone mark, coda.
 * Used only to tell readable text from text in a legacy font, so it lets rare spellings through; but a tone
 * on the coda ("xaõ", VNI for "xã") is none.
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONE) ?? []).length > 1) return false;
  // NFD puts a dot below before a circumflex, so the tone is lifted out after both were put together again.
  const letters = [...apart.normalize('NFC')].map((letter) => {
    const parts = letter.normalize('NFD');
    const plain = parts.replace(TONE, '').normalize('NFC');
    return parts.search(TONE) < 0 ? plain : `${plain}T`;
  });
  return SHAPE.test(letters.join(''));
}
