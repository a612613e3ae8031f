/** Lengths of a page, in the units of the file: a twentieth of a point. */
const MM = 56.692913;

/** A4 with the margins that Decree 30/2020, annex I, asks for (docs/report.md#layout). */
export const PAGE = {
  width: Math.round(210 * MM),
  height: Math.round(297 * MM),
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(30 * MM),
  right: Math.round(15 * MM),
  /** From the edge of the paper to the page number, so that it stands in the middle of the top margin. */
  header: Math.round(9 * MM),
} as const;

/** What a line of text may be long. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? PAGE.width : PAGE.height) - PAGE.left - PAGE.right;
}

/** Sizes of letters, in half points. */
export const SIZE = {
  body: 28,
  table: 24,
  note: 24,
  national: 25,
  motto: 27,
  agency: 25,
  number: 26,
  subject: 24,
  receivers: 24,
  receiverList: 22,
  pageNumber: 28,
} as const;

export const FONT = 'Times New Roman';

/** Widths of letters in thousandths of the size, of Times New Roman Bold: groups are near enough for a rule. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!ijltfr()\-–/]/u, 300],
  [/[mw]/u, 780],
  [/[MW]/u, 950],
  [/\p{Lu}/u, 720],
];
const ORDINARY = 500;

/** About how long a text in bold is, in twentieths of a point. */
export function widthOf(text: string, halfPoints: number): number {
  const thousandths = [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (WIDTHS.find(([group]) => group.test(letter))?.[1] ?? ORDINARY),
    0,
  );
  return Math.round((thousandths / 1000) * halfPoints * 10);
}
