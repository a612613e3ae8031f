import { shadowedPlan } from '../../src/usecases/sameId';
import { programmeOf } from '../core/rollup/builders';
import { sourcePlans } from '../support/plans';

const source = sourcePlans();
const shipped = programmeOf('sa-dec-2021');

test.each([
  ['the same plan', shipped, undefined],
  ['the same with other words', { ...shipped, decisions: ['đọc khác'] }, undefined],
  ['another plan under its id and version', { ...shipped, targets: shipped.targets.slice(1) }, shipped.id],
  ['its next version', { ...shipped, version: 2, targets: shipped.targets.slice(1) }, undefined],
  ['an id nobody has', { ...shipped, id: 'rieng-2021' as const }, undefined],
] as const)('%s', async (_, programme, id) => {
  expect((await shadowedPlan({ programme }, source))?.id).toBe(id);
});
