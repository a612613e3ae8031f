import { comparedTargets } from '../../src/taskpane/actions/unitBars';
import { catalogue } from '../support/plans';
import { area, attained, targetOf } from '../core/attainment/builders';

const { programme } = targetOf('DN25-1');
const compared = (...A02: readonly number[]) => {
  const rollUp = area(
    { programme, year: 2025 },
    A02.map((one) => ({ A01: 10, A02: one })),
  );
  return comparedTargets({ rollUp, attainments: [attained('DN25-1', rollUp)] }, catalogue(), 'vi');
};

test('targets in which communes differ, in bands and by rank', () => {
  const [shown] = compared(4, 9);
  expect(shown?.bands.filter(({ count }) => count > 0)).toEqual([
    { label: '40–60%', count: 1 },
    { label: '80–100%', count: 1 },
  ]);
  expect(shown?.units.map(({ shown: figure }) => figure)).toEqual(['90,0%', '40,0%']);
  expect([shown?.goals, shown?.most]).toEqual([[60], 100]);
});

test('none where all have the same', () => {
  expect(compared(5, 5)).toEqual([]);
});
