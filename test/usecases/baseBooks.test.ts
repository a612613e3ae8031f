import { attain } from '../../src/core/attainment/attain';
import { baseBookName, baseBookOf, baseFaultText, bookYear, newBaseBook } from '../../src/usecases/baseBooks';
import { unitOf } from '../core/units/listFiles';
import { shippedList, shippedLists } from '../core/units/listFiles';
import { plainRollUp } from '../core/attainment/plain';
import { communesToday } from '../core/attainment/restate/places';
import { edited, modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { catalogue, findProgramme } from '../support/plans';
import { sourceTrees } from '../support/sourceTrees';
import { successionOf } from '../../src/usecases/succession';

const trees = sourceTrees();

async function asked(id: string, year: number) {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no plan ${id}`);
  return { programme, catalogue: catalogue(), trees, tree: await trees.tree(programme, year), year };
}

/** The book of Đồng Nai with rows filled, as it comes back: numerator and denominator of old provinces by their row. */
async function bookWith(figures: readonly (readonly [number, number])[]) {
  const question = await asked('dong-nai-2021-2030', 2025);
  const model = await newBaseBook(question);
  const [sheet] = (model?.sheets ?? []).map(modelSnapshot);
  if (!sheet) throw new Error('the plan has growth targets');
  const edits = figures.flatMap(([top, bottom], at) => [
    { row: 4 + at, col: 3, edit: { value: { kind: 'number' as const, number: top } } },
    { row: 4 + at, col: 4, edit: { value: { kind: 'number' as const, number: bottom } } },
    { row: 4 + at, col: 5, edit: { value: { kind: 'text' as const, text: 'Lê Văn An' } } },
    { row: 4 + at, col: 6, edit: { value: { kind: 'text' as const, text: '05/01/2026' } } },
  ]);
  return baseBookOf(workbookOf(edited(sheet, edits)), question);
}

/** The growth target of 2025 with all of today's 95 communes reported: 86,000 of 180,500 in all. */
async function verdict(figures: readonly (readonly [number, number])[]) {
  const { programme } = await asked('dong-nai-2021-2030', 2025);
  const root = unitOf(shippedList('2026'), '75');
  const communes = Object.fromEntries(communesToday('75').map((code) => [code, { F02: 900, F01: 1900 }]));
  const rollUp = plainRollUp({ year: 2025, root, communes, whole: { F02: 85500, F01: 180500 } });
  const { book, faults } = await bookWith(figures);
  expect(faults).toEqual([]);
  const settings = { programme, catalogue: catalogue(), lists: shippedLists, succession: await successionOf(trees) };
  const found = attain(rollUp, { ...settings, baseBook: book }).find(({ target }) => target.id === 'DN25-3b');
  if (!found) throw new Error('the plan has the target');
  return found;
}

describe('the growth since 2020 of today’s Đồng Nai', () => {
  // Rows of the book: Bình Phước, Đồng Nai. By hand: 70,750 of 251,750 then; 85,500 × 251,750 ÷ (180,500 × 70,750) − 1.
  test('has a verdict from the paper of both old provinces', async () => {
    const found = await verdict([
      [18750, 80250],
      [52000, 171500],
    ]);
    expect(found).toMatchObject({ verdict: 'met', base: { numerator: 70750, denominator: 251750 } });
    expect(found.actual).toBeCloseTo(((85500 * 251750) / (180500 * 70750) - 1) * 100, 10);
    expect(found.restated?.reported.map(({ unit, by, on }) => [unit.name, by, on])).toEqual([
      ['Bình Phước', 'Lê Văn An', '2026-01-05'],
      ['Đồng Nai', 'Lê Văn An', '2026-01-05'],
    ]);
  });

  // The row given is Bình Phước's; 55 of today's 95 communes are made of old Đồng Nai's, taken to be 1,900 people each.
  test('without one of them has none, but says what is missing and between what it lies', async () => {
    const found = await verdict([[18750, 80250]]);
    expect(found).toMatchObject({ verdict: 'insufficientData', reason: 'baseTerritoryDiffers', actual: null });
    expect(found.restated?.missing.map(({ name }) => name)).toEqual(['Đồng Nai']);
    const now = 85500 / 180500;
    const size = 55 * 1900;
    const [most, least] = [(18750 + size) / (80250 + size), 18750 / (80250 + size)];
    expect(found.restated?.bounds?.lowest).toBeCloseTo((now / most - 1) * 100, 10);
    expect(found.restated?.bounds?.highest).toBeCloseTo((now / least - 1) * 100, 10);
  });
});

test('a plan without growth has no book', async () =>
  expect(await newBaseBook(await asked('sa-dec-2021', 2021))).toBeUndefined());

test('a book is called by its unit and the base year of its targets', async () => {
  const { programme, tree } = await asked('dong-nai-2021-2030', 2024);
  expect([2024, 2025, 2026].map((year) => bookYear(programme, year))).toEqual([2020, 2020, 2025]);
  expect(baseBookName(tree.root, 2020)).toBe('so-goc_75_tinh-dong-nai_2020.xlsx');
});

test.each([
  ['D5', 'so.xlsx, Số liệu gốc!D5: dòng có số phải ghi người ghi'],
  ['', 'so.xlsx: dòng có số phải ghi người ghi'],
])('a fault is told with its place, “%s”', (cell, words) =>
  expect(baseFaultText('so.xlsx', { code: 'nobody', params: {}, sheet: 'Số liệu gốc', cell }).vi).toBe(words),
);
