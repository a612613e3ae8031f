import { crossRules } from '../../../../src/core/checks/crossUnit/crossRules';
import { messageOf, messageTable, ruleTitle } from '../../../../src/core/checks/messages';
import { rules } from '../../../../src/core/checks/rules';
import type { Finding } from '../../../../src/domain/finding';
import { findingsOf } from '../cases/case';
import { figureCases } from '../cases/figureCases';
import { plausibilityCases } from '../cases/plausibilityCases';

const languages = ['vi', 'en'] as const;
const said = [...rules, ...crossRules].flatMap((rule) =>
  Object.keys(rule.variants).map((variant) => [rule.id, variant] as const),
);
const everyFinding = Object.values({ ...figureCases, ...plausibilityCases })
  .flat()
  .flatMap(findingsOf);
/** What a sentence tells the person to do. */
const ASKS = {
  vi: /nhập|sửa|kiểm tra|bổ sung|ghi giải trình|xóa|chọn|dùng|thống nhất|đề nghị/i,
  en: /enter|correct|check|fill|complete|give|write|leave|clear|choose|use|agree|change|put|ask/i,
};

test.each(said)('%s "%s" has its sentence in both languages, in one spelling, saying what to do', (rule, variant) => {
  for (const lang of languages) {
    const text = messageTable[rule]?.[variant]?.[lang] ?? '';
    expect(text).toMatch(/^[^\s].*[^\s]\.$/);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toMatch(ASKS[lang]);
    expect(text).not.toMatch(/error|lỗi|\bV\d\d\b/i);
  }
});

test('the tables hold no sentence of a check that nothing says', () => {
  const known = new Set(said.map(([rule, variant]) => `${rule} ${variant}`));
  const written = Object.entries(messageTable).flatMap(([rule, variants]) =>
    Object.keys(variants).map((variant) => `${rule} ${variant}`),
  );
  expect(written.filter((sentence) => /^[VX]/.test(sentence) && !known.has(sentence))).toEqual([]);
});

test.each(languages)('every placeholder of every finding is filled (%s)', (lang) => {
  const unfilled = everyFinding
    .map((finding) => messageOf(finding, lang))
    .filter((text) => /[{}]|undefined|NaN/.test(text));
  expect(unfilled).toEqual([]);
});

test.each([...new Set(said.map(([rule]) => rule))])('%s has a title in both languages', (rule) => {
  expect([ruleTitle(rule, 'vi'), ruleTitle(rule, 'en')]).not.toContain(rule);
});

test.each([
  [
    'vi',
    'Số đơn vị đã phân công, bố trí nhân sự – Ủy ban nhân dân cấp xã (1.100) lớn hơn số đơn vị thuộc diện bố trí nhân sự công tác xã hội – Ủy ban nhân dân cấp xã (10). Kiểm tra và sửa một trong hai số.',
  ],
  [
    'en',
    "Units with staff assigned – commune People's Committees: 1,100, above units in scope of social-work staffing – commune People's Committees (10). Check the two figures and correct one.",
  ],
] as const)('a whole sentence reads as an official writes it (%s)', (lang, expected) => {
  const [finding] = findingsOf({ title: '', set: { 'A02.LH01': 1100, 'A05.LH01': 0 }, expected: [] }) as readonly [
    Finding,
  ];
  expect(messageOf(finding, lang).replace('’', "'").replace('’', "'")).toBe(expected);
});

test('a finding without a text is a fault of the tables', () => {
  const finding = {
    rule: 'V99',
    variant: '',
    severity: 'error',
    element: '',
    place: { file: '', sheet: '', cell: '' },
    params: {},
  } as const;
  expect(() => messageOf(finding, 'vi')).toThrow('V99');
});
