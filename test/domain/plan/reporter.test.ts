import { reporterOf } from '../../../src/domain/plan/reporter';
import type { Unit } from '../../../src/domain/territory/unit';

const unit = (level: Unit['level'], kind?: Unit['kind']): Unit => ({
  list: '2024',
  code: '1',
  name: 'A',
  type: '',
  level,
  ...(kind ? { kind } : {}),
});

test.each([
  [unit('commune'), { kind: 'commune', tier: 'commune' }],
  [unit('department', 'health'), { kind: 'health', tier: 'department' }],
  [unit('department'), { kind: 'other', tier: 'department' }],
  [unit('facility'), { kind: 'facility', tier: 'facility' }],
  [unit('province'), { kind: 'other', tier: 'district' }],
])('%j reports as %j', (of, reporter) => {
  expect(reporterOf(of)).toEqual(reporter);
});
