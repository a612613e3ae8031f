import type { Target } from '../../../src/domain/targets/target';
import { decidingDigits, demandText, shortDemandText } from '../../../src/domain/targets/words';
import { programmes } from '../../support/plans';

const target = (id: string): Target => {
  const found = programmes()
    .flatMap(({ targets }) => targets)
    .find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test.each([
  ['DN25-1', '≥ 60 %', '≥ 60'],
  ['DN25-4', '> 90 %', '> 90'],
  ['DN30-4', '= 100 %', '= 100'],
  ['DN25-1a', '≥ 1 người/đơn vị', '≥ 1'],
  ['CL30-1a', '≥ 1 người/đơn vị', 'từ 1 đến 2'],
  ['QT20-c2', '≥ 1.000 người', '≥ 1.000'],
  ['DN25-3b', 'tăng ≥ 20 % so với năm 2020', 'tăng ≥ 20 % so với năm 2020'],
])('%s asks', (id, whole, short) => {
  expect([demandText(target(id)), shortDemandText(target(id))]).toEqual([whole, short]);
});

test('a target without a figure is only followed', () => {
  expect(demandText(target('QT20-a'))).toBe('Theo dõi');
});

test.each([
  [59.96, 60, 2],
  [59.996, 60, 3],
  [60, 60, 1],
  [62.3456, 60, 1],
  [99.99999, 100, 5],
  [59.5, null, 1],
])('%d beside %p needs %d decimals', (value, limit, digits) => {
  expect(decidingDigits(value, limit)).toBe(digits);
});
