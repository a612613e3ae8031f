import { FormShape } from '../../../../src/domain/plan/formShape';
import { figureOf, numberOf } from '../../../../src/domain/figure';
import { runCrossChecks } from '../../../../src/core/checks/crossUnit/runCrossChecks';
import type { CheckContext } from '../../../../src/core/checks/checkRule';
import type { Indicator } from '../../../../src/domain/catalogue/indicator';
import type { Submission } from '../../../../src/domain/submission';
import { short } from '../cases/case';
import { figures } from '../support/figures';
import { catalogue, plan, specsWithout } from '../support/plan';
import { submissionFrom, submissionOf, type Entries } from '../support/submission';

const context: CheckContext = { programme: plan, catalogue, shape: new FormShape(specsWithout()) };

/** A commune whose figures are nobody else's. */
function commune(index: number, set: Entries = {}): Submission {
  return submissionOf({ ...ownFigures(index), C09: 3 + index, ...set }, headOf(index));
}

/** A commune that copied the figures of `commune(1)`, but for those that are set. */
function copying(index: number, set: Entries = {}): Submission {
  return submissionOf({ ...ownFigures(1), C09: 4, ...set }, headOf(index));
}

function headOf(index: number): Pick<Submission, 'unit' | 'unitName' | 'file'> {
  return { unit: { list: '2024', code: `2617${index}` }, unitName: `xã số ${index}`, file: `xa-${index}.xlsx` };
}

/** The groups of children and of people differ from commune to commune; the totals stay. */
function ownFigures(index: number): Entries {
  const groups = Object.entries(figures).filter(([key]) => /^[EF]\d\d\./.test(key));
  return Object.fromEntries(groups.map(([key, figure]) => [key, Number(figure) + index]));
}

function found(submissions: readonly Submission[], given: CheckContext = context): readonly string[] {
  return runCrossChecks(submissions, () => given).map(({ finding }) => `${finding.place.file} ${short(finding)}`);
}

const twelve = Array.from({ length: 12 }, (_, index) => index);
/** Twelve communes whose E01 and rate E06 spread a little. */
const peers = twelve.map((index) => commune(index, { E01: 100 + index, E04: 60 + (index % 5) }));

test('different figures give no finding', () => {
  expect(found(peers)).toEqual([]);
});

test('two units with the same figures are named to each other', () => {
  const [first, second] = [commune(1), copying(2)];
  expect(found([first, second, commune(5)])).toEqual(['xa-1.xlsx W V17 twin', 'xa-2.xlsx W V17 twin']);
  const [twin] = runCrossChecks([first, second], () => context);
  expect(twin?.submission).toBe(first);
  expect(twin?.finding.params).toMatchObject({ unit: 'xã số 2', file: 'xa-2.xlsx' });
});

test('two units whose figures differ in a few are named to each other, with the lines that differ', () => {
  const near = [commune(1), copying(2, { C09: 6, E01: 99 }), commune(5)];
  expect(found(near)).toEqual(['xa-1.xlsx W V17 nearTwin', 'xa-2.xlsx W V17 nearTwin']);
  const [of] = runCrossChecks(near, () => context);
  expect(of?.finding.params).toMatchObject({ unit: 'xã số 2', lines: { vi: 'C09, E01', en: 'C09, E01' } });
});

test('a twin is not also named a near twin, what is near it is', () => {
  const three = [commune(1), copying(2), copying(3, { C09: 6 })];
  expect(found(three)).toEqual(['xa-1.xlsx W V17 twin', 'xa-2.xlsx W V17 twin', 'xa-3.xlsx W V17 nearTwin']);
});

