import { readingReasons } from '../../src/core/forms/read/readingReasons';
import { reasonMessages } from '../../src/core/rollup/reasons';
import { fileRefusals } from '../../src/core/sheet/fileRefusals';
import type { Sentence } from '../../src/domain/texts/sentence';
import { reasonText, type OutsideReason } from '../../src/usecases/reasonText';
import { hasForeignLetter } from '../support/foreignWords';

const tables: readonly Readonly<Record<string, Sentence>>[] = [fileRefusals, readingReasons, reasonMessages];
const all = tables.flatMap((table) => Object.entries(table));

test.each(all)('%s has its sentence in both languages', (_code, { vi, en }) => {
  for (const text of [vi, en]) {
    expect(text).toMatch(/^[^\s].*[^\s]\.$/);
    expect(text).toBe(text.normalize('NFC'));
  }
  expect(hasForeignLetter(en)).toBe(false);
});

test('no code has two sentences', () => {
  const codes = all.map(([code]) => code);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
});

test('a reason is told with its params, and the compiler asks for them', () => {
  const reason: OutsideReason = { code: 'otherProgramme', params: { programme: 'Sa Đéc 2021' } };
  expect(reasonText(reason, 'vi')).toBe('Tệp không có biểu nào của kế hoạch Sa Đéc 2021.');
  // @ts-expect-error: {programme} is not given
  const without: OutsideReason = { code: 'otherProgramme', params: {} };
  expect(reasonText(without, 'en')).toContain('{programme}');
});

test.each(['constructor', 'neverSaid'])('a code without a sentence (%s) is a fault of ours', (code) => {
  expect(() => reasonText({ code, params: {} }, 'vi')).toThrow(code);
});
