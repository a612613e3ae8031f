import { chooseForUnit } from '../../../src/core/rollup/choice';
import type { Candidate, Choosing } from '../../../src/core/rollup/candidate';
import { returnToken } from '../../../src/domain/returnToken';
import { catalogue } from '../../support/plans';
import { candidate, filled, programmeOf, smallTree, unitOf, type Filled } from './builders';

const programme = programmeOf('dong-nai-2021-2030');
const commune = unitOf(smallTree(), '73101');

/** A form of the commune; `a01` tells one from another. */
function form(file: string, parts: Filled = {}, more: Partial<Candidate> = {}, a01 = 3): Candidate {
  return candidate(filled(commune, { 'A01.LH01': a01 }, { file, ...parts }), more);
}

function choose(usable: readonly Candidate[], refused: readonly Candidate[] = [], choosing: Choosing = {}) {
  return chooseForUnit({ programme, catalogue: catalogue(), choosing }, { unit: commune, usable, refused });
}

/** "used < file: reason, … | kind file, …": what counts, what is left aside and why, and what is told. */
function told(usable: readonly Candidate[], refused: readonly Candidate[] = [], choosing: Choosing = {}): string {
  const choice = choose(usable, refused, choosing);
  if (!choice) return 'none';
  const shown = (one: Candidate): string => (one.arrivedIn ?? one.submission).file;
  const aside = choice.leftAside.map(({ candidate: one, fate, reason }) =>
    [shown(one), fate === 'conflict' ? 'conflict' : reason.code].join(': '),
  );
  const said = choice.choices.map(({ kind, other }) => `${kind} ${other.at.file}`);
  const used = choice.used ? shown(choice.used) : '–';
  return `${[used, ...aside.sort()].join(' < ')}${said.length > 0 ? ` | ${said.join(', ')}` : ''}`;
}

const SHA = 'a0'.repeat(32);
/** As it came in a file, and with the tokens it brings back. */
function ofFile(one: Candidate, more: Partial<Candidate['submission']>): Candidate {
  return { ...one, submission: { ...one.submission, ...more } };
}

const copyIn = (file: string) => ({ via: 'summary', arrivedIn: { file, sheet: 'Số liệu' } }) as const;
const later = { asOf: '2024-11-25', modified: '2024-11-26T08:00:00Z' };
const earlier = { asOf: '2024-10-01', modified: '2024-10-02T08:00:00Z' };

/** With its own number, and the number or day of the one it replaces. */
function numbered(one: Candidate, own: string | undefined, replaces?: { number?: string; day?: string }): Candidate {
  const numbers = { ...(own === undefined ? {} : { own }), ...(replaces ? { replaces } : {}) };
  return { ...one, submission: { ...one.submission, numbers } };
}

/** With A01.LH01 held by an error. */
function held(one: Candidate): Candidate {
  const values = new Map(one.submission.values);
  for (const element of ['A01.LH01', 'A01'] as const) {
    const value = values.get(element);
    if (value) values.set(element, { element, place: value.place, state: 'held' });
  }
  return { ...one, submission: { ...one.submission, values } };
}

