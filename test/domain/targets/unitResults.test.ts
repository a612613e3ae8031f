import { bandsOf, bestAndWorst, MOST_RANKED, unitResults } from '../../../src/domain/targets/unitResults';
import { catalogue } from '../../support/plans';
import { area, targetOf } from '../../core/attainment/builders';

const { programme, target } = targetOf('DN25-1');
const rolled = area({ programme, year: 2025 }, [
  { A01: 10, A02: 4 },
  { A01: 10, A02: 9 },
  undefined,
  { A01: 4, A02: 2 },
]);
const reached = (of: typeof target): readonly number[] =>
  unitResults(rolled, of, catalogue()).map(({ actual }) => actual);

test('communes with a result, the best first', () => {
  expect(reached(target)).toEqual([90, 50, 40]);
});

test('where less is better the lowest is the best', () => {
  expect(reached({ ...target, comparator: '<=' })).toEqual([40, 50, 90]);
});

test('what is only followed, and growth, compares nobody', () => {
  expect(reached({ ...target, comparator: 'none', value: null })).toEqual([]);
  expect(unitResults(rolled, targetOf('DN25-3b').target, catalogue())).toEqual([]);
});

test.each<[string, readonly number[], number, readonly number[], number]>([
  ['an end counts to the band it begins, the last band has both', [0, 20, 39.9, 100], 100, [1, 2, 0, 0, 1], 100],
  ['the highest result widens them', [10, 250], 100, [1, 0, 0, 0, 1], 250],
])('bands: %s', (_, results, most, counts, end) => {
  const bands = bandsOf(results, most);
  expect(bands.map(({ count }) => count)).toEqual(counts);
  expect(bands.at(-1)?.to).toBe(end);
});

test('of many the first and the last, of few all', () => {
  const many = Array.from({ length: MOST_RANKED + 5 }, (_, index) => index);
  expect(bestAndWorst(many)).toHaveLength(MOST_RANKED);
  expect(bestAndWorst(many).at(-1)).toBe(MOST_RANKED + 4);
  expect(bestAndWorst([1, 2])).toEqual([1, 2]);
});
