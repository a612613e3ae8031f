import { askedBy, COMPARATORS, ruleOf, type Comparator } from '../../../src/domain/targets/comparators';

const end = (value: number, enough: boolean) => ({ value, enough });

test.each([
  ['>=', { from: end(60, true) }],
  ['>', { from: end(60, false) }],
  ['=', { from: end(60, true), to: end(60, true) }],
  ['increase>=', { from: end(60, true) }],
  ['none', undefined],
] as const)('%s 60 asks', (comparator, asked) => {
  expect(askedBy({ comparator, value: 60 })).toEqual(asked);
});

test('a row without a figure asks nothing, whatever its comparator', () => {
  const comparators = Object.keys(COMPARATORS) as Comparator[];
  expect(comparators.map((comparator) => askedBy({ comparator, value: null }))).toEqual(
    comparators.map(() => undefined),
  );
});

test('a minimum given as a range is met by its lower end', () => {
  expect(askedBy({ comparator: '>=', value: 1, valueTo: 2 })).toEqual({ from: end(1, true) });
});

test('every comparator that asks for something has a sign, and what is compared with a base year says so', () => {
  for (const comparator of Object.keys(COMPARATORS) as Comparator[]) {
    const { sign, lead, onBase, followedOnly } = ruleOf(comparator);
    expect(followedOnly).toBe(askedBy({ comparator, value: 1 }) === undefined);
    expect(sign === '').toBe(followedOnly);
    expect(lead !== '').toBe(onBase);
  }
});
