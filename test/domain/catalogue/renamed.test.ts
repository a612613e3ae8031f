import { WordsOfDay } from '../../../src/domain/catalogue/renamed';
import type { Catalogue, Dimension, Indicator } from '../../../src/domain/catalogue/indicator';
import { elementsOf } from '../../../src/domain/plan/elements';
import { catalogue } from '../../support/plans';
import { formArgs } from '../../core/forms/fixtures';

const renamed: NonNullable<Catalogue['renamed']> = [
  {
    from: '2025-07-01',
    old: { vi: 'Ngân sách xã, thị trấn', en: 'Town budget' },
    now: { vi: 'Ngân sách cấp xã', en: 'Commune budget' },
  },
  { from: '2025-07-01', old: { vi: 'xã, thị trấn', en: 'towns' }, now: { vi: 'xã, đặc khu', en: 'zones' } },
  { from: '2025-03-01', old: { vi: 'ngành A', en: 'branch A' }, now: { vi: 'lĩnh vực B', en: 'field B' } },
];
const on = (day: string) => new WordsOfDay({ renamed }, day);

test.each([
  ['2025-02-28', 'ngành A của xã, thị trấn', 'ngành A của xã, thị trấn'],
  ['2025-03-01', 'ngành A của xã, thị trấn', 'lĩnh vực B của xã, thị trấn'],
  ['2025-07-01', 'ngành A của xã, thị trấn', 'lĩnh vực B của xã, đặc khu'],
  // The longer words come first.
  ['2025-07-01', 'Ngân sách xã, thị trấn', 'Ngân sách cấp xã'],
  ['2025-07-01', 'Xã, thị trấn', 'Xã, thị trấn'],
])('on %s “%s” is “%s”', (day, words, said) => {
  expect(on(day).said(words, 'vi')).toBe(said);
});

test('a text in another spelling has the words in that spelling', () => {
  const small = (text: string) => text.toLowerCase();
  expect(on('2025-07-01').said(small('Ngành A'), 'vi', small)).toBe('lĩnh vực b');
});

test('each language has its own words', () => {
  expect(on('2025-07-01').said('towns, xã, thị trấn', 'en')).toBe('zones, xã, thị trấn');
});

test('indicators and parts are called so, and stay the same objects before any day', () => {
  const row = { code: 'K04', vi: 'Ngân sách xã, thị trấn', en: 'Town budget' } as unknown as Indicator;
  const split = { id: 'LH', parts: [{ id: 'LH09', vi: 'ngành A', en: 'branch A' }] } as unknown as Dimension;
  expect(on('2025-07-01').indicator(row)).toMatchObject({ code: 'K04', vi: 'Ngân sách cấp xã', en: 'Commune budget' });
  expect(on('2025-03-01').dimension(split).parts).toEqual([{ id: 'LH09', vi: 'lĩnh vực B', en: 'field B' }]);
  expect([on('2024-12-31').indicator(row) === row, on('2024-12-31').dimension(split) === split]).toEqual([true, true]);
  expect(new WordsOfDay({}, '2027-01-01').indicator(row)).toBe(row);
});

test('a plan’s own label follows too, and nothing is said over twice', () => {
  const labels = (year: number): readonly string[] =>
    elementsOf(formArgs({ year, asOf: `${year}-11-30` })).flatMap(({ key, vi }) => (key === 'A01.LH01' ? [vi] : []));
  expect([...labels(2024), ...labels(2026)].map((label) => label.split(' – ')[1])).toEqual([
    'xã, phường, thị trấn',
    'xã, phường, đặc khu',
  ]);
  const health = formArgs({ year: 2026, form: '02a/CTXH-N', reporter: { kind: 'health', tier: 'department' } });
  const of = elementsOf(health).find(({ vi }) => vi.includes('Thương binh'))?.vi ?? '';
  expect(of.match(/Thương binh/g)).toHaveLength(1);
  expect(catalogue().renamed?.length).toBeGreaterThan(0);
});
