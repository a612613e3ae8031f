import type { Finding } from '../../src/domain/finding';
import type { Phrase } from '../../src/domain/catalogue/relation';
import { LOOK_AGAIN } from '../../src/core/checks/rules/reasons';
import { catalogue } from '../support/plans';
import { findingRules, messageOf, ruleTitle } from '../../src/usecases/messages';
import { findingsOf } from '../core/checks/cases/case';
import { figureCases } from '../core/checks/cases/figureCases';
import { plausibilityCases } from '../core/checks/cases/plausibilityCases';
import { foreignSentence, hasForeignLetter } from '../support/foreignWords';

const languages = ['vi', 'en'] as const;
const said = findingRules.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([variant, sentence]) => [id, variant, sentence] as const),
);
const everyFinding = Object.values({ ...figureCases, ...plausibilityCases })
  .flat()
  .flatMap(findingsOf);
/** What a sentence tells the person to do. */
const ASKS = {
  vi: /nhập|sửa|kiểm tra|bổ sung|ghi giải trình|xóa|chọn|dùng|thống nhất|đề nghị|cần/i,
  en: /enter|correct|check|fill|complete|give|write|leave|clear|choose|use|agree|change|put|ask|take|look|type|convert|open|restore|remove|break|move|make sure|keep/i,
};

/** What a relation of the catalogue may advise, and what is said where it advises nothing. */
const advices: readonly Phrase[] = [
  LOOK_AGAIN,
  ...catalogue().relations.flatMap((relation) =>
    [
      'advice' in relation ? (relation.advice ?? []) : [],
      relation.kind === 'together' ? [relation.withoutFirst ?? [], relation.withoutSecond ?? []].flat() : [],
    ].flat(),
  ),
];

/** Vietnamese names what is counted after a number ("5 người"), where English need not. */
const COUNTED: ReadonlySet<string> = new Set(['{measure}', '{unit}']);

test.each(advices)('advice says what to do: $vi', (advice) => {
  for (const lang of languages) {
    expect(advice[lang]).toMatch(/^\S.*\S\.$/);
    expect(advice[lang]).toMatch(ASKS[lang]);
  }
});

test.each(said)(
  '%s "%s" has its sentence in both languages, in one spelling, saying what to do',
  (_rule, _v, sentence) => {
    for (const lang of languages) {
      const text = sentence[lang].replace(/\{advice\}$/, LOOK_AGAIN[lang]);
      expect(text).toMatch(/^[^\s].*[^\s]\.$/);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).toMatch(ASKS[lang]);
      expect(text).not.toMatch(/\b[VRX]\d\d\b/);
    }
    const english = placesIn(sentence.en);
    expect(placesIn(sentence.vi).filter((place) => english.includes(place) || !COUNTED.has(place))).toEqual(english);
    expect(hasForeignLetter(sentence.en)).toBe(false);
  },
);

test.each(said.filter(([rule]) => !rule.startsWith('R')))(
  '%s "%s" does not call the person wrong',
  (_r, _v, sentence) => {
    expect(`${sentence.vi} ${sentence.en}`).not.toMatch(/error|lỗi/i);
  },
);

function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[:}]/g)].map(([, name]) => `{${name}}`))].sort();
}

test('no sentence is said by two rules', () => {
  const keys = said.map(([rule, variant]) => `${rule} ${variant}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('every rule has one name in each language, and no two the same', () => {
  const names = new Map(findingRules.map(({ id, title }) => [id, title]));
  for (const { id, title } of findingRules) expect(names.get(id)).toBe(title);
  expect(new Set([...names.values()].map(({ vi }) => vi)).size).toBe(names.size);
  for (const id of names.keys()) expect([ruleTitle(id, 'vi'), ruleTitle(id, 'en')]).not.toContain(id);
});

test.each(languages)('every place of every finding is filled (%s)', (lang) => {
  const unfilled = everyFinding
    .map((finding) => messageOf(finding, lang))
    .filter((text) => /[{}]|undefined|NaN|\[object/.test(text));
  expect(unfilled).toEqual([]);
});

test('an English sentence holds no Vietnamese word but names and what people wrote', () => {
  expect(everyFinding.length).toBeGreaterThan(100);
  expect(everyFinding.flatMap(foreignSentence)).toEqual([]);
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
  const [finding] = findingsOf({ title: '', set: { 'A02.LH01': 1100, 'A05.LH01': 0 }, expected: [] });
  expect(finding && messageOf(finding, lang).replace(/’/g, "'")).toBe(expected);
});

test('what the unit wrote and its explanation follow the sentence', () => {
  const [finding] = findingsOf({ title: '', set: { H05: 20_500_000 }, expected: [] });
  const told: Finding | undefined = finding && { ...finding, unitNote: 'học ở tỉnh', explanation: 'Sở mở lớp.' };
  expect(told && messageOf(told, 'vi')).toMatch(/ Đơn vị ghi chú: “học ở tỉnh”\. Đơn vị giải trình: “Sở mở lớp\.”\.$/);
  expect(told && messageOf(told, 'en')).toMatch(/ The unit notes: “học ở tỉnh”\. The unit explains: “Sở mở lớp\.”\.$/);
});

test('a finding without a sentence is a fault of ours', () => {
  const place = { file: '', sheet: '', cell: '' };
  const finding: Finding = { rule: 'V99', variant: '', severity: 'error', element: '', place, params: {} };
  expect(() => messageOf(finding, 'vi')).toThrow('V99');
});
