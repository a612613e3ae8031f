import { byPlace, compareText, judgeCandidates } from '../../../src/core/rollup/fates';
import type { Candidate, RollUpArgs } from '../../../src/core/rollup/candidate';
import { runToCompletion } from '../../../src/domain/task';
import { programmes } from '../../support/plans';
import { argsFor, candidate, filled, smallTree, unit, unitOf, type Entry } from './builders';

const tree = smallTree();
const commune = unitOf(tree, '73101');
const stranger = unit('99999', 'commune', '999', 'commune');
const form = (entries: Readonly<Record<string, Entry>>, parts = {}, more: Partial<Candidate> = {}): Candidate =>
  candidate(filled(commune, entries, { file: 'a.xlsx', ...parts }), more);
const some = { 'A01.LH01': 3 };

/** "fate reason" of one form, or "open". */
function judgement(one: Candidate, parts: Partial<RollUpArgs> = {}): string {
  const [judged] = runToCompletion(judgeCandidates(argsFor(tree, [one], parts)));
  return judged?.fate === undefined ? 'open' : `${judged.fate} ${judged.reason?.code ?? ''}`;
}

const of = (code: string, list: '2024' | '2026'): Candidate => {
  const one = form(some);
  return { ...one, submission: { ...one.submission, unit: { list, code } } };
};

const cases: readonly (readonly [string, Candidate, string, Partial<RollUpArgs>?])[] = [
  ['a usable form', form(some), 'open'],
  ['another plan', form(some, { programme: 'quang-tri-2016-2020', year: 2018 }), 'rejected wrongProgramme'],
  ['another year', form(some, { year: 2023 }), 'rejected wrongYear'],
  ['a unit nobody knows', of('99999', '2024'), 'unknownUnit unknownUnit'],
  ['a unit outside the tree', of('99999', '2024'), 'rejected outsideRoot', { unitOf: () => stranger }],
  ['the code of another list', of('73101', '2026'), 'unknownUnit otherList'],
  ['a unit that does not report', of('731', '2024'), 'rejected notReporting'],
  ['only texts and days', form({ L05: 'Thiếu người', L02: '2024-11-20' }), 'rejected emptyForm'],
  ['x alone is no report', form({ 'A01.LH01': 'x' }), 'rejected nothingUsable'],
  ['x beside a yes is no report', form({ 'A01.LH01': 'x', H01: 1 }), 'rejected nothingUsable'],
  ['a yes alone is a report', form({ H01: 1 }), 'open'],
  ['a campaign’s yes beside x is one', form({ H01: 1, H03: 'x' }, { form: '04/CTXH-25/3' }), 'open'],
  ['0 alone is a report', form({ 'A01.LH01': 0 }), 'open'],
  ['errors', form(some, {}, { blocking: true }), 'rejected hasErrors'],
];

test.each(cases.map(([name, one, expected, parts]) => ({ name, one, expected, parts })))(
  '$name: $expected',
  ({ one, expected, parts }) => {
    expect(judgement(one, parts)).toBe(expected);
  },
);

test('a form of another plan is told by the names of both plans', () => {
  const wrong = form(some, { programme: 'quang-tri-2016-2020', year: 2018 });
  const reasons = [programmes(), []].map((known) => {
    const [judged] = runToCompletion(judgeCandidates(argsFor(tree, [wrong], { programmes: known })));
    return judged?.reason?.params;
  });
  expect(reasons).toEqual([
    expect.objectContaining({ programme: 'Quảng Trị 2016–2020', expected: 'Đồng Nai 2021–2030' }),
    expect.objectContaining({ programme: '“quang-tri-2016-2020”', expected: 'Đồng Nai 2021–2030' }),
  ]);
});

test('the first reason that holds is the one given: plan, year, unit, content', () => {
  const wrong = form({}, { programme: 'quang-tri-2016-2020', year: 2018 }, { blocking: true });
  expect(judgement(wrong)).toBe('rejected wrongProgramme');
  expect(judgement(form({}, { year: 2023 }, { blocking: true }))).toBe('rejected wrongYear');
  expect(judgement(form({}, {}, { blocking: true }))).toBe('rejected emptyForm');
});

test('places are ordered by code unit, the same on every machine', () => {
  expect(['b', 'Ă', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'b', 'Ă']);
  const [a, b] = [form(some, { file: 'a' }), form(some, { file: 'b' })];
  expect([byPlace(a, b), byPlace(b, a), byPlace(a, a)]).toEqual([-1, 1, 0]);
});
