import { planChanges, planChangeText, type PlanChange } from '../../../src/domain/plan/planChanges';
import type { Programme } from '../../../src/domain/plan/programme';
import { findProgramme } from '../../support/plans';

const plan = findProgramme('sa-dec-2021');
if (!plan) throw new Error('no plan');
const [first, second, third] = plan.targets;
if (!first || !second || !third) throw new Error('no targets');
const [line, ...lines] = plan.lines;
if (!line) throw new Error('no line');

const CASES: readonly (readonly [
  name: string,
  after: Programme,
  changes: readonly Partial<PlanChange>[],
  text: string,
])[] = [
  [
    'a value',
    { ...plan, targets: [{ ...first, value: 85 }, second, third] },
    [{ kind: 'changed', list: 'targets', row: 'SD21-1', member: 'value', before: 80, after: 85 }],
    'Mục tiêu SD21-1, giá trị: 80 → 85.',
  ],
  [
    'a target less',
    { ...plan, targets: [first, third] },
    [{ kind: 'removed', list: 'targets', row: 'SD21-2' }],
    'Bỏ mục tiêu SD21-2.',
  ],
  [
    'a line more',
    { ...plan, lines: [...plan.lines, { ...line, indicator: 'D01' }] },
    [{ kind: 'added', list: 'lines', row: 'D01' }],
    'Thêm dòng D01.',
  ],
  [
    'an own unit',
    { ...plan, ownUnits: [{ code: '867.BV', name: 'Bệnh viện Sa Đéc', kind: 'facility' }] },
    [{ kind: 'added', list: 'ownUnits', row: 'Bệnh viện Sa Đéc' }],
    'Thêm đơn vị riêng Bệnh viện Sa Đéc.',
  ],
  [
    'a line less',
    { ...plan, lines },
    [{ kind: 'removed', list: 'lines', row: line.indicator }],
    `Bỏ dòng ${line.indicator}.`,
  ],
  [
    'the as-of day',
    { ...plan, asOf: '2021-11-30' },
    [{ kind: 'changed', list: 'asOf', row: '', before: '2021-10-31', after: '2021-11-30' }],
    'Ngày chốt số liệu: 31/10/2021 → 30/11/2021.',
  ],
];

test.each(CASES)('%s', (_, after, changes, text) => {
  const found = planChanges({ programme: plan }, { programme: after });
  expect(found).toEqual(changes);
  expect(found.map((change) => planChangeText(change).vi)).toEqual([text]);
});

test('rows in another order, another version and the same plan are no change', () => {
  const after = { ...plan, version: 2, targets: [third, first, second] };
  expect(planChanges({ programme: plan }, { programme: after })).toEqual([]);
});

test('a relation of an own indicator is a change by itself', () => {
  const rows = { sections: [], indicators: [], dimensions: [], relations: [] };
  const relation = { kind: 'partOf', part: 'Z01', whole: 'E01' } as const;
  const [found, ...more] = planChanges(
    { programme: plan, rows },
    { programme: plan, rows: { ...rows, relations: [relation] } },
  );
  expect(more).toEqual([]);
  expect(found && planChangeText(found)).toEqual({ vi: 'Thêm quan hệ partOf.', en: 'Added: relation partOf.' });
});
