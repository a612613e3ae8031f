import { targetsOf } from '../../../src/domain/targets/targetsOf';
import { verdictOf } from '../../../src/domain/targets/verdict';
import { programmeOf } from '../../core/rollup/builders';

const ids = (programme: string, year: number): readonly string[] =>
  targetsOf(programmeOf(programme), year).map(({ id }) => id);

test.each([
  ['dong-nai-2021-2030', 2021, 'DN25-3b', true],
  ['dong-nai-2021-2030', 2025, 'DN25-3b', true],
  ['dong-nai-2021-2030', 2026, 'DN25-3b', false],
  ['dong-nai-2021-2030', 2026, 'DN30-3b', true],
  ['cao-lanh-2021-2030', 2025, 'CL30-2', false],
  ['cao-lanh-2021-2030', 2026, 'CL30-2', true],
])('%s in %d follows %s: %p', (programme, year, id, followed) => {
  expect(ids(programme, year).includes(id)).toBe(followed);
});

test.each([
  ['dong-nai-2021-2030', 2020],
  ['dong-nai-2021-2030', 2031],
  ['sa-dec-2021', 2022],
])('%s follows nothing in %d', (programme, year) => {
  expect(ids(programme, year)).toEqual([]);
});

test.each([
  [true, 2021, 'met'],
  [false, 2024, 'pending'],
  [false, 2025, 'notMet'],
  [false, 2026, 'notMet'],
] as const)('met %p in %d of a period to 2025 is %s', (met, year, verdict) => {
  expect(verdictOf(met, year, 2025)).toBe(verdict);
});
