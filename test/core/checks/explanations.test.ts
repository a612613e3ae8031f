import { isExplainable, isExplanation, withUnitsWords } from '../../../src/core/checks/explanations';
import { crossRules } from '../../../src/core/checks/crossUnit/crossRules';
import { findingKey } from '../../../src/core/checks/findingKey';
import { rules } from '../../../src/core/checks/rules';
import type { Finding } from '../../../src/domain/finding';
import { elementKey } from '../../../src/domain/ids';
import { findingsOf } from './cases/case';
import { figuresKey, findingFigures } from '../../../src/domain/work/findingFigures';
import { unit } from './support/plan';

function first(set: Record<string, number>): Finding {
  const [finding] = findingsOf({ title: '', set, context: { unit: { ...unit, kind: 'labour' } }, expected: [] });
  if (!finding) throw new Error('the case gives no finding');
  return finding;
}

const warning = first({ C09: 0 });
const error = first({ C04: 21 });
const NO_VALUES = new Map();
const WHY = 'Học lớp do Sở tổ chức.';

test('the key names rule, sentence and element, not figures or cell', () => {
  expect(findingKey(warning)).toBe('V12|noClass|C09');
  const moved: Finding = { ...warning, place: { file: 'b', sheet: 'c', cell: 'D4' }, params: {} };
  expect(findingKey(moved)).toBe('V12|noClass|C09');
});

test('an explained warning stays a warning and carries the reason', () => {
  const explanations = new Map([['V12|noClass|C09', ` ${WHY} `]]);
  expect(withUnitsWords([warning], { explanations, values: NO_VALUES })).toEqual([{ ...warning, explanation: WHY }]);
});

test.each([
  ['an error that nothing can explain', error, new Map([[findingKey(error), WHY]])],
  ['one about who, when or which plan', { ...warning, identity: true }, new Map([[findingKey(warning), WHY]])],
  ['another element', warning, new Map([['V12|noClass|C02', WHY]])],
  ['an empty reason', warning, new Map([[findingKey(warning), '  ']])],
  ['a reason that says nothing', warning, new Map([[findingKey(warning), 'ok']])],
  ['no explanations', warning, undefined],
] as const)('the finding stays as it is: %s', (_title, finding, reasons) => {
  expect(
    withUnitsWords([finding], { values: NO_VALUES, ...(reasons === undefined ? {} : { explanations: reasons }) }),
  ).toEqual([finding]);
});

test('a reason given for figures that are others by now is a note, and explains nothing', () => {
  const key = findingKey(warning);
  const given = (figures: string) =>
    new Map([
      [key, WHY],
      [figuresKey(key), figures],
    ]);
  const { concerns = [] } = warning;
  const now = findingFigures(warning, { values: NO_VALUES });
  expect(concerns).not.toEqual([]);
  expect(withUnitsWords([warning], { explanations: given(now), values: NO_VALUES })).toEqual([
    { ...warning, explanation: WHY },
  ]);
  expect(withUnitsWords([warning], { explanations: given('C02=8 C09=1'), values: NO_VALUES })).toEqual([
    { ...warning, unitNote: WHY },
  ]);
});

test('of a note and a reason for the very finding both are shown, a note alone is the reason', () => {
  const notes = new Map([[elementKey('C09'), 'xem danh sách gửi kèm']]);
  const explanations = new Map([[findingKey(warning), WHY]]);
  const [both] = withUnitsWords([warning], { notes, explanations, values: NO_VALUES });
  expect(both).toMatchObject({ explanation: WHY, unitNote: 'xem danh sách gửi kèm' });
  expect(withUnitsWords([warning], { notes, values: NO_VALUES })).toEqual([
    { ...warning, explanation: 'xem danh sách gửi kèm' },
  ]);
});

test.each([
  ['', false],
  ['ok', false],
  ['. . . . . . . . . . .', false],
  ['đã kiểm tra', false],
  ['đã kiểm tra rồi', true],
  ['sáp nhập 2 ấp', true],
])('letters make a reason: “%s” %s', (words, says) => {
  expect(isExplanation(words)).toBe(says);
  expect(isExplanation(words.normalize('NFD'))).toBe(says);
});

test('a fall of the cumulative count is an error that may be explained', () => {
  const [fell] = findingsOf({ title: '', lastYear: { C05: 19, C09: 2 }, expected: [] });
  expect(fell && [fell.severity, isExplainable(fell)]).toEqual(['error', true]);
  expect(isExplainable(error)).toBe(false);
});

test.each([...rules, ...crossRules].filter(({ identity }) => identity))('nothing of $id is explained', (rule) => {
  for (const [variant, { severity }] of Object.entries(rule.variants))
    expect(isExplainable({ ...warning, rule: rule.id, variant, severity, identity: true })).toBe(false);
});
