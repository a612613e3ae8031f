/** A digit of Times New Roman 12 is 8 pixels wide at 96 dpi; a column adds 5 pixels of padding (as in the .xlsx writer). */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;

/** Width of Excel's standard column in characters. */
export const STANDARD_WIDTH = 8.43;
/** Height of a row of Times New Roman 12 in points. */
export const STANDARD_HEIGHT = 15.75;

/** Pixels of a column of so many characters. */
export const columnPixels = (characters: number): number => Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);

/** Characters of a column of so many pixels. */
export const columnCharacters = (pixels: number): number => rounded((pixels - PADDING_PIXELS) / DIGIT_PIXELS, 1000);

/** Pixels of a row of so many points. */
export const rowPixels = (points: number): number => points * PIXELS_PER_POINT;

/** Points of a row of so many pixels. */
export const rowPoints = (pixels: number): number => rounded(pixels / PIXELS_PER_POINT, 100);

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;
