/** The standard font of our workbooks (Decree 30/2020: Times New Roman), for cells whose style names none. */
export const STANDARD_FONT = { name: 'Times New Roman', size: 12 } as const;
/** Width of Excel's standard column in characters. */
export const STANDARD_WIDTH = 8.43;
/** Height of a row of the standard font in points. */
export const STANDARD_HEIGHT = 15.75;

/** Pixels at 96 dpi that Excel adds to the digits of a column's width. */
const PADDING_PIXELS = 5;

/** Pixels a digit of our standard font is wide at 96 dpi, the measure of column widths. */
export const DIGIT_PIXELS = 8;

/**
 * Whole pixels of a column of so many characters. The one rule for files, open workbooks and the grid: the heights of
 * rows are made for these widths, whatever font the workbook at hand calls its own.
 */
export function columnPixels(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS);
}

/** Characters of a column of so many pixels, not rounded. */
export function columnCharacters(pixels: number): number {
  return (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
}

/** Pixels of so many points, at 96 dpi. */
export function pointsToPixels(points: number): number {
  return (points * 96) / 72;
}

/** Points of so many pixels, at 96 dpi. */
export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}
