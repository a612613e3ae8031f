import { indicatorOf } from '../../../src/domain/ids';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { CheckContext } from '../../../src/core/checks/checkRule';
import type { Finding } from '../../../src/domain/finding';
import { FormShape } from '../../../src/domain/plan/formShape';
import { messageOf } from '../../../src/usecases/messages';
import { key } from '../../support/ids';
import { short } from './cases/case';
import { relationCases, type RelationCase } from './cases/relationCases';
import { unit } from './support/plan';
import { cellOf, submissionFrom, type Entries } from './support/submission';
import { toyCatalogue, toyPlan, toySpecs } from './support/toy';

interface Change {
  readonly set?: Entries;
  readonly without?: readonly string[];
  readonly context?: Partial<CheckContext>;
}

/** What the toy's form says of the figures of a case, changed a little, where only its relation is known. */
function found(given: RelationCase, { set, without, context }: Change = {}): readonly Finding[] {
  const catalogue = toyCatalogue(given.relation);
  const specs = toySpecs(catalogue, without);
  const over = { year: 2023, asOf: '2023-11-25' };
  const lastYear = given.lastYear && submissionFrom(given.lastYear, specs, over);
  const all = runChecks(submissionFrom({ ...given.figures, ...set }, specs), {
    programme: toyPlan,
    catalogue,
    shape: new FormShape(specs),
    unit,
    ...(lastYear && { lastYear }),
    ...context,
  });
  // The toy's groups stand without their total.
  return all.filter(({ variant }) => variant !== 'blankTotal');
}

const named = relationCases.map((given) => [`${given.relation.kind}, ${given.found}`, given] as const);

describe.each(named)('%s', (_name, given) => {
  test('broken by one: the finding, its cell and its sentence', () => {
    const findings = found(given);
    expect(findings.map(short)).toEqual([given.found]);
    const row = toySpecs(toyCatalogue()).findIndex((spec) => spec.key === findings[0]?.element);
    expect(findings.map(({ place }) => place.cell)).toEqual([cellOf(row)]);
    expect(findings.map((finding) => [messageOf(finding, 'vi'), messageOf(finding, 'en')])).toEqual([
      [given.vi, given.en],
    ]);
  });

  test('nothing just at the limit', () => expect(found(given, { set: given.limit }).map(short)).toEqual([]));

  test.each(given.sides)('nothing without %s', (side) => {
    const gone = [
      found(given, { set: { [key(side)]: null } }),
      found(given, { set: { [key(side)]: 'x' } }),
      found(given, { without: [indicatorOf(key(side))] }),
    ];
    expect(gone.map((findings) => findings.map(short).filter((one) => one === given.found))).toEqual([[], [], []]);
  });

  test('nothing where the catalogue has no such relation', () => {
    expect(found({ ...given, relation: { kind: 'needs', figure: 'R01', needs: 'R02' } })).toEqual([]);
  });
});

test('every kind of relation has a case', () => {
  const kinds = new Set(relationCases.map(({ relation }) => relation.kind));
  expect(kinds.size).toBe(20);
});

const of = (wanted: string): RelationCase => {
  const given = relationCases.find(({ found: one }) => one === wanted);
  if (!given) throw new Error(wanted);
  return given;
};

test('a ceiling holds for its kinds of units alone', () => {
  const given = of('E V25 P09.DT1');
  expect(found(given, { context: { unit: { ...unit, kind: 'health' } } })).toEqual([]);
  expect(found(given, { context: { unit: undefined as never } }).map(short)).toEqual(['E V03 unknown']);
  const forAll = { ...given, relation: { kind: 'ceiling', figure: 'P09.DT1', most: 3 } as const };
  expect(found(forAll, { context: { unit: { ...unit, kind: 'health' } } }).map(short)).toEqual([given.found]);
});

test('of two that come together some kinds of units may have the second with somebody else', () => {
  const given = of('W V12 noClass Q10');
  const relation = { ...given.relation, secondElsewhere: ['commune', 'mass'] } as RelationCase['relation'];
  expect(found({ ...given, relation })).toEqual([]);
  expect(found({ ...given, relation }, { context: { unit: { ...unit, kind: 'labour' } } }).map(short)).toEqual([
    given.found,
  ]);
});

test('what is too few beside others concerns all that were compared', () => {
  expect(found(of('E V05 P07'))[0]?.concerns).toEqual(['P07', 'P05', 'P06', 'P01']);
  expect(found(of('E V09 twoOrMore Q01'))[0]?.concerns).toEqual(['Q01', 'P01', 'Q04']);
});

test.each<readonly [string, Entries, readonly string[], readonly string[]]>([
  ['above while a line is blank', { P02: null, P04: 8 }, [], ['E V06 lines P01']],
  ['below while a line is blank', { P02: null, P04: 5 }, [], []],
  ['a line that does not apply counts as none', { P02: 'x', P04: 6 }, [], ['E V06 lines P01']],
  ['and the others make it up', { P02: 'x', P04: 7 }, [], []],
  ['above while a line is not on the form', { P04: 8 }, ['P02'], ['E V06 lines P01']],
  ['below while a line is not on the form', { P04: 6 }, ['P02'], []],
])('a total of disjoint lines: %s', (_what, set, without, expected) => {
  expect(found(of('E V06 lines P01'), { set, without }).map(short)).toEqual(expected);
});

test('a total of disjoint lines concerns all of them', () => {
  expect(found(of('E V06 lines P01'))[0]?.concerns).toEqual(['P01', 'P02', 'P04', 'P03']);
});

const split = of('W V15 R01.DT1');

test('disjoint lines over the same parts are compared part by part', () => {
  const relation = { kind: 'disjointTotal', total: 'R02', lines: ['R01'] } as const;
  expect(found({ ...split, relation }).map(short)).toEqual(['E V06 lines R02.DT1']);
});

test('parts that only one label narrows are not compared', () => {
  const relation = {
    kind: 'plausibleByPart',
    lower: 'R01',
    upper: 'R02',
    dimension: 'DT',
    onlyWord: 'được sửa',
  } as const;
  expect(found({ ...split, relation })).toEqual([]);
  expect(found({ ...split, relation: { ...relation, onlyWord: 'nhà' } }).map(short)).toEqual([split.found]);
});

test('seldom above: only where both are split alike', () => {
  const figures = { 'R01.DT1': 6, 'R02.DT1': 5, 'R01.DT2': 1, 'R02.DT2': 1 };
  const alike = (upper: 'R02' | 'Q01', over: object = {}): readonly string[] =>
    found({
      ...split,
      figures: { ...figures, Q01: 1 },
      relation: { kind: 'plausibleAtMost', lower: 'R01', upper, alike: 'DT', ...over },
    }).map(short);
  expect(alike('R02')).toEqual(['W V12 moreThanStaff R01']);
  expect(alike('Q01')).toEqual([]);
  expect(alike('Q01', { population: 'P01' })).toEqual(['W V12 moreThanStaff R01']);
});
