import { chooseForUnit } from '../../../src/core/rollup/choice';
import type { Candidate } from '../../../src/core/rollup/candidate';
import { catalogue } from '../../support/plans';
import { candidate, filled, programmeOf, smallTree, unitOf, type Filled } from './builders';

const programme = programmeOf('dong-nai-2021-2030');
const commune = unitOf(smallTree(), '73101');

/** A form of the commune; `a01` tells one from another. */
function form(file: string, parts: Filled = {}, more: Partial<Candidate> = {}, a01 = 3): Candidate {
  return candidate(filled(commune, { 'A01.LH01': a01 }, { file, ...parts }), more);
}

/** "used < superseded: reason", by file. */
function chosen(...candidates: readonly Candidate[]): string {
  const choice = chooseForUnit({ programme, catalogue: catalogue() }, commune, candidates);
  if (!choice) return 'none';
  const others = choice.superseded.map((one) => `${one.candidate.submission.file}: ${one.reason.code}`);
  return [choice.used.submission.file, ...others].join(' < ');
}

const summary = { via: 'summary', arrivedIn: { file: 'tong-hop.xlsx', sheet: 'Số liệu' } } as const;

const cases: readonly (readonly [string, readonly Candidate[], string])[] = [
  [
    'the own form before a row of a district form',
    [form('a', { asOf: '2024-11-30' }, { via: 'row' }, 9), form('b', { asOf: '2024-01-01' })],
    'b < a: countedThroughOther',
  ],
  [
    'a district row before the Social Work Day form',
    [form('a', { form: '04/CTXH-25/3' }), form('b', { form: '02b/CTXH-H' })],
    'b < a: countedThroughOther',
  ],
  ['the later as-of day', [form('a', { asOf: '2024-10-01' }, {}, 9), form('b')], 'b < a: olderAsOf'],
  ['a stated day before none', [form('a', { asOf: null }, {}, 9), form('b')], 'b < a: noAsOf'],
  [
    'the later file time',
    [form('a', { modified: '2024-11-21T08:00:00Z' }, {}, 9), form('b', { modified: '2024-11-22T08:00:00Z' })],
    'b < a: olderFile',
  ],
  ['the original before a copy of it in a summary', [form('b', {}, summary), form('b')], 'b < b: countedThroughOther'],
  ['else the first by place', [form('b', {}, {}, 9), form('a')], 'a < b: sameTime'],
  ['equal figures are named as such', [form('b'), form('a')], 'a < b: sameContent'],
  [
    'equal bytes are named as such',
    [form('b', {}, { fingerprint: 'f' }), form('a', {}, { fingerprint: 'f' })],
    'a < b: sameFile',
  ],
];

test.each(cases)('%s', (_name, candidates, expected) => {
  expect(chosen(...candidates)).toBe(expected);
  expect(chosen(...[...candidates].reverse())).toBe(expected);
});

test('nothing found, nothing chosen', () => {
  expect(chosen()).toBe('none');
});

test('a reason names the form that counts instead, and both days as people write them', () => {
  const choice = chooseForUnit({ programme, catalogue: catalogue() }, commune, [
    form('a', { asOf: '2024-10-01' }, {}, 9),
    form('b'),
  ]);
  expect(choice?.superseded[0]?.reason.params).toEqual({
    usedFile: 'b',
    usedSheet: 'Biểu 01',
    asOf: '01/10/2024',
    usedAsOf: '20/11/2024',
  });
});
