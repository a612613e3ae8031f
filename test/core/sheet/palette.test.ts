import { CHART_COLOURS } from '../../../src/core/sheet/palette';

/** How light a colour is on paper without colours, 0 to 255. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

test('marks stand out from the bars they lie over, in black and white too', () => {
  expect(lightness(CHART_COLOURS.actual) - lightness(CHART_COLOURS.target)).toBeGreaterThan(90);
  expect(lightness(CHART_COLOURS.actual) - lightness(CHART_COLOURS.trend)).toBeGreaterThan(90);
});