const cases: readonly (readonly [string, readonly Candidate[], string])[] = [
  [
    'the own form before a row of a district form, whatever the days; the row says something else',
    [form('a', later, { via: 'row' }, 9), form('b', earlier)],
    'b < a: copyDiffers | copy a',
  ],
  [
    'a row of a district form that says the same',
    [form('a', { ...later, form: '02b/CTXH-H' }, { via: 'row' }), form('b', earlier)],
    'b < a: countedThroughOther | fuller a',
  ],
  [
    'the own workbook before a copy in a summary, whatever the times',
    [form('b', later, copyIn('s'), 9), form('b', earlier)],
    'b < s: copyDiffers | copy s',
  ],
  ['a true copy in a summary is just a copy', [form('b', {}, copyIn('s')), form('b')], 'b < s: countedThroughOther'],
  [
    'two copies that differ, and no own workbook',
    [form('b', {}, copyIn('s')), form('b', later, copyIn('t'), 9)],
    '– < s: conflict < t: conflict | undecided s',
  ],
  [
    'two different own workbooks, whatever the days',
    [form('a', later, {}, 9), form('b', earlier)],
    '– < a: conflict < b: conflict | undecided b',
  ],
  [
    'a copy waits with them',
    [form('a', later, {}, 9), form('b'), form('a', later, copyIn('s'), 9)],
    '– < a: conflict < b: conflict < s: waitsForDecision | undecided b',
  ],
  ['equal figures are one report: the later day', [form('a', { asOf: '2024-10-01' }), form('b')], 'b < a: olderAsOf'],
  ['a stated day before none', [form('a', { asOf: null }), form('b')], 'b < a: noAsOf'],
  ['equal in all', [form('b'), form('a')], 'a < b: sameContent'],
  ['equal bytes', [form('b', {}, { fingerprint: 'f' }), form('a', {}, { fingerprint: 'f' })], 'a < b: sameFile'],
  [
    'equal marks of unequal files prove nothing',
    [form('b', {}, { fingerprint: 'f' }, 9), form('a', {}, { fingerprint: 'f' })],
    '– < a: conflict < b: conflict | undecided b',
  ],
  [
    'an unclear name never displaces one that agrees',
    [form('a', later, { unclearName: true }, 9), form('b', earlier)],
    'b < a: unclearName | unclearName a',
  ],
  ['an unclear name alone counts', [form('a', later, { unclearName: true }, 9)], 'a'],
  [
    'the later names the number of the earlier',
    [numbered(form('a'), '12/BC-UBND'), numbered(form('b', later, {}, 9), '15/BC-UBND', { number: ' 12/bc-ubnd' })],
    'b < a: replacedBy | replaced a',
  ],
  [
    'a report that is another one given back and mended',
    [ofFile(form('a', later), { sha256: SHA }), ofFile(form('b', earlier, {}, 9), { returned: [returnToken(SHA)] })],
    'b < a: replacedBy | broughtBack a',
  ],
  [
    'a token of another file replaces nothing',
    [
      ofFile(form('a'), { sha256: SHA }),
      ofFile(form('b', {}, {}, 9), { returned: [returnToken(SHA.replace('a', 'b'))] }),
    ],
    '– < a: conflict < b: conflict | undecided b',
  ],
  [
    'a chain of replacements',
    [
      numbered(form('a'), '12'),
      numbered(form('b', {}, {}, 8), '15', { number: '12' }),
      numbered(form('c', {}, {}, 9), '18', { number: '15' }),
    ],
    'c < a: replacedBy < b: replacedBy | replaced a, replaced b',
  ],
  [
    'two that name each other stay a conflict',
    [numbered(form('a'), '12', { number: '15' }), numbered(form('b', {}, {}, 9), '15', { number: '12' })],
    '– < a: conflict < b: conflict | undecided b',
  ],
  [
    'a number nobody bears',
    [numbered(form('a'), '12'), numbered(form('b', {}, {}, 9), '15', { number: '13' })],
    '– < a: conflict < b: conflict | undecided b',
  ],
  [
    'only held figures differ: the later counts',
    [held(form('a', earlier, {}, 9)), form('b', later)],
    'b < a: hasHeld | mended a',
  ],
  [
    'only held figures differ, but the held one is the later',
    [held(form('a', later, {}, 9)), form('b', earlier)],
    '– < a: conflict < b: conflict | undecided b',
  ],
];

test.each(cases)('%s', (_name, candidates, expected) => {
  expect(told(candidates)).toBe(expected);
  expect(told([...candidates].reverse())).toBe(expected);
});

test('a person prefers, for all units or for this one; for another unit it decides nothing', () => {
  const both = [form('a', later, {}, 9), form('b', earlier)];
  const decided = 'b < a: notPreferred | preferred a';
  expect(told(both, [], { preferred: [{ file: 'b' }] })).toBe(decided);
  expect(told(both, [], { preferred: [{ file: 'b', sheet: 'Biểu 01', unit: commune }] })).toBe(decided);
  expect(told(both, [], { preferred: [{ file: 'b', unit: { list: '2024', code: '73102' } }] })).toMatch(/^– </);
  expect(told(both, [], { preferred: [{ file: 'a' }, { file: 'b' }] })).toMatch(/^– </);
});

test('the run takes the latest where told to, and waits where neither says it is later', () => {
  const latest = { onConflict: 'latest' } as const;
  expect(told([form('a', later, {}, 9), form('b', earlier)], [], latest)).toBe('a < b: notLatest | latest b');
  expect(told([form('a', {}, {}, 9), form('b')], [], latest)).toMatch(/^– </);
  const future = form('a', { asOf: '2099-01-01' }, {}, 9);
  expect(told([future, form('b')], [], { ...latest, today: '2024-12-01' })).toMatch(/^b </);
});

test('of a report whose errors reject it what changed is told', () => {
  expect(told([form('b')], [form('a', {}, {}, 9)])).toBe('b | refused a');
  expect(told([form('b')], [form('a')])).toBe('b');
});

test('nothing found, nothing chosen', () => {
  expect(told([])).toBe('none');
});

test('what differs is told figure by figure, and a reason names the report that counts instead', () => {
  const choice = choose([form('s', {}, copyIn('t'), 9), form('b')]);
  expect(choice?.leftAside[0]?.reason.params).toMatchObject({ usedFile: 'b', usedSheet: 'Biểu 01' });
  expect(choice?.choices[0]?.differences.map(({ element }) => element)).toEqual(['A01', 'A01.LH01']);
});

test('a token that whoever rolls up noted is no mere claim', () => {
  const token = returnToken(SHA);
  const pool = [ofFile(form('a'), { sha256: SHA }), ofFile(form('b', {}, {}, 9), { returned: [token] })];
  expect(told(pool, [], { returned: new Set([token]) })).toBe('b < a: replacedBy | returned a');
});
