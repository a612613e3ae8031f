import { outcomeText, VERDICT_MARKS } from '../../../src/domain/targets/verdictMarks';
import type { Verdict } from '../../../src/domain/targets/verdict';
import { targetOf } from '../../core/attainment/builders';

const { target } = targetOf('DN25-4');

test('no two verdicts have the same mark', () => {
  expect(new Set(Object.values(VERDICT_MARKS)).size).toBe(5);
});

// The target asks 90% of 2025.
test.each<readonly [Verdict, number | null, string]>([
  ['met', 90.25, '✓ 90,25'],
  ['met', 100, '✓ 100'],
  ['notMet', 86.7, '✗ 86,7'],
  ['notMet', 89.9996, '✗ 89,9996'],
  ['met', 90.0004, '✓ 90,0004'],
  ['pending', 86.666, '◔ 86,67'],
  ['insufficientData', null, '?'],
  ['notApplicable', null, '–'],
])('%s %d reads %s', (verdict, actual, expected) => {
  expect(outcomeText({ verdict, actual }, target, 'vi')).toBe(expected);
});
