import { breakdowns, isFullyGiven, sumGiven, type Breakdown } from '../../../src/core/checks/breakdown';
import type { Entries } from './support/submission';
import { formOf } from './support/form';

function breakdownOf(total: string, kind: 'disjoint' | 'overlapping'): Breakdown {
  const found = breakdowns(formOf(), kind).find((breakdown) => breakdown.total === total);
  if (!found) throw new Error(`no breakdown of ${total}`);
  return found;
}

test('breakdowns are told by their kind; one that names some parts only is not whole', () => {
  const of = (kind: 'disjoint' | 'overlapping'): string[] => breakdowns(formOf(), kind).map(({ total }) => total);
  expect(of('overlapping')).toEqual(['C08', 'E01', 'E02', 'E03', 'E04', 'F01', 'F02', 'F03', 'F04']);
  expect(of('disjoint')).toContain('B01');
  expect(breakdownOf('E01', 'overlapping').whole).toBe(true);
  expect(breakdownOf('A01', 'disjoint').whole).toBe(false);
});

test.each<[string, Entries, boolean, number | undefined]>([
  ['all parts', {}, true, 30],
  ['x in one', { 'A01.LH01': 'x' }, true, 20],
  ['one blank', { 'A01.LH01': null }, false, 20],
  ['none', { 'A01.LH01': null, 'A01.LH02': null }, false, undefined],
])('with %s given', (_what, set, fully, sum) => {
  const form = formOf(set);
  const breakdown = breakdownOf('A01', 'disjoint');
  expect([isFullyGiven(form, breakdown), sumGiven(form, breakdown)]).toEqual([fully, sum]);
});
