/** What a sheet would take for a formula when it is pasted as text, blanks before it or not. */
const FORMULA = /^\s*[=+\-@]/;

/**
 * Rows as text to paste into a sheet or to save as text: a name from a list or file cannot become a formula there, nor
 * begin a cell or row of its own.
 */
export function pastedTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(pastedCell).join('\t')).join('\n');
}

function pastedCell(text: string): string {
  const line = text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ');
  return FORMULA.test(line) ? `'${line}` : line;
}
