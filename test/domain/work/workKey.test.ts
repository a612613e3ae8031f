import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { acceptedKey, explainedKey, workKey } from '../../../src/domain/work/workKey';
import { acceptance, EACH_KIND, preferred, undone, withdrawn } from './decisions';

test('decisions of different kinds have keys of their own', () => {
  expect(new Set(EACH_KIND.map(workKey)).size).toBe(EACH_KIND.length);
});

const closed = EACH_KIND.find((one) => one.kind === 'closed');
const explained = EACH_KIND.find((one) => one.kind === 'explained');
if (closed?.kind !== 'closed' || explained?.kind !== 'explained') throw new Error('a kind is missing');
const { summary: _summary, figures: _figures, ...ofYear } = closed;

test.each<readonly [string, WorkDecision, string]>([
  ['taken back', withdrawn(), acceptedKey(acceptance())],
  ['explained', explained, explainedKey(acceptance())],
  ['opened again', { ...ofYear, kind: 'reopened', note: 'Sai một số' }, workKey(closed)],
  ['by somebody else, on another day', preferred({ by: 'B', on: '2026-12-09' }), workKey(preferred())],
  ['for another report', preferred({ report: { file: 'b.xlsx', sheet: 'x' } }), workKey(preferred())],
  ['undone', undone(workKey(preferred())), workKey(preferred())],
])('%s it is about the same', (_what, decision, key) => {
  expect(workKey(decision)).toBe(key);
});

test.each<readonly [string, WorkDecision]>([
  ['year', preferred({ year: 2025 })],
  ['plan', preferred({ programme: 'khac' })],
  ['list', preferred({ unit: { list: '2026', code: '26179' } })],
  ['form', preferred({ form: '02/CTXH-X' })],
])('of another %s it is about something else', (_what, decision) => {
  expect(workKey(decision)).not.toBe(workKey(preferred()));
});
