import { withoutTail } from '../../domain/texts/withoutTail';

const LONGEST_NAME = 300;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`\uff07]/g;
const DASHES = /[-\u2010-\u2015\u2212\ufe63\uff0d]/g;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const TONE_NUMBER: ReadonlyMap<string, string> = new Map([
  ['\u0301', '1'],
  ['\u0300', '2'],
  ['\u0309', '3'],
  ['\u0303', '4'],
  ['\u0323', '5'],
]);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name as (b) of the matching order compares it: NFC, lower case (never by locale), one kind of space, dash
 * and apostrophe, nothing invisible, look-alikes of đ (ð, Ð, Ɖ) turned into đ. What stands beyond 300 letters is no
 * part of any name.
 */
export function cleanName(text: string): string {
  const even = text
    .slice(0, LONGEST_NAME)
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00f0\u0256]/g, 'đ')
    .replace(DASHES, ' - ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-*+•]+/, '');
  return withoutTail(even, ' ,;:.-');
}

/**
 * Grapheme key (c): letters without tone and the tone's number, word by word, so that the place of the tone
 * mark does not matter: "hòa" = "hoà" = "hoa2". Numbers lose leading zeros. Expects a cleaned name.
 */
export function toneKey(clean: string): string {
  return clean.split(' ').map(toneWord).join(' ');
}

function toneWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  const apart = word.normalize('NFD');
  const tones = [...(apart.match(TONE) ?? [])].map((mark) => TONE_NUMBER.get(mark) ?? '').join('');
  return apart.replace(TONE, '').normalize('NFC') + tones;
}

/**
 * Second key (e), from a tone key: i = y after h, k, l, m, s, t, v where no other vowel stands (never after
 * u, so Thúy and Quý stay), southern Qui = Quy, Đăk = Đắk = Đắc = Đak, no apostrophes and dashes, roman numbers.
 */
export function aliasKey(tone: string): string {
  const words = tone
    .replace(/'/g, '')
    .replace(/[-&]/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word, index) => aliasWord(word, index === words.length - 1)).join(' ');
}

function aliasWord(word: string, last: boolean): string {
  const number = last ? ROMAN.get(word) : undefined;
  if (number !== undefined) return number;
  return word
    .replace(/^([bcdđghklmnpqrstvx]*[hklmstv])y(\d?)$/, '$1i$2')
    .replace(/^quy(\d?)$/, 'qui$1')
    .replace(/^đ[ăa][kc]1?$/, 'đăk');
}

const ROMAN: ReadonlyMap<string, string> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((numeral, index) => [numeral, String(index + 1)]),
);

/** Key without any mark (f): for suggestions and searching only, never for matching. */
export function bareKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** Bare key of any text as typed into a search box: "Phường An Hoà" gives "phuong an hoa". */
export function searchKey(text: string): string {
  const bare = bareKey(cleanName(text)).replace(/'/g, '');
  return bare
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}

/**
 * Words of a name or of a file's name as coarse as can be: no marks, đ = d, y = i, letters and digits apart ("TanMai2" =
 * tan, mai, 2), numbers without leading zeros.
 */
export function plainWords(text: string): readonly string[] {
  const apart = text.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  const plain = apart.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = plain.replace(/[đðɖ]/g, 'd').replace(/y/g, 'i');
  return (folded.match(/[a-z]+|\d+/g) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}
