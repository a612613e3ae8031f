import { decodeLegacy, detectLegacy } from '../../../src/core/units/legacyText';
import { TCVN3, VNI } from '../../../src/core/units/legacyTables';
import { isSyllable } from '../../../src/core/units/syllable';
import { fullName } from '../../../src/domain/territory/unit';
import { shippedList } from './listFiles';

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const LETTERS = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'].filter(
  (letter) => letter > 'z',
);

/** Encodes through the inverse table: only for building test texts. */
function encode(text: string, table: ReadonlyMap<string, string>): string {
  const back = new Map([...table].reverse().map(([from, to]) => [to, from]));
  return [...text].map((letter) => back.get(letter) ?? letter).join('');
}

describe('tables', () => {
  test.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ])('%s has every small Vietnamese letter', (_name, table) => {
    const reached = new Set(table.values());
    expect(LETTERS.filter((letter) => !reached.has(letter))).toEqual([]);
  });

  test('TCVN3 has no letter twice', () => expect(new Set(TCVN3.values()).size).toBe(94));
});

describe('decoding', () => {
  test.each([
    ['§¬n vÞ b¸o c¸o', 'tcvn3', 'Đơn vị báo cáo'],
    ['BiÓu sè', 'tcvn3', 'Biểu số'],
    ['X· T©n Kh¸nh §«ng', 'tcvn3', 'Xã Tân Khánh Đông'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['Ph­êng 1', 'tcvn3', 'Phường 1'],
    ['Xaõ', 'vni', 'Xã'],
    ['Phöôøng 1', 'vni', 'Phường 1'],
    ['PHÖÔØNG AN HOØA', 'vni', 'PHƯỜNG AN HÒA'],
    ['Ñôn vò baùo caùo', 'vni', 'Đơn vị báo cáo'],
    ['Vieät Nam', 'vni', 'Việt Nam'],
    ['Ñaêk Laêk', 'vni', 'Đăk Lăk'],
  ] as const)('"%s" as %s is "%s"', (text, kind, unicode) => {
    expect(decodeLegacy(text, kind)).toBe(unicode);
    expect(detectLegacy(text)).toBe(kind);
  });

  test('a capital font gives capitals', () => {
    expect(decodeLegacy('b¸o c¸o', 'tcvn3', '.VnTimeH')).toBe('BÁO CÁO');
    expect(decodeLegacy('b¸o c¸o', 'tcvn3', '.VnTime')).toBe('báo cáo');
  });
});

describe('detection', () => {
  test.each([
    ['Xã Tân Quy Tây'],
    ['Xã Phú Lý'],
    ['Hà Nam'],
    ['Phường 1'],
    ['Phường Hòa An'.normalize('NFD')],
    ['© 2024 · §4 «Biểu mẫu»'],
    ['Café Nestlé'],
    ['München'],
    ['25 °C ± 1'],
    [''],
    ['A01 – 12'],
  ])('"%s" is left alone', (text) => expect(detectLegacy(text)).toBeUndefined());

  test.each([
    ['Hµ', '.VnTime', 'tcvn3'],
    ['TØnh', ' .VnArialH', 'tcvn3'],
    ['Xaõ', 'VNI-Times', 'vni'],
    ['Xã Phường', '.VnTime', undefined],
    ['Phuong 1', '.VnTime', undefined],
    ['Hà Nam', 'Times New Roman', undefined],
  ])('"%s" in font "%s" is %s', (text, font, kind) => expect(detectLegacy(text, font)).toBe(kind));

  test('no name of any list is taken for legacy text, though many hold only Latin-1 letters', () => {
    const names = [...shippedList('2025-06').units, ...shippedList('2026').units].map(fullName);
    expect(names.filter((name) => detectLegacy(name) !== undefined)).toEqual([]);
  });

  test.each([
    ['tcvn3', TCVN3],
    ['vni', VNI],
  ] as const)('communes of 2026 typed in %s are recognised and come back', (kind, table) => {
    const names = shippedList('2026')
      .units.map(fullName)
      .map((name) => name.toLowerCase());
    const lost = names.filter((name) => decodeLegacy(encode(name, table), kind) !== name);
    const typed = names.map((name) => encode(name, table)).filter((text) => /[\u0080-\uffff]/.test(text));
    const seen = typed.filter((text) => detectLegacy(text) === kind);
    expect(lost).toEqual([]);
    expect(typed.length - seen.length).toBeLessThan(typed.length / 50);
  });
});

describe('syllables', () => {
  test.each([
    'xã',
    'phường',
    'nguyễn',
    'khuya',
    'quốc',
    'gì',
    'giếng',
    'nghĩa',
    'thuở',
    'ý',
    'uỷ',
    'ủy',
    'đông',
    'yên',
    'huyện',
  ])('"%s" is one', (word) => expect(isSyllable(word)).toBe(true));
  test.each(['x·', 'xaõ', 'phöôøng', 'café', 'wã', 'phùớng', 'ôôn'])('"%s" is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});
