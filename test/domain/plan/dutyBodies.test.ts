import { dutyBodies } from '../../../src/domain/plan/dutyBodies';
import type { Duty } from '../../../src/domain/plan/duties';
import { catalogue, findProgramme } from '../../support/plans';

const plan = findProgramme('cao-lanh-2021-2030');
if (!plan) throw new Error('no plan');
const [report, summed] = plan.deadlines;
if (!report || !summed) throw new Error('two deadlines');
const bodies = (duty: Duty, year: number, receiver = plan.receiver) =>
  dutyBodies(duty, { programme: { ...plan, receiver }, catalogue: catalogue(), year });

test('before anything changed a duty says what the plan says', () => {
  expect(bodies({ deadline: summed }, 2024)).toEqual({
    sender: 'Phòng Lao động - Thương binh và Xã hội',
    receiver: 'UBND huyện; Sở Lao động - Thương binh và Xã hội',
  });
});

test('a body that is gone and has no other name says since when', () => {
  expect(bodies({ deadline: summed }, 2026)).toEqual({
    sender: 'Phòng Lao động - Thương binh và Xã hội (không còn từ ngày 01/07/2025)',
    receiver: 'UBND huyện; Sở Y tế',
  });
});

test.each([
  ['yearly: where the receivers of the plan say', report, 'Ủy ban nhân dân tỉnh Đồng Tháp (qua Sở Y tế)'],
  ['of a year of its own: where it says', { ...report, date: '2026-11-20', receiver: 'X', via: 'Y' }, 'X (qua Y)'],
  ['to nobody', { ...report, receiver: null, via: null }, null],
  ['of another kind', { ...summed, receiver: 'UBND tỉnh' }, 'UBND tỉnh'],
] as const)('reports %s', (_, deadline, receiver) => {
  expect(bodies({ deadline, last: '2026-11-25' }, 2026).receiver).toBe(receiver);
});

test('a receiver of the tier goes before that of everybody', () => {
  const rows: typeof plan.receiver = [
    { name: 'A', via: '', from: '2025-07-01' },
    { name: 'B', via: '', from: '2025-07-01', by: ['commune'] },
  ];
  expect(bodies({ deadline: { ...report, by: ['commune'] } }, 2026, rows).receiver).toBe('B');
  expect(bodies({ deadline: report }, 2026, rows).receiver).toBe('A');
  const always: typeof plan.receiver = [{ name: 'C', via: '', by: ['commune'] }, ...rows.slice(0, 1)];
  expect(bodies({ deadline: { ...report, by: ['commune'], receiver: 'D', via: null } }, 2026, always).receiver).toBe(
    'D',
  );
});
