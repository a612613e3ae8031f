import { seriesText } from '../../../src/domain/series/words';

test('a reason of a series is said in both languages, any other is none of its own', () => {
  const reason = { code: 'noFiles', params: { year: '2023' } };
  expect(seriesText(reason, 'vi')).toBe('Không có tệp nào của năm 2023.');
  expect(seriesText(reason, 'en')).toBe('There is no file of 2023.');
  expect(seriesText({ code: 'toString', params: {} }, 'vi')).toBeUndefined();
});
