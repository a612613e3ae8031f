import type { AggregateValue } from '../../../src/domain/aggregate';
import type { ElementKey } from '../../../src/domain/ids';
import { answersOf, figuresOf } from '../../../src/core/attainment/figures';
import { measureFor } from '../../domain/targets/bars';
import { unit } from '../rollup/builders';
import { aggregateOf, plainRollUp, type Given, type Row } from './plain';

const root = unit('75', 'province');

test.each<[Given | undefined, Given | undefined, string | undefined]>([
  [3, 4, undefined],
  [4, 4, undefined],
  [0, 4, undefined],
  [5, 4, 'numeratorAboveDenominator'],
  [5, 0, 'numeratorAboveDenominator'],
  [0, 0, 'zeroDenominator'],
  [null, 0, 'zeroDenominator'],
  [null, 4, 'numeratorBlank'],
  [3, null, 'denominatorBlank'],
  [null, null, 'nothingReported'],
  ['x', 'x', 'allNotApplicable'],
  ['x', 4, 'allNotApplicable'],
  [3, 'x', 'allNotApplicable'],
  [undefined, 4, 'notCollected'],
  [3, undefined, 'notCollected'],
])('a rate of %p over %p: %p', (top, bottom, reason) => {
  const row = { ...(top === undefined ? {} : { A02: top }), ...(bottom === undefined ? {} : { A01: bottom }) };
  const found = figuresOf(aggregateOf(root, row), measureFor('rate'));
  expect(found.fault?.reason).toBe(reason);
  expect(found).toMatchObject({
    numerator: typeof top === 'number' ? top : null,
    denominator: typeof bottom === 'number' ? bottom : null,
  });
});

test.each<[Given | undefined, string | undefined]>([
  [7, undefined],
  [0, undefined],
  [null, 'nothingReported'],
  ['x', 'allNotApplicable'],
  [undefined, 'notCollected'],
])('a count of %p: %p', (given, reason) => {
  const found = figuresOf(aggregateOf(root, given === undefined ? {} : { A02: given }), measureFor('count'));
  expect([found.fault?.reason, found.denominator]).toEqual([reason, null]);
  expect(found.actual).toBe(typeof given === 'number' ? given : null);
});

test.each<[Given, Given]>([
  [5, 4],
  [3000, 2],
])('money for each head is no share: %p over %p is no contradiction', (top, bottom) => {
  expect(figuresOf(aggregateOf(root, { A02: top, A01: bottom }), measureFor('perHead')).fault).toBeUndefined();
});

test('what an error holds is as open as a blank', () => {
  const { unit: who, values } = aggregateOf(root, { A01: 4 });
  const held = { state: 'held', reported: 0, expected: 1 } as const;
  const aggregate = { unit: who, values: new Map<ElementKey, AggregateValue>([...values, ['A02', held]]) };
  expect(figuresOf(aggregate, measureFor('rate')).fault?.reason).toBe('numeratorBlank');
  expect(figuresOf(aggregate, measureFor('count')).fault?.reason).toBe('nothingReported');
});

test.each<[string, Readonly<Record<string, Row | undefined>>, number | null, number | null, number | null]>([
  ['some say yes', { '73101': { A02: 1 }, '73102': { A02: 0 }, '73201': { A02: 1 } }, 2, 3, 200 / 3],
  ['one that says x is in neither', { '73101': { A02: 1 }, '73102': { A02: 'x' } }, 1, 1, 100],
  ['one that is silent is in neither', { '73101': { A02: 1 }, '73102': undefined }, 1, 1, 100],
  ['nobody answers', { '73101': { A02: null } }, null, null, null],
])('of a yes or no: %s', (_, communes, yes, answered, rate) => {
  const rollUp = plainRollUp({ communes });
  const whole = aggregateOf(rollUp.root, { A02: yes });
  const { numerator, denominator, actual } = answersOf(rollUp, whole, measureFor('yes'));
  expect([numerator, denominator, actual]).toEqual([yes, answered, rate]);
});
