import { besideTarget, layerTargets } from '../../../src/domain/targets/layers';
import type { Programme } from '../../../src/domain/plan/programme';
import type { ReferenceTarget } from '../../../src/domain/targets/target';
import { catalogue, findProgramme } from '../../support/plans';

const plan = findProgramme('dong-nai-2021-2030');
if (!plan) throw new Error('no plan');
const own = plan.targets.find(({ indicator, comparator }) => indicator === 'E06' && comparator !== 'none');
if (!own) throw new Error('no target');

const row: ReferenceTarget = {
  document: '62/KH-UBND của Ủy ban nhân dân tỉnh',
  plan: 'tren-2021-2030',
  periodFrom: 2021,
  periodTo: 2025,
  indicator: 'E06',
  comparator: '>=',
  value: 70,
  valueUnit: '%',
  baseYear: null,
  evidence: null,
  note: '',
};
const withRows = (...reference: readonly ReferenceTarget[]): Programme => ({ ...plan, reference });
const followed = (year: number, ...rows: readonly ReferenceTarget[]) =>
  layerTargets(withRows(...rows), catalogue(), year).map(({ target, document }) => [target.id, target.vi, document]);

test('of each document one row stands beside the own target', () => {
  const other = { ...row, document: 'QĐ 112' };
  const found = besideTarget(withRows(row, { ...row, value: 1 }, other, { ...row, indicator: 'E07' }), own);
  expect(found).toEqual([row, other]);
});

test.each([
  ['that an own target is like', 2024, row, 0],
  ['of the nation, which have no plan', 2024, { ...row, plan: undefined, indicator: 'E07' }, 0],
  ['of an indicator the plan does not ask', 2024, { ...row, indicator: 'E09' }, 0],
  ['of a period that is over', 2026, { ...row, indicator: 'E02' }, 0],
  ['without a like one', 2024, { ...row, indicator: 'E02' }, 1],
] as const)('rows %s', (_, year, given, count) => {
  const { plan: of, ...rest } = given;
  expect(followed(year, of === undefined ? rest : given)).toHaveLength(count);
});

test('one that is followed is named by its document', () => {
  const words = catalogue().indicators.find(({ code }) => code === 'E02')?.vi ?? '';
  expect(followed(2024, { ...row, indicator: 'E02' })).toEqual([
    ['tren-2021-2030/E02-2025', `${words} (${row.document})`, row.document],
  ]);
});
