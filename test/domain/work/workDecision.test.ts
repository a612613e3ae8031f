import { fits } from '../../../src/domain/schema/parseDocument';
import { workDecisionSchema } from '../../../src/domain/work/workDecision';
import { EACH_KIND, preferred, undone, withdrawn } from './decisions';

test.each([...EACH_KIND, withdrawn(), undone('opened'), { ...undone('opened'), kind: 'clashed' }])(
  '$kind is a decision',
  (decision) => {
    expect(fits(workDecisionSchema, decision)).toBe(true);
    expect(fits(workDecisionSchema, { ...decision, at: '2026-11-30T09:00:00.000Z' })).toBe(true);
  },
);

test.each([
  ['of no kind', { ...preferred(), kind: 'forgiven' }],
  ['by nobody', preferred({ by: '' })],
  ['at no moment', preferred({ at: 'lúc 9 giờ' })],
  ['with a mark of a file that is none', { ...preferred(), report: { file: 'a', sheet: 'b', sha256: 'xyz' } }],
  ['with words nobody knows', { ...preferred(), because: 'x' }],
])('a decision %s is none', (_what, decision) => {
  expect(fits(workDecisionSchema, decision)).toBe(false);
});
