import { sideOf } from '../../../src/domain/targets/side';
import type { Verdict } from '../../../src/domain/targets/verdict';
import type { Comparator } from '../../../src/domain/targets/comparators';
import { targetOf } from '../../core/attainment/builders';

test.each<[Comparator, number | null, Verdict, string | undefined]>([
  ['>=', 2, 'met', 'over'],
  ['>=', -2, 'pending', 'short'],
  ['>', 0, 'notMet', 'atLimit'],
  ['=', 0, 'met', 'atLimit'],
  ['=', 3, 'notMet', 'exceeding'],
  ['<', -1, 'met', 'under'],
  ['<=', 1, 'notMet', 'exceeding'],
  ['<=', 0, 'met', 'atLimit'],
  ['between', 0, 'met', 'within'],
  ['between', 0, 'notMet', 'atLimit'],
  ['about', -1, 'notMet', 'short'],
  ['about', 1, 'pending', 'exceeding'],
  ['decrease>=', -1, 'notMet', 'short'],
  ['none', 0, 'notApplicable', undefined],
  ['>=', null, 'insufficientData', undefined],
])('%s, gap %p, %s: %s', (comparator, gap, verdict, side) => {
  const target = { ...targetOf('DN25-1').target, comparator, value: 60, valueTo: 70, without: ['from' as const] };
  expect(sideOf({ target, gap, verdict })).toBe(side);
});
