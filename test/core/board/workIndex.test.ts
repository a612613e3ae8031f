import { WorkIndex } from '../../../src/core/board/workIndex';
import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { WorkState } from '../../../src/domain/work/workState';
import { commune, submissionOf } from './builders';

const of = { programme: 'ke-hoach', year: 2024, unit: { list: '2024', code: commune.code } } as const;
const sha256 = 'a'.repeat(64);
const by = { by: 'A' } as const;
const index = (...decided: readonly WorkDecision[]): WorkIndex => new WorkIndex(new WorkState(decided), of);
const noted = (file: string, sha: string, on: '2024-11-01' | '2024-11-09'): WorkDecision => ({
  kind: 'received',
  file,
  sha256: sha,
  ...by,
  on,
});

test.each<readonly [string, readonly WorkDecision[], string | undefined]>([
  ['not noted', [], undefined],
  ['noted under its name with another content', [noted('a.xlsx', 'b'.repeat(64), '2024-11-01')], undefined],
  ['noted under another name, by its content', [noted('x.xlsx', sha256, '2024-11-01')], '2024-11-01'],
  [
    'noted twice: the first time',
    [noted('x.xlsx', sha256, '2024-11-01'), noted('a.xlsx', sha256, '2024-11-09')],
    '2024-11-01',
  ],
])('a report %s', (_what, decided, on) => {
  expect(index(...decided).received({ file: 'a.xlsx' }, submissionOf(commune)).on).toBe(on);
});

test('a report of which nobody reckoned the content is known by its name', () => {
  const { sha256: _none, ...unknown } = submissionOf(commune);
  const known = index(noted('a.xlsx', 'b'.repeat(64), '2024-11-01'));
  expect(known.received({ file: 'a.xlsx' }, unknown).on).toBe('2024-11-01');
});

const returned: WorkDecision = {
  kind: 'returned',
  ...of,
  form: '01/CTXH-X',
  report: { file: 'old.xlsx', sha256: 'c'.repeat(64) },
  token: 't',
  faults: 3,
  until: '2024-12-05',
  ...by,
  on: '2024-11-25',
};

test('a return is answered once another report counts', () => {
  const told = { on: '2024-11-25', until: '2024-12-05', faults: 3 };
  expect(index(returned).returned(commune, undefined)).toEqual({ returned: { ...told, answered: false } });
  expect(index(returned).returned(commune, submissionOf(commune))).toEqual({ returned: { ...told, answered: true } });
  const same = { ...submissionOf(commune), sha256: 'c'.repeat(64) };
  expect(index(returned).returned(commune, same)).toEqual({ returned: { ...told, answered: false } });
  const { sha256: _none, ...unknown } = submissionOf(commune, 'old.xlsx');
  expect(index(returned).returned(commune, unknown)).toEqual({ returned: { ...told, answered: false } });
});

test('what had come before the return is no answer to it', () => {
  const before = noted('a.xlsx', sha256, '2024-11-09');
  expect(index(before, returned).returned(commune, submissionOf(commune)).returned?.answered).toBe(false);
  const [at, sameDay] = [
    { ...returned, at: '2024-11-25T09:00:00Z' },
    { ...before, on: '2024-11-25' as const },
  ];
  for (const [time, answered] of [
    ['08', false],
    ['10', true],
  ] as const)
    expect(
      index({ ...sameDay, at: `2024-11-25T${time}:00:00Z` }, at).returned(commune, submissionOf(commune)).returned
        ?.answered,
    ).toBe(answered);
});

test('the last reminder counts, of this plan and year alone', () => {
  const reminded = (on: '2024-11-25' | '2024-11-28', year = 2024): WorkDecision => ({
    kind: 'reminded',
    ...of,
    year,
    ...by,
    on,
  });
  expect(index(reminded('2024-11-25'), reminded('2024-11-28')).reminded(commune)).toEqual({ reminded: '2024-11-28' });
  expect(index(reminded('2024-11-25', 2023)).reminded(commune)).toEqual({});
});
