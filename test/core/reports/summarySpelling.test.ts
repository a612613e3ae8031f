import { BLANK, figureOf, NOT_APPLICABLE, UNREADABLE, type Figure } from '../../../src/domain/figure';
import type { IndicatorType } from '../../../src/domain/catalogue/indicator';
import { excelSerial } from '../../../src/domain/day';
import type { UnitLevel } from '../../../src/domain/territory/unit';
import { blank, date, formula, number, text, type CellValue, type Content } from '../../../src/core/sheet/model';
import type { SnapshotCell, SnapshotValue } from '../../../src/core/sheet/snapshot';
import {
  addingWords,
  explanationsIn,
  explanationWords,
  figureIn,
  givenCell,
  HEADER_TITLES,
  kindIn,
  kindWords,
  placeIn,
  placeWords,
  rateKeysIn,
  tierWords,
  versionIn,
  versionWords,
  yesNoIn,
  yesNoWords,
} from '../../../src/core/reports/summarySpelling';
import { UNIT_COLUMNS } from '../../../src/core/reports/unitColumns';

const HELD_7: Figure = { state: 'held', given: figureOf(7) };
const HELD_MONEY: Figure = { state: 'held', given: figureOf(1.5) };
const HELD_X: Figure = { state: 'held', given: NOT_APPLICABLE };
const HELD_DAY: Figure = { state: 'held', given: figureOf('2026-12-15') };

/** A cell as a reader finds it in the file. */
function read(content: Content | undefined): SnapshotCell | undefined {
  if (!content) return undefined;
  if (content.kind === 'formula') return { row: 0, col: 0, value: snapshot(content.value), formula: content.formula };
  return { row: 0, col: 0, value: snapshot(content) };
}
function snapshot(value: CellValue): SnapshotValue {
  return value.kind === 'date' ? { kind: 'number', number: excelSerial(value.iso) ?? NaN } : value;
}

test.each<readonly [IndicatorType, string]>([
  ['count', 'số'],
  ['money', 'tiền'],
  ['ratio', 'tỷ lệ'],
  ['yesNo', 'có/không'],
  ['date', 'ngày'],
  ['text', 'chữ'],
])('a column of %s says "%s" and is read back', (type, words) => {
  expect(kindWords(type)).toBe(words);
  expect(kindIn(words.normalize('NFD'))).toBe(type);
});

test('words of nobody are no kind', () => expect(kindIn('bao nhiêu')).toBeUndefined());

test.each([
  [100, 'A02.LH01 ÷ A01.LH01'],
  [1000, 'A02.LH01 ÷ A01.LH01 × 1000'],
  [1, 'A02.LH01 ÷ A01.LH01 × 1'],
])('a rate says the two figures it is made from, and its base %d', (per, said) => {
  const rate = { numerator: 'A02.LH01', denominator: 'A01.LH01', per } as const;
  const words = addingWords({ adds: 'ratio', type: 'ratio', rate });
  expect(words).toBe(said);
  expect(rateKeysIn(words)).toEqual(rate);
});

test.each([
  [{ adds: 'sum', type: 'count' }, 'Cộng'],
  [{ adds: 'countYes', type: 'yesNo' }, 'Đếm “Có”'],
  [{ adds: 'none', type: 'text' }, 'Không cộng'],
  [{ adds: 'ratio', type: 'ratio' }, 'So với năm gốc'],
] as const)('%j says "%s" and is no rate', (column, words) => {
  expect(addingWords(column)).toBe(words);
  expect(rateKeysIn(words)).toBeUndefined();
});

test.each<readonly [UnitLevel, string]>([
  ['commune', 'Cấp xã'],
  ['facility', 'Cơ sở'],
  ['department', 'Sở, ngành'],
])('a %s reports at the tier "%s"', (level, words) => {
  expect(tierWords({ list: '2026', code: '75.X', name: 'X', type: '', level })).toBe(words);
});

test.each([
  [true, 'Có'],
  [false, 'Không'],
  [undefined, ''],
])('%s is "%s" and back', (said, words) => {
  expect(yesNoWords(said)).toBe(words);
  expect(yesNoIn(words)).toBe(said);
});

test.each([
  [{ version: 2 }, '2'],
  [{ version: 1, light: true }, '1 – Mẫu gọn'],
] as const)('the version of %j is "%s" and back', (form, words) => {
  expect(versionWords(form)).toBe(words);
  expect(versionIn(words)).toEqual(form);
});

