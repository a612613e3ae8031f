import { readFileSync } from 'node:fs';
import { MATRIX_WORDS, ownerMatrix } from '../../../src/core/planBook/ownerMatrix';
import { groupOf } from '../../../src/core/planBook/json';
import { parseFrameText } from '../../../src/domain/plan/planFrame';

const parsed = parseFrameText(readFileSync('assets/plans/national.json', 'utf8'), 'national');
if (!parsed.ok) throw new Error('no frame');
const { levels } = parsed.value;
const rows = (name: string, level = 'province') => ownerMatrix(name, { unit: { level } }, levels).map(groupOf);

test('a province has the dated rows of the nation', () => {
  expect(rows('province')).toEqual(levels.province.owners);
});

test('a district has its rows until there were districts', () => {
  expect(rows('district')).toHaveLength(levels.district.owners.length);
  expect(new Set(rows('district').map(({ to }) => to))).toEqual(new Set(['2025-06-30']));
});

test('two tiers have what holds since then, and no place twice', () => {
  expect(rows('twoTier').some(({ kind }) => kind === 'labour')).toBe(false);
  const places = rows('twoTier').flatMap(({ places: all }) => all);
  expect(JSON.stringify(places)).toContain('LH04');
  expect(rows('twoTier').every(({ from, to }) => from === undefined && to === undefined)).toBe(true);
  expect(rows('twoTier', 'commune')).toEqual(levels.commune.owners);
});

test('every word is a matrix, and no other', () => {
  expect(MATRIX_WORDS.map(([name]) => rows(String(name)).length > 0)).toEqual([true, true, true]);
  expect(rows('tùy ý')).toEqual([]);
});
