/** `731.BVDK` works beside the unit 731: two, three or five digits before the dot are the code of an area. */
export function areaOf(code: string): string | undefined {
  return /^(\d{2}|\d{3}|\d{5})\./.exec(code)?.[1];
}
