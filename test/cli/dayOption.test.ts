import { dayOption } from '../../src/cli/dayOption';

const given = (text?: string) => ({ words: [], text: () => text, list: () => [], flag: () => false });

test.each([
  ['06/12/2024', '2024-12-06'],
  ['6/1/2025', '2025-01-06'],
  ['2024-12-06', '2024-12-06'],
])('%s is a day', (text, day) => {
  expect(dayOption(given(text), 'until')).toBe(day);
});

test('no day is asked for, and what is none is refused', () => {
  expect(dayOption(given(), 'until')).toBeUndefined();
  for (const text of ['31/02/2024', 'thứ sáu', '']) expect(() => dayOption(given(text), 'until')).toThrow();
});
