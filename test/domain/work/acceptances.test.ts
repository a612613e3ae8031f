import { Acceptances } from '../../../src/domain/work/acceptances';
import type { WorkDecision } from '../../../src/domain/work/workDocument';
import { acceptance, withdrawn } from './decisions';

const later = acceptance({ by: 'Sở', figures: 'C02=9 C09=0' });
const other = acceptance({ element: 'C02' });

test.each<readonly [string, readonly WorkDecision[], readonly WorkDecision[]]>([
  ['nothing decided', [], []],
  ['accepted', [acceptance()], [acceptance()]],
  ['accepted twice: the later stands', [acceptance(), later], [later]],
  ['accepted and taken back', [acceptance(), withdrawn()], []],
  ['taken back and accepted again', [acceptance(), withdrawn(), later], [later]],
  ['taken back for another element', [acceptance(), other, withdrawn({ element: 'C02' })], [acceptance()]],
  ['taken back for another year', [acceptance(), withdrawn({ year: 2023 })], [acceptance()]],
  [
    'taken back for a unit of another list',
    [acceptance(), withdrawn({ unit: { list: '2026', code: '26179' } })],
    [acceptance()],
  ],
])('%s', (_what, decided, standing) => {
  const kept = new Acceptances(decided);
  expect(kept.all()).toEqual(standing);
  expect(kept.size).toBe(standing.length);
  expect(kept.of(acceptance())).toEqual(standing[0]);
});
