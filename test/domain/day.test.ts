import { dayOf, excelSerial, isIsoDate, isoOfSerial, serialOfTime } from '../../src/domain/day';

describe('the serial of a day', () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2024-02-29', 45351],
    ['2025-12-15', 46006],
    ['2025-12-31', 46022],
    ['9999-12-31', 2958465],
  ])('%s is %s and back', (iso, serial) => {
    expect(excelSerial(iso)).toBe(serial);
    expect(isoOfSerial(serial)).toBe(iso);
    expect(isoOfSerial(serial + 0.75)).toBe(iso);
  });

  test.each(['1899-12-31', '1899-01-01', '2025-02-29', '1900-02-29', '2025-13-01', '2025-1-1', '15/12/2025', ''])(
    '"%s" has none',
    (iso) => expect(excelSerial(iso)).toBeUndefined(),
  );

  test.each([0, 0.5, -3, 60, 60.5, 2958466])('%s is no day of the calendar', (serial) =>
    expect(isoOfSerial(serial)).toBeUndefined(),
  );
});

test.each([
  ['1900-01-01T00:00Z', 1],
  ['1900-02-28T12:00Z', 59.5],
  ['1900-03-01T06:00Z', 61.25],
  ['2025-12-15T18:00Z', 46006.75],
  ['1899-12-31T12:00Z', 0.5],
])('the moment %s is %s', (moment, serial) => expect(serialOfTime(Date.parse(moment))).toBe(serial));

test('the day of a moment is the day people there count', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 10, 30, 0, 1))).toBe('2026-11-30');
});

test.each([
  ['0050-01-01', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-02-30', false],
  ['2025-04-31', false],
  ['2025-00-10', false],
  ['2025-10-00', false],
  ['2025-12-32', false],
])('%s is a day of the calendar: %s', (iso, isDay) => expect(isIsoDate(iso)).toBe(isDay));
