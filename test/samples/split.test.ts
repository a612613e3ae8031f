import { drawsOf, between } from '../../src/samples/draws';
import { splitByWeight, splitWithin } from '../../src/samples/split';

describe('splitByWeight', () => {
  it.each([
    [10, [1, 1], [5, 5]],
    [7, [1, 1, 1], [3, 2, 2]],
    [5, [0, 3, 0], [0, 5, 0]],
    [0, [1, 2], [0, 0]],
    [4, [0, 0], [0, 0]],
  ])('splits %i by %j into %j', (total, weights, parts) => {
    expect(splitByWeight(total, weights)).toEqual(parts);
  });
});

describe('splitWithin', () => {
  it.each([
    [4, [2, 2], [2, 2]],
    [3, [1, 0, 5], [1, 0, 2]],
    [6, [1, 5], [1, 5]],
  ])('splits %i within %j into %j', (total, caps, parts) => {
    expect(splitWithin(total, caps)).toEqual(parts);
  });
});

describe('drawsOf', () => {
  it('spreads near texts evenly over [0, 1)', () => {
    const draw = drawsOf('1');
    const drawn = Array.from({ length: 5000 }, (_, i) => between(draw(`A01.LH${i}`), 0, 9));
    const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((one) => one === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(110);
  });
});
