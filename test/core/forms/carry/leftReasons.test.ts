import { leftReasons } from '../../../../src/core/forms/carry/leftReasons';

test('every reason is a sentence in both languages', () => {
  const wrong = Object.entries(leftReasons).filter(
    ([, { vi, en }]) =>
      !vi.endsWith('.') || !en.endsWith('.') || vi !== vi.normalize('NFC') || String(vi) === String(en),
  );
  expect(wrong).toEqual([]);
});
