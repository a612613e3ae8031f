import { CheckedForm } from '../../../../src/core/checks/checkedForm';
import { groupBy, otherReport } from '../../../../src/core/checks/crossUnit/crossRule';
import { crossRules } from '../../../../src/core/checks/crossUnit/crossRules';
import { farFromPeers } from '../../../../src/core/checks/crossUnit/farFromPeers';
import { outOfScale } from '../../../../src/core/checks/crossUnit/outOfScale';
import { ownLinesOnly } from '../../../../src/core/checks/crossUnit/ownLinesOnly';
import { spreadOf } from '../../../../src/core/checks/crossUnit/robustSpread';
import { crossCheckSteps, runCrossChecks } from '../../../../src/core/checks/crossUnit/runCrossChecks';
import { sameFacility } from '../../../../src/core/checks/crossUnit/sameFacility';
import { sameFigures } from '../../../../src/core/checks/crossUnit/sameFigures';
import { FormShape } from '../../../../src/domain/plan/formShape';
import type { ElementSpec } from '../../../../src/domain/plan/elements';
import { catalogue, plan, specsWithout } from '../support/plan';
import { submissionFrom, submissionOf, type Entries } from '../support/submission';

const shape = new FormShape(specsWithout());

/** A commune's form; figures of one index are nobody else's. */
function form(index: number, set: Entries = {}, of = shape): CheckedForm {
  const over = {
    unit: { list: '2024', code: `2617${index}` },
    unitName: `xã số ${index}`,
    file: `xa-${index}`,
  } as const;
  const submission = submissionOf({ C09: 3 + index, ...set }, over, of.specs);
  return new CheckedForm(submission, { programme: plan, catalogue, shape: of });
}

/** "file variant element" of each fault. */
const found = (rule: (typeof crossRules)[number], forms: readonly CheckedForm[]): string[] =>
  rule.check(forms).map(({ form: of, variant, element }) => `${of.submission.file} ${variant} ${element}`.trim());

test('V17: two units with the same figures', () => {
  expect(found(sameFigures, [form(1), form(2)])).toEqual([]);
  expect(found(sameFigures, [form(1), form(2, { C09: 4 })])).toEqual(['xa-1 twin', 'xa-2 twin']);
});

test('V21: a figure in a line of another owner', () => {
  const other = new FormShape(shape.specs.filter(({ key }) => key !== 'C09'));
  const foreign = (value: number | string): CheckedForm =>
    new CheckedForm(form(1, { C09: value }).submission, { programme: plan, catalogue, shape: other });
  expect(found(ownLinesOnly, [foreign(5)])).toEqual(['xa-1 notOwner C09']);
  expect(found(ownLinesOnly, [foreign(0), foreign('x')])).toEqual([]);
});

test('V21: one facility named by two units, however it is spelt', () => {
  const [any] = shape.specs;
  if (!any) throw new Error('no element');
  const { computed: _computed, ...rest } = any;
  const indicator = { ...any.indicator, role: 'facilityNames' } as const;
  const names: ElementSpec = { ...rest, indicator, key: 'D99', type: 'text' };
  const withNames = new FormShape([...shape.specs, names]);
  const naming = (index: number, text: string): CheckedForm => form(index, { D99: text }, withNames);
  expect(found(sameFacility, [naming(1, 'Mái ấm A; Nhà B'), naming(2, 'MÁI ẤM  A.')])).toEqual([
    'xa-1 sameFacility D99',
    'xa-2 sameFacility D99',
  ]);
  expect(found(sameFacility, [naming(1, 'Mái ấm A'), naming(2, 'Mái ấm B')])).toEqual([]);
});

test('X01: a rate and a size far from their peers', () => {
  const peers = Array.from({ length: 11 }, (_, i) =>
    form(i, { E01: 100 + i, E04: 60 + (i % 5), F01: 480 + 5 * i, F04: 330 + i }),
  );
  expect(found(farFromPeers, [...peers, form(11, { E01: 111, E04: 62, F01: 500, F04: 340 })])).toEqual([]);
  expect(found(farFromPeers, [...peers, form(11, { E01: 111, E04: 5, E05: 5, F01: 500, F04: 340 })])).toContain(
    'xa-11 rate E06',
  );
  expect(found(farFromPeers, [...peers, form(11, { E01: 111, E04: 62, F01: 5000, F04: 340 })])).toContain(
    'xa-11 size F01',
  );
});

