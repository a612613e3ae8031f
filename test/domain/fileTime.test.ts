import { timeOf } from '../../src/domain/day';
import { earliestTime } from '../../src/domain/fileTime';

const now = '2024-12-01T00:00:00Z';

test.each<[string, readonly (string | undefined)[], string | undefined]>([
  ['the disk alone', ['2024-11-20T08:00:00Z'], '2024-11-20T08:00:00Z'],
  ['a property never makes a file newer', ['2024-11-29T08:00:00Z', '2024-11-01T08:00:00Z'], '2024-11-01T08:00:00Z'],
  ['but says that it is older than its copy', ['2024-11-01T08:00:00Z', '2024-11-29T08:00:00Z'], '2024-11-01T08:00:00Z'],
  ['zones are understood', ['2024-11-20T08:00:00+07:00', '2024-11-20T02:00:00Z'], '2024-11-20T08:00:00+07:00'],
  ['nothing later than now', ['2099-01-01T00:00:00Z', undefined], undefined],
  ['nor words', ['hôm qua'], undefined],
  ['nothing at all', [undefined], undefined],
])('%s', (_name, claims, expected) => {
  expect(earliestTime(claims, now)).toBe(expected);
});

test('without a now every time counts, and one without a zone is UTC everywhere', () => {
  expect(earliestTime(['2099-01-01'])).toBe('2099-01-01');
  expect(timeOf('2024-11-20T08:00:00')).toBe(Date.UTC(2024, 10, 20, 8));
});
