import type { OwnerKind } from './unit';

/** The word for each kind of body, in plan books and in lists of units alike. */
export const OWNER_WORDS = [
  ['commune', 'xã'],
  ['labour', 'lao động'],
  ['education', 'giáo dục'],
  ['health', 'y tế'],
  ['police', 'công an'],
  ['justice', 'tư pháp'],
  ['home', 'nội vụ'],
  ['mass', 'Mặt trận, đoàn thể'],
  ['other', 'ngành khác'],
  ['facility', 'cơ sở'],
  ['district', 'phần của huyện'],
] as const satisfies readonly (readonly [kind: OwnerKind, word: string])[];
