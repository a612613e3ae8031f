import { findingTitle } from '../../src/usecases/findingTitle';
import { catalogue } from '../support/plans';

test.each([
  ['V18', 'K03.TH', /^Kinh phí \(ngân sách huyện[^()]+\)$/],
  ['V12', '', /^[^()]+$/],
  ['V12', 'Z99', /\(Z99\)$/],
] as const)('a finding of %s about “%s” is named in words', (rule, element, vi) => {
  const named = findingTitle({ rule, element }, catalogue());
  expect(named.vi).toMatch(vi);
  expect(named.vi).not.toContain(rule);
  expect(named.en).not.toBe(named.vi);
});
