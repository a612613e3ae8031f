import { dateSerial } from '../../../src/xlsx/write/dateSerial';

test.each([
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2025-12-31', 46022],
  ['2024-02-29', 45351],
  ['9999-12-31', 2958465],
  ['1899-12-31', undefined],
  ['2025-02-29', undefined],
  ['2025-13-01', undefined],
  ['2025-1-1', undefined],
  ['', undefined],
])('%s is day %s of Excel', (iso, serial) => {
  expect(dateSerial(iso)).toBe(serial);
});
