import { isExplainable, settled } from '../../../src/core/checks/explanations';
import { findingKey } from '../../../src/core/checks/findingKey';
import { messageOf } from '../../../src/usecases/messages';
import type { Finding } from '../../../src/domain/finding';
import { findingsOf } from './cases/case';
import { unit } from './support/plan';

function first(set: Record<string, number>): Finding {
  const [finding] = findingsOf({ title: '', set, context: { unit: { ...unit, kind: 'labour' } }, expected: [] });
  if (!finding) throw new Error('the case gives no finding');
  return finding;
}

const warning = first({ C09: 0 });
const error = first({ C04: 21 });

test('the key names rule, sentence and element, not figures or cell', () => {
  expect(findingKey(warning)).toBe('V12|noClass|C09');
  const moved: Finding = { ...warning, place: { file: 'b', sheet: 'c', cell: 'D4' }, params: {} };
  expect(findingKey(moved)).toBe('V12|noClass|C09');
});

test('an explained warning becomes info and keeps the reason in its sentence', () => {
  const reasons = new Map([['V12|noClass|C09', ' Học lớp do Sở tổ chức. ']]);
  const [found] = settled([warning], { explanations: reasons });
  expect(found).toMatchObject({ severity: 'info', explanation: 'Học lớp do Sở tổ chức.' });
  expect(found && messageOf(found, 'vi')).toMatch(/ Giải trình: Học lớp do Sở tổ chức\.$/);
});

test.each([
  ['an error that nothing can explain', error, new Map([[findingKey(error), 'vì sao']])],
  ['another element', warning, new Map([['V12|noClass|C02', 'vì sao']])],
  ['an empty reason', warning, new Map([[findingKey(warning), '  ']])],
  ['no explanations', warning, undefined],
] as const)('the finding stays as it is: %s', (_title, finding, reasons) => {
  expect(settled([finding], reasons === undefined ? {} : { explanations: reasons })).toEqual([finding]);
});

test('a fall of the cumulative count is an error that a reason settles', () => {
  const [fell] = findingsOf({ title: '', lastYear: { C05: 19, C09: 2 }, expected: [] });
  expect(fell && [fell.severity, isExplainable(fell)]).toEqual(['error', true]);
  expect(isExplainable(error)).toBe(false);
});
