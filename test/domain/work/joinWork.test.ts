import { closingAgainstJoin, joinWork, openClashes, settling } from '../../../src/domain/work/joinWork';
import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { EMPTY_WORK, type WorkDocument } from '../../../src/domain/work/workDocument';
import { workKey } from '../../../src/domain/work/workKey';
import { WorkState } from '../../../src/domain/work/workState';
import { acceptance, EACH_KIND, preferred, undone, withdrawn } from './decisions';

const of = (decided: readonly WorkDecision[]): WorkDocument => ({ ...EMPTY_WORK, decided });
const made = { by: 'A', on: '2026-12-31' } as const;
const joined = (a: readonly WorkDecision[], b: readonly WorkDecision[]): WorkDocument => joinWork(of(a), of(b), made);

const first = preferred({ by: 'A', at: '2026-11-30T08:00:00Z' });
const second = preferred({ by: 'B', at: '2026-11-30T09:00:00Z', report: { file: 'b.xlsx', sheet: 'Biểu 01' } });
const third = acceptance({ by: 'A', at: '2026-11-30T10:00:00Z' });
const old = acceptance({ element: 'C02', on: '2026-11-01' });
const clashed = { kind: 'clashed', of: workKey(first), ...made } as const;

test.each<readonly [string, readonly WorkDecision[], readonly WorkDecision[], readonly WorkDecision[]]>([
  ['with nothing', EACH_KIND, [], EACH_KIND],
  ['with itself', EACH_KIND, EACH_KIND, EACH_KIND],
  ['with its own beginning', EACH_KIND, EACH_KIND.slice(0, 3), EACH_KIND],
  ['with its continuation', EACH_KIND.slice(0, 3), EACH_KIND, EACH_KIND],
  [
    'in the order of their times',
    [first, third],
    [old, acceptance({ by: 'B', element: 'D01' })],
    [old, first, third, acceptance({ by: 'B', element: 'D01' })],
  ],
  [
    'behind what both have',
    [old, third],
    [old, acceptance({ element: 'D01', on: '2026-10-01' })],
    [old, acceptance({ element: 'D01', on: '2026-10-01' }), third],
  ],
  [
    'each in its own order, whatever its times',
    [third, old],
    [old, acceptance({ element: 'D01', on: '2026-10-01' })],
    [third, old, acceptance({ element: 'D01', on: '2026-10-01' })],
  ],
  [
    'the same decided twice stays twice',
    [old, withdrawn({ element: 'C02' }), old],
    [old],
    [old, withdrawn({ element: 'C02' }), old],
  ],
  [
    'decided alike by two people',
    [first],
    [{ ...first, by: 'B', at: '2026-11-30T09:00:00Z' }],
    [first, { ...first, by: 'B', at: '2026-11-30T09:00:00Z' }],
  ],
  ['decided otherwise by one person', [first], [{ ...second, by: 'A' }], [first, { ...second, by: 'A' }]],
  ['decided otherwise by two people', [first], [second], [first, second, clashed]],
  ['decided with the other in view', [first], [first, second], [first, second]],
  [
    'kept by one and taken back by the other',
    [old, { ...first, at: '2026-11-30T07:00:00Z' }],
    [old, undone(workKey(first), { by: 'B' })],
    [old, { ...first, at: '2026-11-30T07:00:00Z' }, undone(workKey(first), { by: 'B' }), clashed],
  ],
  [
    'taken back by both: once',
    [first, second, undone(workKey(first), { by: 'A', at: '2026-11-30T10:00:00Z' })],
    [first, second, undone(workKey(first), { by: 'B', at: '2026-11-30T11:00:00Z' })],
    [first, second, undone(workKey(first), { by: 'A', at: '2026-11-30T10:00:00Z' })],
  ],
  [
    'each takes back something else: both',
    [first, second, undone(workKey(first), { by: 'A', at: '2026-11-30T10:00:00Z' })],
    [first, undone(workKey(first), { by: 'A', at: '2026-11-30T08:30:00Z' })],
    [
      first,
      undone(workKey(first), { by: 'A', at: '2026-11-30T08:30:00Z' }),
      second,
      undone(workKey(first), { by: 'A', at: '2026-11-30T10:00:00Z' }),
    ],
  ],
])('%s', (_what, a, b, expected) => {
  expect(joined(a, b).decided).toEqual(expected);
});

