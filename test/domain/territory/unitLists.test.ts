import { editionOf, nationalLists, parseUnitLists } from '../../../src/domain/territory/unitLists';
import { shippedList, shippedLists, unitFile } from '../../core/units/listFiles';

test('the lists stand in the order of their days, and every file they name is there', () => {
  expect(nationalLists(shippedLists).map(({ version }) => version)).toEqual(['2021', '2024', '2025-06', '2026']);
  for (const { file, changes, places } of shippedLists.lists)
    for (const name of [file, ...(changes === undefined ? [] : [changes]), ...Object.values(places)])
      expect(unitFile(name).split('\n').length).toBeGreaterThan(2);
});

test('a list has districts exactly where it has three tiers', () => {
  const tiers = shippedLists.lists.map(({ version, tiers }) => [version, tiers]);
  const levels = shippedLists.lists.map(({ version }) => [
    version,
    new Set(shippedList(version).units.map(({ level }) => level)).size,
  ]);
  expect(tiers).toEqual(levels);
});

test('a version nobody ships has no edition', () => expect(editionOf(shippedLists, '2027')).toBeUndefined());

const list = { version: '1', tiers: 3, file: 'a.csv', exact: { from: '2020-01-01' }, places: {} };

const withChange = (change: object): string =>
  JSON.stringify({ placesVerifiedFrom: '2020-01-01', lists: [{ ...list, ...change }] });

test.each([
  ['no text', 'not json'],
  ['no lists', '{}'],
  ['no verified day', JSON.stringify({ lists: [list] })],
  ['no version', withChange({ version: '' })],
  ['four tiers', withChange({ tiers: 4 })],
  ['no file', withChange({ file: undefined })],
  ['a day that is none', withChange({ from: '2020-02-30' })],
  ['no exact days', withChange({ exact: undefined })],
  ['places without files', withChange({ places: { 75: 1 } })],
])('a file with %s stops the reading', (_title, json) => {
  expect(() => parseUnitLists(json)).toThrow(/^units\/lists\.json/);
});

test('a list with all it needs is read', () => expect(parseUnitLists(withChange({})).lists).toEqual([list]));
