/** A header or footer of a page: what stands left, centred and right, as CSS content. */
export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
  /** Points, where the file says so. */
  readonly size?: number;
}

const PLACES = { L: 'left', C: 'center', R: 'right' } as const;
/** A font, a colour, a size, a place, a counter, or any other code of two characters. */
const CODES = /&(?:"[^"]*"|K[0-9A-F]{6}|\d{1,3}|.)/g;

/** Excel's header codes ("&C&P") as CSS: texts in quotes, counters; looks and file names are left out. */
export function headerParts(codes: string): HeaderParts {
  const parts = { left: [] as string[], center: [] as string[], right: [] as string[] };
  let place: keyof typeof parts = 'center';
  let size: number | undefined;
  let from = 0;
  const text = (to: number): void => {
    if (to > from) parts[place].push(quoted(codes.slice(from, to)));
  };
  for (const match of codes.matchAll(CODES)) {
    text(match.index);
    from = match.index + match[0].length;
    const code = match[0].slice(1);
    if (code === 'L' || code === 'C' || code === 'R') place = PLACES[code];
    else if (/^\d+$/.test(code)) size = Number(code);
    else parts[place].push(...counterOf(code));
  }
  text(codes.length);
  const [left, center, right] = [parts.left, parts.center, parts.right].map((part) => part.join(' '));
  return { left: left ?? '', center: center ?? '', right: right ?? '', ...(size === undefined ? {} : { size }) };
}

function counterOf(code: string): readonly string[] {
  if (code === 'P') return ['counter(page)'];
  if (code === 'N') return ['counter(pages)'];
  return code === '&' ? [quoted('&')] : [];
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\A ')}"`;
