import { amountsIn } from '../../../../src/core/planBook/sentence/amounts';
import { directionOf } from '../../../../src/core/planBook/sentence/direction';
import { eachIn } from '../../../../src/core/planBook/sentence/eachWords';
import { noiseIn } from '../../../../src/core/planBook/sentence/noise';
import { populationOf } from '../../../../src/core/planBook/sentence/population';
import { isGlued, lastPlace, startsAt, endsBefore, tokensOf } from '../../../../src/core/planBook/sentence/tokens';
import { yearOf } from '../../../../src/core/planBook/sentence/whichYear';
import { yearPhrases } from '../../../../src/core/planBook/sentence/years';

const NOTHING = new Set<number>();

test('a sentence falls into words, numbers as plans write them, and marks', () => {
  const tokens = tokensOf('Có 1.000 trẻ/4,9%; 2.3.1');
  expect(tokens.map(({ text }) => text)).toEqual(['Có', '1.000', 'trẻ', '/', '4,9', '%', ';', '2.3.1']);
  expect(tokens.flatMap(({ number }) => number ?? [])).toEqual([1000, 4.9]);
  expect([0, 2, 3].map((at) => isGlued(tokens, at))).toEqual([false, true, true]);
});

test('phrases are found forwards and backwards, the longest first', () => {
  const tokens = tokensOf('giảm xuống còn dưới');
  expect(startsAt(tokens, 1, ['xuống', 'xuống còn'])).toBe(2);
  expect(endsBefore(tokens, 3, ['còn', 'xuống còn'])).toBe(2);
  expect(startsAt(tokens, 0, ['tăng'])).toBe(0);
  expect(lastPlace(tokens, (at) => tokens[at]?.low === 'còn')).toBe(2);
  expect(lastPlace(tokens, () => false)).toBe(-1);
});

test.each([
  ['Quyết định số 112/QĐ-TTg', '112/QĐ-TTg'],
  ['Nghị quyết 42-NQ/TW', '42-NQ/TW'],
  ['ngày 30/11/2026', '30/11/2026'],
  ['khoản 2 Điều 5', '2 5'],
  ['trẻ em từ 6 đến dưới 16 tuổi', 'từ 6 đến dưới 16 tuổi'],
  ['người từ 60 tuổi trở lên', 'từ 60 tuổi trở lên'],
  ['trong vòng 24 giờ', '24'],
  ['Chỉ tiêu 5: 80%', '5'],
  ['2. Đạt 80%', '2 .'],
  ['Tuổi thọ đạt 75 tuổi', ''],
  ['80% xã', ''],
])('%s: no target is %s', (sentence, dropped) => {
  const tokens = tokensOf(sentence);
  const places = [...noiseIn(tokens)].sort((a, b) => a - b);
  expect(places.map((at) => tokens[at]?.text).join(' ')).toBe(
    tokensOf(dropped)
      .map(({ text }) => text)
      .join(' '),
  );
});

test.each([
  ['vào năm 2025 và năm 2030', ['–2025', '–2030']],
  ['giai đoạn 2021-2025', ['2021–2025']],
  ['từ năm 2026 đến năm 2030', ['2026–2030']],
  ['so với năm 2020', ['@2020']],
  ['so với giai đoạn 2016-2020', ['unclear']],
  ['trước năm 2030', ['unclear']],
  ['đào tạo 2020 người', []],
])('%s', (sentence, expected) => {
  const shown = yearPhrases(tokensOf(sentence), NOTHING).map(({ kind, from, to }) =>
    kind === 'period' ? `${from ?? ''}–${to ?? ''}` : kind === 'base' ? `@${from ?? ''}` : kind,
  );
  expect(shown).toEqual(expected);
});

test.each([
  ['11 bác sĩ/10.000 dân', [{ value: 11, unit: 'bác sĩ', per: 10_000 }]],
  ['1 - 1,5%/năm', [{ value: 1, valueTo: 1.5, unit: '%', yearly: true }]],
  ['0,5 điểm phần trăm', [{ value: 0.5, unit: '%', points: true }]],
  ['25 triệu đồng/người/năm', [{ value: 25, unit: 'triệu đồng/người/năm' }]],
  ['2/3 số xã', [{ unclear: true }]],
  ['ít nhất hai lớp', [{ value: 2, unit: 'lớp' }]],
])('%s', (sentence, expected) => {
  expect(amountsIn(tokensOf(sentence), NOTHING)).toMatchObject(expected);
});

const plain = { right: [], isRange: false, isChange: false, isPercent: true, isAll: false, isEach: false };

test.each([
  ['đạt ít nhất', '>='],
  ['giảm xuống còn', '<='],
  ['giảm ít nhất', 'decrease>='],
  ['tăng trên', 'increase>'],
  ['không để vượt quá', '<='],
  ['giảm tỷ lệ hộ nghèo', undefined],
  ['tăng không quá', undefined],
  ['gần', undefined],
])('%s …: %s', (words, comparator) => {
  expect(directionOf({ ...plain, left: tokensOf(words) }).comparator).toBe(comparator);
});

test.each([
  ['Mỗi xã, phường có', 'commune', 'Mỗi xã'],
  ['mỗi thôn có', undefined, 'mỗi thôn'],
])('%s', (sentence, each, words) => {
  const found = eachIn(tokensOf(sentence));
  expect([found?.each, found?.words.map(({ text }) => text).join(' ')]).toEqual([each, words]);
});

test('each year and each month are nobody', () => {
  expect(eachIn(tokensOf('mỗi năm có'))).toBeUndefined();
});

test('who is counted stands behind the figure, else before it', () => {
  const shown = (right: string, left: string): string =>
    populationOf(tokensOf(right), tokensOf(left))
      .map(({ text }) => text)
      .join(' ');
  expect(shown('số xã, phường được công nhận', '')).toBe('xã');
  expect(shown('', 'Tỷ lệ hộ nghèo giảm')).toBe('hộ nghèo');
});

test('a figure has the year behind it, or the last one before', () => {
  const of = (sentence: string): readonly (number | undefined)[] => {
    const tokens = tokensOf(sentence);
    const years = yearPhrases(tokens, NOTHING);
    const taken = new Set(
      years.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
    );
    const amounts = amountsIn(tokens, taken);
    return amounts.map((amount) => yearOf({ amount, amounts, years, tokens }).to);
  };
  expect(of('65% vào năm 2025 và 75% vào năm 2030')).toEqual([2025, 2030]);
  expect(of('đến năm 2025 đạt 60% và đến năm 2030 đạt 90%')).toEqual([2025, 2030]);
  expect(of('60%, 90% vào năm 2030')).toEqual([2030, 2030]);
});
