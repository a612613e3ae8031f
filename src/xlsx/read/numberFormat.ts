/** What a number format shows, as far as reading figures needs it. */
export interface FormatKind {
  readonly date: boolean;
  readonly percent: boolean;
}

const PLAIN: FormatKind = { date: false, percent: false };
const DATE: FormatKind = { date: true, percent: false };
const PERCENT: FormatKind = { date: false, percent: true };

/**
 * Kind of a built-in format id (ECMA-376 18.8.30). 14–17 and 22 are dates everywhere, 27–36 and 50–58 in the
 * East Asian editions; 18–21 and 45–47 show a time of day only and count as plain numbers.
 */
export function builtinFormat(id: number): FormatKind {
  if (id === 9 || id === 10) return PERCENT;
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return DATE;
  return PLAIN;
}

/** Letters of a code that are looked at; Excel takes 255. */
const LONGEST_CODE = 1000;

/**
 * Kind of a custom format code. Quoted text, escaped characters and bracketed conditions or locales do not count;
 * "m" is a month unless it stands beside hours or seconds; a format with a time of day only is no date.
 */
export function customFormat(code: string): FormatKind {
  const section = firstSection(code.slice(0, LONGEST_CODE));
  const letters = section.replace(/general|am\/pm|a\/p/gi, '').toLowerCase();
  if (/[ydb]/.test(letters) || isMonth(letters)) return DATE;
  return letters.includes('%') ? PERCENT : PLAIN;
}

function isMonth(letters: string): boolean {
  return letters.includes('m') && !/[hs]/.test(letters);
}

/** The section for positive numbers, without quoted, escaped, padded and bracketed parts. One pass. */
function firstSection(code: string): string {
  let kept = '';
  for (let at = 0; at < code.length; at++) {
    const letter = code[at];
    if (letter === ';') break;
    if (letter === '"') at = skipTo(code, at, '"');
    else if (letter === '[') {
      if (/^\[(h+|m+|s+)\]/i.test(code.slice(at, at + 8))) kept += 'h';
      at = skipTo(code, at, ']');
    } else if (letter === '\\' || letter === '_' || letter === '*') at++;
    else kept += letter;
  }
  return kept;
}

function skipTo(code: string, at: number, mark: string): number {
  const end = code.indexOf(mark, at + 1);
  return end < 0 ? code.length : end;
}