/** Twelve forms, the last with what is set; the others by their number. */
const twelve = (usual: (index: number) => Entries, last: Entries): readonly CheckedForm[] => [
  ...Array.from({ length: 11 }, (_, i) => form(i, usual(i))),
  form(11, { ...usual(11), ...last }),
];
const last = (forms: readonly CheckedForm[], rule = farFromPeers): readonly string[] =>
  found(rule, forms).filter((one) => one.startsWith('xa-11 '));

test.each<readonly [string, number, readonly string[]]>([
  ['above 4 times', 81, ['xa-11 size F01']],
  ['not quite 4 times', 79, []],
  ['a quarter', 5, ['xa-11 size F01']],
  ['not quite a quarter', 6, []],
  ['tenfold', 200, ['xa-11 size F01']],
  ['the same', 20, []],
])('X01: a size beside peers that all have 20: %s', (_what, size, expected) => {
  const sizes = last(twelve(() => ({ F01: 20 }), { F01: size })).filter((one) => one.includes(' size'));
  expect(sizes).toEqual(expected);
});

test('X01: a size of a few is no slip: 10 off at least', () => {
  const sizes = (size: number): readonly string[] =>
    last(twelve(() => ({ F01: 3 }), { F01: size })).filter((one) => one.includes(' size'));
  expect([sizes(12), sizes(13)]).toEqual([[], ['xa-11 size F01']]);
});

/** The numbers of a sweep for which the last of twelve forms is named; the eleven others stay. */
function sweep(usual: Entries, element: string, rule: (typeof crossRules)[number], tried: readonly number[]): number[] {
  const others = Array.from({ length: 11 }, (_, i) => form(i, usual));
  return tried.filter((number) =>
    rule
      .check([...others, form(11, { ...usual, [element]: number })])
      .some((fault) => fault.element === element && fault.form.submission.file === 'xa-11'),
  );
}
const upTo = (most: number, from = 1): readonly number[] => Array.from({ length: most - from + 1 }, (_, i) => from + i);

test.each([20, 9, 3])('X01: of all sizes beside peers with %i just those of 4 times and 10 off are named', (usual) => {
  const tried = upTo(100);
  const far = tried.filter((n) => (n >= 4 * usual || 4 * n <= usual) && Math.abs(n - usual) >= 10);
  expect(sweep({ F01: usual }, 'F01', farFromPeers, tried)).toEqual(far);
});

test('X01: of all counts beside peers with 20 just those above 100 times are named', () => {
  expect(sweep({ C05: 20 }, 'C05', outOfScale, upTo(2020, 1980))).toEqual(upTo(2020, 2001));
});

test('X01: several sizes of one form are one finding', () => {
  const forms = twelve(() => ({ E01: 20, F01: 30 }), { E01: 2000, F01: 3000 });
  expect(last(forms).filter((one) => one.includes(' size'))).toEqual(['xa-11 sizes E01']);
  expect(farFromPeers.check(forms).find(({ variant }) => variant === 'sizes')?.params).toMatchObject({ more: 1 });
});

test('X01: where more than one in five is far, nobody is', () => {
  const forms = (wild: number): readonly CheckedForm[] =>
    Array.from({ length: 10 }, (_, i) => form(i, { F01: i < wild ? 500 : 20 }));
  expect(found(farFromPeers, forms(2)).filter((one) => one.endsWith(' size F01'))).toHaveLength(2);
  expect(found(farFromPeers, forms(3)).filter((one) => one.endsWith(' size F01'))).toEqual([]);
});

