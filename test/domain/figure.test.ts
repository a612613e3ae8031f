import { ratioOf, sumOf, type Figure } from '../../src/domain/figure';

const value = (n: number): Figure => ({ state: 'value', value: n });
const blank: Figure = { state: 'blank', value: null };
const not: Figure = { state: 'notApplicable', value: null };
const bad: Figure = { state: 'unreadable', value: null };

describe('a sum', () => {
  const cases: readonly [string, readonly Figure[], Figure][] = [
    ['of numbers', [value(2), value(3)], value(5)],
    ['of zeros is zero', [value(0), value(0)], value(0)],
    ['leaves blanks and x out', [value(2), blank, not], value(2)],
    ['of blanks is blank', [blank, blank], blank],
    ['of x is x', [not, not], not],
    ['of x and blank is blank', [not, blank], blank],
    ['with something unreadable is unreadable', [value(2), bad], bad],
    ['of nothing is blank', [], blank],
  ];
  test.each(cases)('%s', (_name, parts, expected) => expect(sumOf(parts)).toEqual(expected));
});

describe('a rate', () => {
  const cases: readonly [string, Figure, Figure, Figure][] = [
    ['in percent', value(3), value(4), value(75)],
    ['of nothing among some is 0', value(0), value(4), value(0)],
    ['over zero does not apply', value(0), value(0), not],
    ['over x does not apply', value(1), not, not],
    ['of x does not apply', not, value(4), not],
    ['over blank is blank', value(1), blank, blank],
    ['of blank is blank', blank, value(4), blank],
    ['of something unreadable is unreadable', bad, value(4), bad],
  ];
  test.each(cases)('%s', (_name, above, below, expected) => expect(ratioOf(above, below)).toEqual(expected));
});