test.each(['', 'x', '1 – Mẫu khác'])('a version column with "%s" is version 1', (words) => {
  expect(versionIn(words)).toEqual({ version: 1 });
});

test('explanations come back, each on one line', () => {
  const given = new Map([
    ['V11|A02', 'đã rà soát'],
    ['V13|B01|2024', 'sáp nhập\nhai xã'],
  ]);
  const words = explanationWords(given);
  expect(words).toBe('V11|A02\tđã rà soát\nV13|B01|2024\tsáp nhập hai xã');
  expect(explanationsIn(words)).toEqual(new Map([...given].map(([key, why]) => [key, why.replace('\n', ' ')])));
  expect(explanationWords(undefined)).toBe('');
  expect(explanationsIn('')).toBeUndefined();
});

test.each<readonly [string, Parameters<typeof givenCell>[0], IndicatorType, boolean, CellValue, Figure]>([
  ['a number', figureOf(5), 'count', true, number(5), figureOf(5)],
  ['none', figureOf(0), 'count', true, number(0), figureOf(0)],
  ['a number that is not counted', figureOf(1.5), 'money', false, text('(1,5)'), figureOf(1.5)],
  ['x', NOT_APPLICABLE, 'count', true, text('x'), NOT_APPLICABLE],
  ['x that is not counted', NOT_APPLICABLE, 'count', false, text('(x)'), NOT_APPLICABLE],
  ['an unreadable cell', UNREADABLE, 'count', true, text('?'), UNREADABLE],
  ['a text "?"', figureOf('?'), 'text', true, text('?'), figureOf('?')],
  ['a day', figureOf('2026-12-15'), 'date', true, date('2026-12-15'), figureOf('2026-12-15')],
  ['a day nobody can read as one', figureOf('cuối năm'), 'date', true, text('cuối năm'), UNREADABLE],
  ['yes', figureOf(1), 'yesNo', true, number(1), figureOf(1)],
  ['a held figure', HELD_7, 'count', true, text('[7]'), HELD_7],
  ['a held sum of money', HELD_MONEY, 'money', true, text('[1,5]'), HELD_MONEY],
  ['a held x', HELD_X, 'count', true, text('[x]'), HELD_X],
  ['a held day', HELD_DAY, 'date', true, text('[2026-12-15]'), HELD_DAY],
  ['a held total', { state: 'held' }, 'count', true, text('[…]'), { state: 'held' }],
  ['a text in square brackets', figureOf('[7]'), 'text', true, text('[7]'), figureOf('[7]')],
])('%s', (_what, figure, type, counts, cell, back) => {
  const written = givenCell(figure, type, counts);
  expect(written).toEqual(cell);
  expect(figureIn(read(written), type)).toEqual(back);
});

test.each<readonly [string, Content | undefined, IndicatorType, Figure]>([
  ['no cell', undefined, 'count', BLANK],
  ['a blank', blank, 'count', BLANK],
  ['spaces', text('  '), 'count', BLANK],
  ['a total the summary made', formula('SUM(A1:A3)', number(5)), 'count', BLANK],
  ['a tick in a yes or no', { kind: 'boolean', boolean: true }, 'yesNo', figureOf(1)],
  ['a tick in a count', { kind: 'boolean', boolean: true }, 'count', UNREADABLE],
  ['words a person wrote over a number', text('5 em'), 'count', UNREADABLE],
  ['a number in a text', number(12), 'text', figureOf('12')],
  ['a capital X', text('X'), 'count', NOT_APPLICABLE],
  ['a number that is no day', number(60), 'date', UNREADABLE],
])('%s is read', (_what, content, type, figure) => expect(figureIn(read(content), type)).toEqual(figure));

test.each([
  [{ cell: 'F12', computed: false }, 'F12'],
  [{ cell: 'F12', computed: true }, 'Σ F12'],
  [{ cell: '', computed: false }, '–'],
  [{ cell: '', computed: true }, 'Σ –'],
])('the place %j is "%s" and back', (place, words) => {
  expect(placeWords(place)).toBe(words);
  expect(placeIn(words)).toEqual(place);
});

test('no two columns have one title: a reader finds them by it', () => {
  const titles = [...Object.values(UNIT_COLUMNS).map(({ title }) => title), ...Object.values(HEADER_TITLES)];
  expect(new Set(titles).size).toBe(titles.length);
});
