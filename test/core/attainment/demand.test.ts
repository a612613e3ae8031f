import {
  countDemand,
  meets,
  neededToMeet,
  rateDemand,
  scaled,
  unscaled,
  type Demand,
} from '../../../src/core/attainment/demand';
import { seeded } from '../rollup/builders';

const tests: readonly Demand['test'][] = ['>=', '>', '='];

test.each([
  ['60 exactly passes "≥ 60"', 60, 100, '>=', true],
  ['60 exactly fails "> 60"', 60, 100, '>', false],
  ['59,96 % fails "≥ 60"', 1499, 2500, '>=', false],
  ['one third passes "≥ 33,333333"', 1, 3, '>=', true],
  ['2.999.999 of 3.000.000 is not 100 %', 2_999_999, 3_000_000, '=', false],
] as const)('%s', (_, numerator, denominator, sign, met) => {
  const percent = sign === '=' ? 100 : denominator === 3 ? 33.333333 : 60;
  expect(meets(rateDemand(sign, percent, scaled(denominator)), scaled(numerator))).toBe(met);
});

test('needed is the smallest whole number that meets the demand', () => {
  const next = seeded(5);
  for (let round = 0; round < 300; round += 1) {
    const [numerator, denominator, percent] = [next(50), 1 + next(60), next(1001) / 10];
    const test = tests[next(2)] ?? '>=';
    const demand = rateDemand(test, percent, scaled(denominator));
    let add = 0;
    while (!meets(demand, scaled(numerator + add))) add += 1;
    expect(neededToMeet(demand, scaled(numerator))).toBe(add);
  }
});

test('nothing can be added to an "equal" that is exceeded or stepped over', () => {
  expect(neededToMeet(countDemand('=', 5), scaled(6))).toBeNull();
  expect(neededToMeet(rateDemand('=', 50, scaled(3)), scaled(1))).toBeNull();
  expect(neededToMeet(rateDemand('=', 100, scaled(7)), scaled(5))).toBe(2);
});

test.each([0, 1, 12.5, 0.000001, 99_999_999.999, -3.25])('%d survives the way to millionths and back', (value) => {
  expect(unscaled(scaled(value))).toBe(value);
});
