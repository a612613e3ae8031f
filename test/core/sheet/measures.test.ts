import { columnCharacters, columnPixels, pixelsToPoints, pointsToPixels } from '../../../src/core/sheet/measures';

test.each([
  [10, 85],
  [8.5, 73],
  [42, 341],
])('a column of %s characters takes %s pixels', (characters, pixels) => {
  expect(columnPixels(characters)).toBe(pixels);
  expect(columnCharacters(pixels)).toBe(characters);
});

test('a part of a pixel is cut off, as Excel does', () => expect(columnPixels(8.43)).toBe(72));

test.each([
  [15.75, 21],
  [16.5, 22],
  [12, 16],
])('%s points are %s pixels', (points, pixels) => {
  expect(pointsToPixels(points)).toBe(pixels);
  expect(pixelsToPoints(pixels)).toBe(points);
});
