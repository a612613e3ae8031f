import { filled, fillText } from '../../../src/domain/texts/sentence';

test.each([
  ['numbers', 'Có {n}.', { n: 1234.5 }, 'Có 1.234,5.'],
  ['small numbers', 'Có {n}.', { n: 0.125 }, 'Có 0,125.'],
  ['days', 'Ngày {d}.', { d: '2024-11-30' }, 'Ngày 30/11/2024.'],
  ['a name inside a sentence', 'Dòng {a}.', { a: { vi: 'Số người', en: 'Persons' } }, 'Dòng số người.'],
  ['a name that opens a sentence', '{a} trống.', { a: { vi: 'Số người', en: 'Persons' } }, 'Số người trống.'],
  ['an abbreviation inside a sentence', 'Dòng {a}.', { a: { vi: 'ODA', en: 'ODA' } }, 'Dòng ODA.'],
  ['a text as it is', 'Dòng {a}.', { a: 'Số người' }, 'Dòng Số người.'],
  ['braces in what a unit typed', 'Ghi “{t}”.', { t: '{n} $& $1', n: 3 }, 'Ghi “{n} $& $1”.'],
  ['nothing given', 'Có {n}.', {}, 'Có {n}.'],
] as const)('places are filled: %s', (_title, vi, params, expected) => {
  expect(fillText({ vi, en: '' } as { readonly vi: string; readonly en: string }, params, 'vi')).toBe(expected);
});

test('each language shows numbers, names and days its own way', () => {
  const sentence = { vi: '{name}: {value} ({day})', en: '{name}: {value} ({day})' } as const;
  const params = { name: { vi: 'Số người', en: 'Persons' }, value: 1234.5, day: '2024-11-30' };
  expect(filled(sentence, params)).toEqual({
    vi: 'Số người: 1.234,5 (30/11/2024)',
    en: 'Persons: 1,234.5 (30/11/2024)',
  });
});

test.each([
  [1, 'Có 1 ô trống.', '1 cell is blank.'],
  [0, 'Có 0 ô trống.', '0 cells are blank.'],
  [1234, 'Có 1.234 ô trống.', '1,234 cells are blank.'],
])('what is counted is said of one and of more: %s', (count, vi, en) => {
  const sentence = { vi: 'Có {count} ô trống.', en: '{count:cell is|cells are} blank.' } as const;
  expect(filled(sentence, { count })).toEqual({ vi, en });
});

test('the compiler asks for every place of either language', () => {
  const sentence = { vi: '{count} ô', en: '{count} cells in {file}' } as const;
  // @ts-expect-error: no file
  expect(fillText(sentence, { count: 2 }, 'en')).toBe('2 cells in {file}');
  // @ts-expect-error: a place that is misspelt
  expect(fillText(sentence, { counts: 2, file: 'a' }, 'vi')).toBe('{count} ô');
  expect(fillText(sentence, { count: 2, file: 'a.xlsx' }, 'en')).toBe('2 cells in a.xlsx');
});
