import { CheckedForm } from '../../../../src/core/checks/checkedForm';
import { groupBy, otherReport } from '../../../../src/core/checks/crossUnit/crossRule';
import { crossRules } from '../../../../src/core/checks/crossUnit/crossRules';
import { farFromPeers } from '../../../../src/core/checks/crossUnit/farFromPeers';
import { ownLinesOnly } from '../../../../src/core/checks/crossUnit/ownLinesOnly';
import { isFar, spreadOf } from '../../../../src/core/checks/crossUnit/robustSpread';
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

test('the middle and the spread of peers, which a wild figure cannot move', () => {
  expect(spreadOf([])).toEqual({ median: 0, deviation: 0 });
  expect(spreadOf([1, 2, 3, 4])).toEqual({ median: 2.5, deviation: 1 });
  expect(spreadOf([1, 2, 3, 1000])).toEqual({ median: 2.5, deviation: 1 });
  expect([isFar(9, spreadOf([1, 2, 3, 4])), isFar(5, spreadOf([1, 2, 3, 4]))]).toEqual([true, false]);
  expect(isFar(9, spreadOf([3, 3, 3, 9]))).toBe(false);
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
