const STEPS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of a small whole number, as sections of official forms are counted. */
export function roman(value: number): string {
  let [rest, letters] = [value, ''];
  for (const [worth, letter] of STEPS) {
    while (rest >= worth) {
      letters += letter;
      rest -= worth;
    }
  }
  return letters;
}
