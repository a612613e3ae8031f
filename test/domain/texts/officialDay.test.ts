import { dayInWords, placeAndDay } from '../../../src/domain/texts/officialDay';

test.each([
  ['2021-07-29', 'ngày 29 tháng 7 năm 2021'],
  ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
  ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
])('%s is “%s”', (iso, words) => {
  expect(dayInWords(iso)).toBe(words);
});

test('over a document it stands behind the place, blank where nobody knows it yet', () => {
  expect(placeAndDay('Huế', '2026-01-05')).toBe('Huế, ngày 05 tháng 01 năm 2026');
  expect(placeAndDay('Huế')).toMatch(/^Huế, ngày +tháng +năm$/);
});
