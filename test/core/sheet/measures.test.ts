import {
  columnCharacters,
  columnPixels,
  DIGIT_PIXELS,
  pixelsToPoints,
  pointsToPixels,
} from '../../../src/core/sheet/measures';

test.each([
  [10, DIGIT_PIXELS.timesNewRoman12, 85],
  [8.5, DIGIT_PIXELS.timesNewRoman12, 73],
  [10, DIGIT_PIXELS.calibri11, 75],
])('a column of %s characters, a digit %s pixels wide, takes %s pixels', (characters, digit, pixels) => {
  expect(columnPixels(characters, digit)).toBe(pixels);
  expect(columnCharacters(pixels, digit)).toBe(characters);
});

test('widths are counted in our own font unless said otherwise', () => {
  expect(columnPixels(10)).toBe(85);
  expect(columnCharacters(85)).toBe(10);
});

test.each([
  [15.75, 21],
  [16.5, 22],
  [12, 16],
])('%s points are %s pixels', (points, pixels) => {
  expect(pointsToPixels(points)).toBe(pixels);
  expect(pixelsToPoints(pixels)).toBe(points);
});
