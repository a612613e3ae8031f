import { counted, showFixed, showNumber } from '../../../src/domain/texts/number';

test.each([
  [1234567, 0, 'vi', '1.234.567'],
  [1234567, 0, 'en', '1,234,567'],
  [1234.5, 2, 'vi', '1.234,5'],
  [1234.5, 2, 'en', '1,234.5'],
  [-0.004, 2, 'vi', '0'],
  [-1000, 2, 'vi', '-1.000'],
  [59.96, 6, 'vi', '59,96'],
] as const)('%d with at most %d decimals (%s) is %s', (value, digits, lang, expected) => {
  expect(showNumber(value, digits, lang)).toBe(expected);
});

test.each([
  [60, 1, 'vi', '60,0'],
  [1234.5, 2, 'en', '1,234.50'],
  [60, 0, 'vi', '60'],
  [-0.04, 1, 'vi', '0,0'],
  [-1234.04, 1, 'vi', '-1.234,0'],
] as const)('%d with exactly %d decimals (%s) is %s', (value, digits, lang, expected) => {
  expect(showFixed(value, digits, lang)).toBe(expected);
});

test.each([
  [counted(1, 'file'), '1 file'],
  [counted(0, 'file'), '0 files'],
  [counted(1234, 'file'), '1,234 files'],
  [counted(1, 'body', 'bodies'), '1 body'],
  [counted(2, 'body', 'bodies'), '2 bodies'],
])('%s', (said, expected) => expect(said).toBe(expected));