test('reminded twice is no clash', () => {
  const reminded = EACH_KIND.filter(({ kind }) => kind === 'reminded');
  const byOther = reminded.map((one) => ({ ...one, by: 'B', on: '2026-12-02' as const }));
  expect(openClashes(joined(reminded, byOther))).toEqual([]);
});

test('a clash is open, with what each of them decided, until somebody decides again', () => {
  const work = joined([first], [second]);
  expect(openClashes(work)).toEqual([{ key: workKey(first), decisions: [first, second] }]);
  const settled = { ...second, on: '2026-12-31' as const };
  expect(openClashes(of([...work.decided, settled]))).toEqual([]);
  expect(openClashes(of([...work.decided, undone(workKey(first))]))).toEqual([]);
});

test.each<readonly [string, WorkDecision]>([
  ['the one that stands', second],
  ['the one before it', first],
])('settled for %s, that one is in force', (_what, decision) => {
  const work = joined([first], [second]);
  const settled = new WorkState([...work.decided, ...settling(work, decision, { by: 'C', on: '2026-12-31' })]);
  expect(settled.all('preferred')).toEqual([{ ...decision, by: 'C', on: '2026-12-31', at: decision.at }]);
});

test('settled for whoever took it back, nothing of what the other decided is left', () => {
  const takenBack = undone(workKey(first), { by: 'B', at: '2026-11-30T08:30:00Z' });
  const again = preferred({ by: 'A', at: '2026-11-30T09:00:00Z', report: { file: 'c.xlsx', sheet: 'Biểu 01' } });
  for (const decided of [
    joined([first, again], [first, takenBack]),
    joined([first, { ...again, at: '2026-11-30T08:10:00Z' }], [first, takenBack]),
  ]) {
    expect(openClashes(decided)).toHaveLength(1);
    const settled = [...decided.decided, ...settling(decided, takenBack, made)];
    expect(new WorkState(settled).all('preferred').map(({ report }) => report.file)).not.toContain('c.xlsx');
  }
});

test('joined the other way round the clash is settled there too', () => {
  const ours = of([...joined([first], [second]).decided, { ...first, on: '2026-12-31', at: '2026-12-31T09:00:00Z' }]);
  expect(openClashes(joinWork(of([second]), ours, { by: 'B', on: '2027-01-02' }))).toEqual([]);
});

const { programme, unit, year } = third;
const ofYear = { programme, unit, year, by: 'A' } as const;
const closed: WorkDecision = {
  kind: 'closed',
  ...ofYear,
  summary: { file: 't.xlsx' },
  figures: 'ab',
  on: '2026-12-20',
};
const reopened: WorkDecision = { kind: 'reopened', ...ofYear, note: 'thiếu một xã', on: '2026-12-21' };
const later = acceptance({ by: 'B', element: 'D01', on: '2026-12-22' });

test.each<readonly [string, readonly WorkDecision[], readonly WorkDecision[], boolean]>([
  ['decided before, by who did not know of the closing', [third, closed], [third, old], true],
  ['decided after it', [closed], [later], true],
  ['of another year', [closed], [acceptance({ year: 2023 })], false],
  ['only files that came', [closed], [EACH_KIND[1] ?? old], false],
  ['nothing of its own', [third, closed], [third], false],
  ['opened again, then decided', [third, closed], [third, closed, reopened, later], false],
  ['nothing, of what was opened again', [third, closed, reopened], [later], false],
  [
    'decided after both were opened and one was closed again',
    [closed, reopened, closed],
    [closed, reopened, later],
    true,
  ],
])('joining a folder that closed a year with one that has %s', (_what, one, other, isRefused) => {
  for (const [a, b] of [[one, other] as const, [other, one] as const])
    expect(closingAgainstJoin(of(a), of(b)) !== undefined).toBe(isRefused);
});
