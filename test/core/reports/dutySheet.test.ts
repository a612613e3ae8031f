import { dutySheet } from '../../../src/core/reports/dutySheet';
import type { DutyState } from '../../../src/domain/plan/duties';
import { dutiesIn } from '../../../src/domain/plan/duties';
import { args, rows, whole } from './drawn';
import { programmeOf } from '../rollup/builders';

const [own, report, summed] = dutiesIn(programmeOf('thua-thien-hue-2024'), 2024);
if (!own || !report || !summed) throw new Error('three duties');

/** The words under “Tình trạng”. */
function states(duties: readonly DutyState[]): readonly unknown[] {
  const { rollUp } = args;
  const sheet = dutySheet({ ...args, rollUp: { ...rollUp, ledger: { ...rollUp.ledger, duties } } });
  if (!sheet) return [];
  return rows(whole(sheet).cells, 5, 4 + duties.length).map((row) => row.at(-2));
}

test.each<[string, DutyState, string]>([
  [
    'reports',
    { duty: report, done: { inTime: 12, late: 3, undated: 1, missing: 2 } },
    'đúng hạn 12; ✗ muộn 3; không ghi ngày 1; ✗ chưa có 2',
  ],
  ['nobody', { duty: own, done: { inTime: 0, late: 0, undated: 0, missing: 0 } }, 'Không đơn vị nào phải làm trong kỳ'],
  ['whoever sums up', { duty: summed }, 'Tính theo ngày ký văn bản'],
  [
    'too late for it',
    { duty: summed, overtakenOn: '2024-12-05' },
    '✗ Báo cáo cuối cùng của đơn vị gửi ngày 05/12/2024, sau hạn này',
  ],
])('%s', (_what, state, expected) => {
  expect(states([state])).toEqual([expected]);
});

test('a plan that asks nothing has no such sheet', () => {
  expect(states([])).toEqual([]);
});
