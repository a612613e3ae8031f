import { CLASS_WORDS, classOf } from '../../../src/domain/targets/attainmentClass';
import type { Comparator } from '../../../src/domain/targets/comparators';
import type { Verdict } from '../../../src/domain/targets/verdict';
import { targetOf } from '../../core/attainment/builders';

test.each<[Comparator, number | null, Verdict, string | undefined]>([
  ['>=', 2, 'met', 'vượt'],
  ['>=', 0, 'met', 'đạt'],
  ['>', 0.1, 'met', 'vượt'],
  ['>=', -2, 'notMet', 'không đạt'],
  ['>=', -2, 'pending', 'chưa đạt, chưa đến hạn'],
  ['<=', -1, 'met', 'vượt'],
  ['<=', 0, 'met', 'đạt'],
  ['<', 1, 'notMet', 'không đạt'],
  ['=', 0, 'met', 'đạt'],
  ['between', 0, 'met', 'đạt'],
  ['about', 0, 'met', 'đạt'],
  ['increase>', 3, 'met', 'vượt'],
  ['decrease>=', 0, 'met', 'đạt'],
  ['>=', null, 'met', 'đạt'],
  ['>=', null, 'insufficientData', 'chưa đánh giá được'],
  ['none', null, 'notApplicable', undefined],
])('%s, gap %p, %s: %s', (comparator, gap, verdict, words) => {
  const target = { ...targetOf('DN25-1').target, comparator, value: 60, valueTo: 70 };
  const of = classOf({ target, gap, verdict });
  expect(of && CLASS_WORDS[of].vi).toBe(words);
});
