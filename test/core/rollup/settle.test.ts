import type { Candidate, Choosing } from '../../../src/core/rollup/candidate';
import { contentKey } from '../../../src/core/rollup/contentKey';
import { differingFigures, differingWords, figureCodes } from '../../../src/core/rollup/differences';
import { laterFirst } from '../../../src/core/rollup/evidence';
import { replaces } from '../../../src/core/rollup/replaces';
import { settle } from '../../../src/core/rollup/settle';
import { standings } from '../../../src/core/rollup/standing';
import type { ReportNumbers } from '../../../src/domain/submission';
import { catalogue } from '../../support/plans';
import { candidate, filled, programmeOf, smallTree, unitOf, type Entry, type Filled } from './builders';

const commune = unitOf(smallTree(), '73101');
const form = (file: string, entries: Readonly<Record<string, Entry>> = {}, parts: Filled = {}): Candidate =>
  candidate(filled(commune, { 'A01.LH01': 3, ...entries }, { file, ...parts }));
const figures = figureCodes(catalogue());

test('figures are compared: blank is not given, a rate follows, words and days are apart', () => {
  const a = form('a', { E01: 40, E04: 20, L02: '2024-11-20', L05: 'Thiếu' }).submission;
  const b = form('b', { E01: 40, E04: 24, H03: 'x', L02: '2024-11-25' }).submission;
  const told = differingFigures(a, b, figures).map(({ element, figure, other }) => [
    element,
    figure.state,
    other.state,
  ]);
  expect(told).toEqual([
    ['E04', 'value', 'value'],
    ['H03', 'blank', 'notApplicable'],
  ]);
  expect(differingWords(a, b, catalogue()).map(({ element }) => element)).toEqual(['L02', 'L05']);
  expect(contentKey(a)).not.toBe(contentKey(b));
  expect(contentKey(a)).toBe(contentKey({ ...a, file: 'z' }));
});

test('days before times, and a day later than today is none', () => {
  const order = (a: Filled, b: Filled, today?: string): number =>
    Math.sign(laterFirst(form('a', {}, a), form('b', {}, b), today));
  expect(order({ asOf: '2024-11-25' }, { asOf: '2024-11-20', modified: '2099-01-01T00:00:00Z' })).toBe(-1);
  expect(order({ modified: '2024-11-20T08:00:00+07:00' }, { modified: '2024-11-20T02:00:00Z' })).toBe(1);
  expect(order({ asOf: '2024-12-31' }, { asOf: '2024-11-20' }, '2024-12-01')).toBe(1);
  expect(order({}, {})).toBe(0);
});

test.each<[string, ReportNumbers | undefined, ReportNumbers | undefined, boolean]>([
  ['the number it bears', { own: '12/BC-UBND' }, { replaces: { number: '12 / bc-ubnd' } }, true],
  ['another number', { own: '12/BC-UBND' }, { replaces: { number: '13/BC-UBND' } }, false],
  ['no number, the day it was sent', undefined, { replaces: { number: '12', day: '2024-11-20' } }, true],
  ['no number, another day', undefined, { replaces: { day: '2024-11-19' } }, false],
  ['nothing', { own: '12' }, { own: '15' }, false],
])('a report replaces another it names by %s', (_name, earlier, later, expected) => {
  const a = { ...form('a', { L02: '2024-11-20' }).submission, ...(earlier ? { numbers: earlier } : {}) };
  const b = { ...form('b', { L02: '2024-11-25' }).submission, ...(later ? { numbers: later } : {}) };
  expect(replaces(b, a, 'L02')).toBe(expected);
  expect(replaces({ ...b, values: form('b', { L02: '2024-11-01' }).submission.values }, a, 'L02')).toBe(false);
});

test('of equal standing: equal figures are one, different ones wait', () => {
  const settled = (choosing: Choosing, ...pool: readonly Candidate[]) => {
    const { used, undecided } = settle({ catalogue: catalogue(), choosing }, commune, pool);
    return [used?.submission.file, ...undecided.map(({ submission }) => submission.file)];
  };
  expect(settled({}, form('a'), form('b', {}, { asOf: '2024-11-25' }))).toEqual(['b']);
  expect(settled({}, form('a'), form('b', { E01: 5 }))).toEqual([undefined, 'a', 'b']);
  expect(settled({ preferred: [{ file: 'b' }] }, form('a'), form('b', { E01: 5 }))).toEqual(['b']);
});

test('whoever wants to confirm it is asked before a report takes the place of another', () => {
  const settled = (choosing: Choosing) => {
    const old = form('cu', { E01: 40 });
    const now = form('moi', { E01: 44 });
    const numbered = [
      { ...old, submission: { ...old.submission, numbers: { own: '12/BC' } } },
      { ...now, submission: { ...now.submission, numbers: { replaces: { number: '12/BC' } } } },
    ];
    const { used, undecided } = settle({ catalogue: catalogue(), choosing }, commune, numbered);
    return [used?.submission.file, undecided.length];
  };
  expect(settled({})).toEqual(['moi', 0]);
  expect(settled({ confirmReplace: true })).toEqual([undefined, 2]);
  expect(settled({ confirmReplace: true, onConflict: 'latest' })).toEqual([undefined, 2]);
  expect(settled({ confirmReplace: true, preferred: [{ file: 'cu' }] })).toEqual(['cu', 0]);
});

test('who stands nearest to the unit, whatever the times', () => {
  const standing = standings({ programme: programmeOf('dong-nai-2021-2030'), catalogue: catalogue() }, commune);
  const named: readonly (readonly [string, Candidate])[] = [
    ['campaign', form('a', {}, { form: '04/CTXH-25/3' })],
    ['copy of a row', { ...form('a', {}, { form: '02b/CTXH-H' }), via: 'summary' }],
    ['row', { ...form('a', {}, { form: '02b/CTXH-H' }), via: 'row' }],
    ['copy, unclear name', { ...form('a'), via: 'summary', unclearName: true }],
    ['unclear name', { ...form('a'), unclearName: true }],
    ['copy', { ...form('a'), via: 'summary' }],
    ['own', form('a')],
  ];
  const sorted = [...named].sort(([, a], [, b]) => standing(a) - standing(b)).map(([name]) => name);
  expect(sorted).toEqual([...named].reverse().map(([name]) => name));
});
