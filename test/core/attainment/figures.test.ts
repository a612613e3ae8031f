import { figuresOf } from '../../../src/core/attainment/figures';
import { measureFor } from '../../domain/targets/bars';
import { unit } from '../rollup/builders';
import { aggregateOf, type Given } from './plain';

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
