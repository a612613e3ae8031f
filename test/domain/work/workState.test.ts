import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { workKey } from '../../../src/domain/work/workKey';
import { WorkState } from '../../../src/domain/work/workState';
import { acceptance, EACH_KIND, preferred, undone, withdrawn } from './decisions';

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
  ['the taking back undone', [acceptance(), withdrawn(), undone(workKey(acceptance()))], [acceptance()]],
  ['the later undone: the earlier stands', [acceptance(), later, undone(workKey(later))], [acceptance()]],
])('%s', (_what, decided, standing) => {
  const kept = new WorkState(decided);
  expect(kept.all('accepted')).toEqual(standing);
  expect(kept.settlesFindings).toBe(standing.length > 0);
  expect(kept.accepted(acceptance())).toEqual(standing[0]);
});

test.each(EACH_KIND)('$kind stands until it is undone, and nothing else goes with it', (decision) => {
  expect(new WorkState(EACH_KIND).all(decision.kind)).toEqual([decision]);
  const undoing = new WorkState([...EACH_KIND, undone(workKey(decision))]);
  expect(undoing.all(decision.kind)).toEqual([]);
  for (const kept of EACH_KIND) if (kept !== decision) expect(undoing.all(kept.kind)).toEqual([kept]);
});

test('undoing more than was decided changes nothing', () => {
  const key = workKey(preferred());
  expect(new WorkState([undone(key), undone(key), preferred()]).all('preferred')).toEqual([preferred()]);
});

test('what clashes is not in force', () => {
  const clashed = { ...undone(workKey(preferred())), kind: 'clashed' } as WorkDecision;
  expect(new WorkState([preferred(), clashed]).all('preferred')).toEqual([]);
  expect(new WorkState([preferred(), clashed, preferred()]).all('preferred')).toEqual([preferred()]);
});

test('knows what it is about, and what was written down for a unit', () => {
  const state = new WorkState(EACH_KIND);
  expect(state.opened).toEqual(EACH_KIND[0]);
  expect(state.explained(acceptance())).toMatchObject({ kind: 'explained' });
  expect(state.explained(other)).toBeUndefined();
});