test.each<readonly [string, Entries, readonly string[]]>([
  ['20 points of 25', { E01: 25, E04: 20 }, ['xa-11 rate E06']],
  ['16 points of 25', { E01: 25, E04: 21 }, []],
  ['33 points of three children', { E01: 3, E04: 2 }, []],
  ['the same', { E01: 25, E04: 25 }, []],
])('X01: a rate beside peers that are all full: %s', (_what, set, expected) => {
  const rates = last(twelve(() => ({ E01: 25, E04: 25 }), set)).filter((one) => one.endsWith(' rate E06'));
  expect(rates).toEqual(expected);
});

describe('X01: a hundred times what peers have', () => {
  test.each<readonly [string, Entries, readonly string[]]>([
    ['above 100 times', { C05: 2001 }, ['xa-11 scale C05']],
    ['just 100 times', { C05: 2000 }, []],
    ['the number of a day', { C05: 45_415 }, ['xa-11 scale C05']],
    ['two lines are one finding', { C05: 2001, E05: 3001 }, ['xa-11 scales C05']],
    ['thousands of đồng', { 'K02.TH': 5000 }, ['xa-11 amount K02.TH']],
    ['in all columns', { 'K02.KH': 5000, 'K02.DG': 5000, 'K02.TH': 4800 }, ['xa-11 amounts K02.KH']],
    ['a tenth of that is no unit of money', { 'K02.TH': 400 }, []],
    ['a size is another sentence', { F01: 99_999 }, []],
  ])('%s', (_what, set, expected) => {
    const usual = (): Entries => ({ C05: 20, E05: 30, 'K02.KH': 5, 'K02.DG': 5, 'K02.TH': 4 });
    expect(last(twelve(usual, set), outOfScale)).toEqual(expected);
  });

  test('only where at least five have any, and only beyond ten times what four in five have', () => {
    const doers = (count: number): readonly string[] =>
      last(
        twelve((i) => ({ C05: i >= 12 - count ? 20 : 0 }), { C05: 9000 }),
        outOfScale,
      );
    expect([doers(4), doers(5)]).toEqual([[], ['xa-11 scale C05']]);
    const busy = (most: number): readonly string[] =>
      last(
        twelve((i) => ({ C05: i < 3 ? most : 5 }), { C05: 9000 }),
        outOfScale,
      );
    expect([busy(901), busy(899)]).toEqual([[], ['xa-11 scale C05']]);
  });
});

test('the middle and the spread of peers, which a wild figure cannot move', () => {
  expect(spreadOf([])).toEqual({ median: 0, deviation: 0 });
  expect(spreadOf([1, 2, 3, 4])).toEqual({ median: 2.5, deviation: 1 });
  expect(spreadOf([1, 2, 3, 1000])).toEqual({ median: 2.5, deviation: 1 });
});

test('groups keep the order given; what has no group is left out', () => {
  expect(groupBy([1, 2, 3, 4, 5], (n) => (n === 5 ? undefined : n % 2))).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('another report is named by its unit, else by its code', () => {
  expect(otherReport(form(1))).toEqual({ unit: 'xã số 1', file: 'xa-1' });
  const nameless = new CheckedForm({ ...form(1).submission, unitName: '' }, form(1).context);
  expect(otherReport(nameless).unit).toBe('26171');
});

describe('all of them', () => {
  const twins = [form(1), form(2, { C09: 4 })].map(({ submission }) => submission);
  const { context } = form(1);

  test('every rule is run, each finding comes with its own submission', () => {
    const findings = runCrossChecks(twins, () => context);
    expect(findings.map(({ submission }) => submission)).toEqual(twins);
    expect(new Set(crossRules.map(({ id }) => id))).toEqual(new Set(['V17', 'V21', 'X01']));
  });

  test('a submission without a context is left out', () => {
    expect(runCrossChecks(twins, (of) => (of === twins[0] ? context : undefined))).toEqual([]);
  });

  test('they may be interrupted at every submission and rule', () => {
    expect([...crossCheckSteps(twins, () => context)]).toHaveLength(twins.length + crossRules.length);
  });

  test('an empty form is no fault', () => {
    expect(runCrossChecks([submissionFrom({}, shape.specs)], () => context)).toEqual([]);
  });
});
