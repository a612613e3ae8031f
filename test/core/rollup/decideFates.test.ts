import { decideFates } from '../../../src/core/rollup/ledger';
import type { Candidate, RollUpArgs } from '../../../src/core/rollup/candidate';
import { runToCompletion } from '../../../src/domain/task';
import { argsFor, candidate, filled, smallTree, unitOf } from './builders';

const tree = smallTree();
const form = (code: string, file: string, parts = {}, more: Partial<Candidate> = {}): Candidate =>
  candidate(filled(unitOf(tree, code), { 'A01.LH01': 3, H03: 1, ...parts }, { file }), more);
const decide = (candidates: readonly Candidate[], parts: Partial<RollUpArgs> = {}) =>
  runToCompletion(decideFates(argsFor(tree, candidates, parts)));

test('every form has one fate, every unit at most one form that counts', () => {
  const { ledger, submissions } = decide(
    [form('73101', 'a'), form('73101', 'b', { L05: 'Thiếu kinh phí' }), form('73102', 'c', {}, { blocking: true })],
    { rejected: [{ file: 'd', sheet: '', fate: 'rejected', reason: { code: 'truncated', params: {} } }] },
  );
  const { found, used, superseded, rejected, unknownUnit, expected, reported } = ledger;
  expect([found, used, superseded, rejected, unknownUnit]).toEqual([4, 1, 1, 2, 0]);
  expect([expected, reported, ledger.missing.length]).toEqual([6, 1, 5]);
  expect([...submissions.keys()]).toEqual(['2024:73101']);
});

test('entries stand by file, sheet and unit, whatever order the files came in', () => {
  const files = ['c', 'a', 'b'];
  const names = (order: readonly string[]): string[] =>
    decide(order.map((file, i) => form(['73101', '73102', '73201'][i] ?? '', file))).ledger.entries.map((e) => e.file);
  expect(names(files)).toEqual(['a', 'b', 'c']);
  expect(names([...files].reverse())).toEqual(['a', 'b', 'c']);
});

test('a form that counts says why it was preferred', () => {
  const reasonOf = (...candidates: readonly Candidate[]) =>
    decide(candidates).ledger.entries.find(({ fate }) => fate === 'used')?.reason;
  expect(reasonOf(form('73101', 'a'))).toBeUndefined();
  expect(reasonOf(form('73101', 'a'), form('73101', 'b', { L05: 'Thiếu kinh phí' }))).toEqual({
    code: 'newestValid',
    params: { others: 1 },
  });
  expect(reasonOf(form('73101', 'a'), form('73101', 'b', {}, { blocking: true }))?.code).toBe('validBeforeErrors');
});

test('different reports of a unit have a fate of their own, and the unit is missing with them', () => {
  const { ledger, submissions, choices } = decide([form('73101', 'a'), form('73101', 'b', { H03: 2 })]);
  expect(ledger).toMatchObject({ found: 2, used: 0, conflict: 2, reported: 0 });
  expect(ledger.unusable.get('2024:73101')?.map(({ fate }) => fate)).toEqual(['conflict', 'conflict']);
  expect(submissions.size).toBe(0);
  expect(choices.map(({ kind, unit }) => `${kind} ${unit.code}`)).toEqual(['undecided 73101']);
});

test.each([
  ['2024-11-30', false],
  ['2024-12-01', true],
])('a report sent on %s against “trước ngày 01/12” is late: %s', (day, late) => {
  const [entry] = decide([form('73101', 'a', { L02: day })]).ledger.entries;
  expect(entry).toMatchObject({ sentOn: day, late });
});

test('a report that does not say when it was sent is neither late nor in time', () => {
  const [entry] = decide([form('73101', 'a')]).ledger.entries;
  expect(entry && 'late' in entry).toBe(false);
});