test.each([
  ['one unit’s file twice', [commune(1), { ...commune(1), file: 'copy.xlsx' }]],
  ['one unit’s report and its correction', [commune(1), { ...copying(1, { C09: 6 }), file: 'lan 2.xlsx' }]],
  [
    'two forms with hardly a figure',
    [1, 2].map((index) => submissionFrom({ A07: 1, C04: 2 }, specsWithout(), { ...commune(index), values: new Map() })),
  ],
  ['two forms of zeroes', [1, 2].map((index) => ({ ...commune(index), values: zeroes() }))],
])('no copy: %s', (_title, submissions) => {
  expect(found(submissions)).toEqual([]);
});

test('a rate far from its peers is shown as info', () => {
  const far = commune(11, { E01: 111, E04: 5, E05: 5 });
  expect(found([...peers.slice(0, 11), far])).toEqual(['xa-11.xlsx I X01 rate E06', 'xa-11.xlsx I X01 rate E07']);
});

test('a size with a digit too many is shown as a warning', () => {
  const far = commune(11, { F01: 5000 });
  const spread = peers.map((_, index) => commune(index, { E01: 100 + index, F01: 480 + 5 * index, F04: 330 + index }));
  expect(found([...spread.slice(0, 11), far])).toContain('xa-11.xlsx W X01 size F01');
});

test('with fewer than eight peers nothing is far', () => {
  const far = commune(11, { E01: 111, E04: 5, E05: 5 });
  expect(found([...peers.slice(0, 6), far])).toEqual([]);
});

test('beside peers that all agree 20 points and five children are far', () => {
  const equal = twelve.map((index) => commune(index, index === 11 ? { E04: 5, E05: 5 } : {}));
  expect(found(equal)).toContain('xa-11.xlsx I X01 rate E06');
});

test('a figure in a line of another owner is an error at its cell, a 0 or "x" there is not', () => {
  const whole = submissionOf({ 'D02.LH02': 0, 'D01.LH04': 'x', D01: null }, commune(1));
  const own = { ...context, shape: new FormShape(context.shape.specs.filter((spec) => !/^D\d/.test(spec.key))) };
  const findings = runCrossChecks(
    [{ ...whole, values: submissionOf({ 'D02.LH02': 0, 'D01.LH04': 'x' }).values }],
    () => own,
  );
  expect(findings.map(({ finding }) => short(finding))).toEqual(['E V21 notOwner D01.LH02', 'E V21 notOwner D02.LH04']);
  expect(findings[0]?.finding.place.cell).toMatch(/^F\d+$/);
});

test('one facility named by two units is shown to both', () => {
  const indicator: Indicator = {
    ...indicatorOf('L05'),
    role: 'facilityNames',
    code: 'D09',
    vi: 'Tên cơ sở',
    en: 'Facilities',
  };
  const specs = [
    ...context.shape.specs,
    { key: 'D09', indicator, type: 'text', required: false, vi: 'Tên cơ sở', en: 'Facilities' } as const,
  ];
  const named = (index: number, text: string): Submission => {
    const base = commune(index);
    const place = { file: base.file, sheet: base.sheet, cell: 'F99' };
    return {
      ...base,
      values: new Map([...base.values, ['D09', { element: 'D09', state: 'value', value: text, place }]]),
    };
  };
  const submissions = [named(1, 'Nhà Mở; Mái ấm Ánh Sáng'), named(2, 'Mái ấm ánh sáng'), named(3, 'Nhà Xanh')];
  expect(found(submissions, { ...context, shape: new FormShape(specs) })).toEqual([
    'xa-1.xlsx W V21 sameFacility D09',
    'xa-2.xlsx W V21 sameFacility D09',
  ]);
});

test('a submission nobody knows a form for is left out', () => {
  expect(runCrossChecks([commune(1), copying(2)], () => undefined)).toEqual([]);
});

function zeroes(): Submission['values'] {
  return new Map(
    [...commune(1).values].map(([key, value]) => [
      key,
      numberOf(value) === undefined ? value : { ...value, ...figureOf(0) },
    ]),
  );
}

function indicatorOf(code: string): Indicator {
  const indicator = catalogue.indicators.find((candidate) => candidate.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicator;
}
