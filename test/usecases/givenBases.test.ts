import { givenBases, territoryConfirmed } from '../../src/usecases/givenBases';
import { plainRollUp } from '../core/attainment/plain';
import { unitOf, shippedList } from '../core/units/listFiles';
import { sourceTrees } from '../support/sourceTrees';

const trees = sourceTrees();
const root = unitOf(shippedList('2025-06'), '75');
const base = [plainRollUp({ year: 2020, root, communes: {} })];
const book = { file: 'so-goc.xlsx', book: { year: 2020, rows: [], pieces: [] } };
const confirmed = { kind: 'baseTerritory', unit: { list: '2025-06', code: '75' } } as const;

const reports = { base, files: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }] };

test('reports and their confirmation go into the roll-up, and their files into its summary', async () => {
  const { given, decisions } = await givenBases({ reports, confirmed }, trees);
  expect(given).toMatchObject({ base, baseTerritoryConfirmed: true });
  expect(given.succession).toBeDefined();
  expect(decisions).toEqual([{ kind: 'base', files: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }] }, confirmed]);
});

test('beside a book nothing is confirmed, and the summary tells of no confirmation', async () => {
  const { given, decisions } = await givenBases({ reports, book, confirmed }, trees);
  expect(Object.keys(given).sort()).toEqual(['base', 'baseBook', 'succession']);
  expect(decisions.map(({ kind }) => kind)).toEqual(['base']);
});

test('a book alone is a base', async () => {
  const { given, decisions } = await givenBases({ book }, trees);
  expect(given).toMatchObject({ baseBook: book.book });
  expect(Object.keys(given).sort()).toEqual(['baseBook', 'succession']);
  expect(decisions).toEqual([{ kind: 'base', files: [{ file: 'so-goc.xlsx' }] }]);
});

test('where there is no base nothing is confirmed', async () =>
  expect(await givenBases({ confirmed }, trees)).toEqual({ given: {}, decisions: [] }));

test.each([
  ['tỉnh Đồng Nai', true],
  ['  TỈNH ĐỒNG NAI ', true],
  ['tỉnh Đồng Nai'.normalize('NFD'), true],
  ['Đồng Nai', false],
  ['tinh Dong Nai', false],
  ['', false],
])('“%s” confirms the territory of tỉnh Đồng Nai: %s', (typed, is) =>
  expect(territoryConfirmed(typed, root)).toEqual(is ? confirmed : undefined),
);
