/**
 * TCVN3 (TCVN 5712:1993, second half) as cp1252 text shows it: characters U+00A1 to U+00FE in code order.
 * 0xB0 to 0xB4 are combining tone marks. Capitals with a tone share the small letter's code; only the font
 * (.VnTimeH) shows them as capitals.
 */
const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđẰ' +
  '\u0300\u0309\u0303\u0301\u0323' +
  'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ';

/** Legacy character to Unicode text, TCVN3. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_LETTERS].map((letter, index) => [String.fromCharCode(0xa1 + index), letter]),
);

const TONES: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const CIRCUMFLEX: readonly (readonly [string, string])[] = [
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];
const BREVE: readonly (readonly [string, string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];
/** VNI-Windows writes a base letter and then one letter that stands for its marks. */
const VNI_MARKS: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['a', 'a', [...TONES, ...CIRCUMFLEX, ...BREVE]],
  ['e', 'e', [...TONES, ...CIRCUMFLEX]],
  ['o', 'o', [...TONES, ...CIRCUMFLEX]],
  ['ô', 'ơ', TONES],
  ['u', 'u', TONES],
  ['ö', 'ư', TONES],
  ['y', 'y', TONES],
];
/** VNI letters that stand alone. */
const VNI_SINGLES: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

/** Legacy letter or pair (lower or upper case, also mixed "Aâ") to Unicode text, VNI-Windows. */
export const VNI: ReadonlyMap<string, string> = new Map(
  [...vniPairs(), ...VNI_SINGLES].flatMap(([from, to]) => casings(from, to)),
);

function vniPairs(): readonly (readonly [string, string])[] {
  return VNI_MARKS.flatMap(([base, letter, marks]) =>
    marks.map(([mark, accents]) => [base + mark, (letter + accents).normalize('NFC')] as const),
  );
}

function casings(from: string, to: string): readonly (readonly [string, string])[] {
  const [base = '', mark = ''] = [...from];
  const capital = [base.toUpperCase() + mark, base.toUpperCase() + mark.toUpperCase()];
  return [[from, to], ...capital.map((key) => [key, to.toUpperCase()] as const)];
}
