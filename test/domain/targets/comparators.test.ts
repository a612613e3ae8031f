import {
  askedBy,
  COMPARATOR_NAMES,
  DEFAULT_TOLERANCE,
  isOnBase,
  namedBy,
  ruleOf,
} from '../../../src/domain/targets/comparators';

const end = (value: number, enough: boolean) => ({ value, enough });

test.each([
  ['>=', { from: end(60, true) }],
  ['>', { from: end(60, false) }],
  ['=', { from: end(60, true), to: end(60, true) }],
  ['<', { to: end(60, false) }],
  ['<=', { to: end(60, true) }],
  ['between', { from: end(60, true), to: end(60, true) }],
  ['about', { from: end(57, true), to: end(63, true) }],
  ['yes', { from: end(60, true) }],
  ['increase>=', { from: end(60, true) }],
  ['increase>', { from: end(60, false) }],
  ['decrease>=', { from: end(60, true) }],
  ['decrease>', { from: end(60, false) }],
  ['none', undefined],
] as const)('%s 60 asks', (comparator, asked) => {
  expect(askedBy({ comparator, value: 60 })).toEqual(asked);
});

test.each([
  [{}, { from: end(5, true), to: end(7, true) }],
  [{ without: ['from'] }, { from: end(5, false), to: end(7, true) }],
  [{ without: ['to'] }, { from: end(5, true), to: end(7, false) }],
  [{ without: ['from', 'to'] }, { from: end(5, false), to: end(7, false) }],
] as const)('between 5 and 7 %j: both ends count unless the words leave one out', (row, asked) => {
  expect(askedBy({ comparator: 'between', value: 5, valueTo: 7, ...row })).toEqual(asked);
});

test('“about” goes as far to either side as the plan says, else as is written down; exact to the millionth', () => {
  expect(DEFAULT_TOLERANCE).toBe(5);
  expect(askedBy({ comparator: 'about', value: 30 })).toEqual({ from: end(28.5, true), to: end(31.5, true) });
  expect(askedBy({ comparator: 'about', value: 0.1, tolerance: 12.5 })).toEqual({
    from: end(0.0875, true),
    to: end(0.1125, true),
  });
});

test('a row without a figure asks nothing, whatever its comparator, but for yes: all', () => {
  for (const comparator of COMPARATOR_NAMES) {
    const asked = comparator === 'yes' ? { from: end(100, true) } : undefined;
    expect([comparator, askedBy({ comparator, value: null })]).toEqual([comparator, asked]);
    expect(namedBy({ comparator, value: null })).toEqual(comparator === 'yes' ? { value: 100 } : undefined);
  }
});

test('a minimum given as a range is met by its lower end', () => {
  expect(askedBy({ comparator: '>=', value: 1, valueTo: 2 })).toEqual({ from: end(1, true) });
});

test('every comparator that asks for something has a sign and words in both languages', () => {
  for (const comparator of COMPARATOR_NAMES) {
    const { sign, followedOnly, words } = ruleOf(comparator);
    expect(followedOnly === true).toBe(askedBy({ comparator, value: 1 }) === undefined);
    expect(sign === '').toBe(followedOnly === true);
    for (const text of Object.values(words({ value: 1 }))) expect(text.includes('{value}')).toBe(!followedOnly);
  }
});

test('only growth and fall are compared with a base year', () => {
  expect(COMPARATOR_NAMES.filter(isOnBase)).toEqual(['increase>=', 'increase>', 'decrease>=', 'decrease>']);
});

test('what counts in percent of the plan: not between, about, yes and what is only followed', () => {
  const without = COMPARATOR_NAMES.filter((name) => ruleOf(name).ofPlan === undefined);
  expect(without).toEqual(['between', 'about', 'yes', 'none']);
  expect(COMPARATOR_NAMES.filter((name) => ruleOf(name).ofPlan === 'targetOfResult')).toEqual(['<', '<=']);
});
