/** Letters of a file's name that are looked at. */
const LONGEST_NAME = 300;
const ENDING = /^[a-z][a-z0-9]*$/i;

/** The name of a file without its endings of at most so many letters: "a.b.xlsx" gives "a" with 4, "xa.tan-mai" stays. */
export function fileStem(name: string, longest: number): string {
  const parts = name.trim().split('.');
  const isEnding = (part: string): boolean => part.length <= longest && ENDING.test(part);
  while (parts.length > 1 && isEnding(parts.at(-1) ?? '')) parts.pop();
  return parts.join('.').slice(0, LONGEST_NAME);
}
