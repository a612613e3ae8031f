import { day, dayOrYearly, due, monthDay, yearSpans } from '../../../src/core/planBook/daySpelling';
import { memberAt, sameJson, withMember, type Json } from '../../../src/core/planBook/json';
import {
  amount,
  choice,
  choices,
  coded,
  codedList,
  onlyYes,
  wordList,
  words,
  yesNo,
  type Reading,
  type Spelling,
} from '../../../src/core/planBook/spelling';
import { alike, typedIn, type Typed } from '../../../src/core/planBook/typed';
import { COMPARATOR_WORDS, OWNER_WORDS } from '../../../src/core/planBook/vocabulary';
import { valueIn } from '../../../src/core/sheet/model';
import type { SnapshotValue } from '../../../src/core/sheet/snapshot';

const typed = (entry: string | number): Typed =>
  typeof entry === 'number' ? { text: String(entry), number: entry } : { text: entry };
const kinds = choices(OWNER_WORDS);
const codes = coded([
  ['A03', 'Tỷ lệ'],
  ['B01', 'Số người'],
]);

/** What is typed, and what it says or the code of what is wrong. */
const READINGS: readonly (readonly [
  name: string,
  spelling: Spelling,
  entry: string | number,
  value: Json | { wrong: string },
])[] = [
  ['words', words, 62, '62'],
  ['amount', amount, 60, 60],
  ['amount', amount, '60%', 60],
  ['amount', amount, '4,9', 4.9],
  ['amount', amount, '1.000', 1000],
  ['amount', amount, '1.234.567,5', 1234567.5],
  ['amount', amount, 'khoảng 60', { wrong: 'notNumber' }],
  ['yesNo', yesNo, 'Có', true],
  ['yesNo', yesNo, 'không', false],
  ['yesNo', yesNo, 'x', { wrong: 'notOneOf' }],
  ['comparator', choice(COMPARATOR_WORDS), 'trên …', '>'],
  ['comparator', choice(COMPARATOR_WORDS), '>=', '>='],
  ['kinds', kinds, 'y tế;  GIÁO DỤC', ['health', 'education']],
  ['kinds', kinds, 'y tế; thủy lợi', { wrong: 'notOneOf' }],
  ['word list', wordList, 'LH01; @LH02 công lập', ['LH01', '@LH02 công lập']],
  ['coded', codes, 'A03 – Tỷ lệ', 'A03'],
  ['coded', codes, 'B01', 'B01'],
  ['coded', codes, 'số người', 'B01'],
  ['coded', codes, 'Z01', 'Z01'],
  ['coded list', codedList([['A03', 'Tỷ lệ']]), 'A03; tỷ lệ', ['A03', 'A03']],
  ['day', day, '30/11/2024', '2024-11-30'],
  ['day', day, '5.3.2024', '2024-03-05'],
  ['day', day, '2024-11-30', '2024-11-30'],
  ['day', day, '31/11/2024', { wrong: 'notBookDay' }],
  ['day', day, 45626, { wrong: 'notBookDay' }],
  ['yearly', dayOrYearly, '30/11 hằng năm', '--11-30'],
  ['yearly', dayOrYearly, '30/11', '--11-30'],
  ['yearly', dayOrYearly, '--11-30', '--11-30'],
  ['yearly', dayOrYearly, '31/11', { wrong: 'notBookYearlyDay' }],
  ['due', due, '2030', '2030'],
  ['due', due, 2030, '2030'],
  ['due', due, '20/03/2022 – 31/03/2022', '2022-03-20/2022-03-31'],
  ['due', due, 'cuối quý', { wrong: 'notBookDeadline' }],
  ['month day', monthDay, '20/03 hằng năm', '03-20'],
  [
    'spans',
    yearSpans,
    '2021–2025; 2026',
    [
      { from: 2021, to: 2025 },
      { from: 2026, to: 2026 },
    ],
  ],
  ['spans', yearSpans, '2021 đến 2025', { wrong: 'notBookSpans' }],
];

const saidBy = (read: Reading): unknown => (read.ok ? read.value : { wrong: read.code });

test.each(READINGS)('%s: “%s”', (_, spelling, entry, value) => {
  expect(saidBy(spelling.read(typed(entry)))).toEqual(value);
});

test('what a spelling shows it reads again', () => {
  for (const [, spelling, , value] of READINGS) {
    if (typeof value === 'object' && value !== null && 'wrong' in value) continue;
    const shown = valueIn(spelling.show(value as Json));
    const back: Typed | undefined =
      shown.kind === 'date'
        ? { text: shown.iso }
        : shown.kind === 'number'
          ? typed(shown.number)
          : shown.kind === 'text'
            ? typed(shown.text)
            : undefined;
    expect(back && saidBy(spelling.read(back))).toEqual(value);
  }
});

test('“không” beside a mark that only says yes says nothing', () => {
  expect(saidBy(onlyYes.read(typed('không')))).toBeUndefined();
});

test.each<[SnapshotValue, Typed | undefined]>([
  [{ kind: 'blank' }, undefined],
  [{ kind: 'text', text: ' \u00a0 ' }, undefined],
  [{ kind: 'text', text: ' a\r\nb ' }, { text: 'a\nb' }],
  [{ kind: 'boolean', boolean: true }, { text: 'có' }],
  [
    { kind: 'number', number: 7 },
    { text: '7', number: 7, isPercent: true },
  ],
  [
    { kind: 'error', code: '#REF!' },
    { text: '#REF!', isBroken: true },
  ],
  [{ kind: 'notCalculated' }, { text: '=…', isBroken: true }],
])('a cell of %j', (value, wanted) => {
  expect(typedIn({ row: 0, col: 0, value, percentFormat: true })).toEqual(wanted);
});

test('a percentage is what it shows, and an error is no word', () => {
  expect(saidBy(amount.read({ text: '0.07', number: 0.07, isPercent: true }))).toBe(7);
  expect(saidBy(words.read({ text: '#REF!', isBroken: true }))).toEqual({ wrong: 'notText' });
});

test('members of groups are taken, put and compared by path', () => {
  const group = withMember(withMember({}, ['a', 'b'], 1), ['c'], [1, { d: null }]);
  expect(group).toEqual({ a: { b: 1 }, c: [1, { d: null }] });
  expect(memberAt(group, ['a', 'b'])).toBe(1);
  expect(memberAt(group, ['toString'])).toBeUndefined();
  expect(sameJson(group, { c: [1, { d: null }], a: { b: 1, e: undefined } })).toBe(true);
  expect(sameJson(group, { c: [1, { d: 0 }], a: { b: 1 } })).toBe(false);
  expect(withMember(group, ['c'], undefined)).toEqual({ a: { b: 1 } });
  expect(alike(' Tên  KẾ hoạch ')).toBe('tên kế hoạch');
});
