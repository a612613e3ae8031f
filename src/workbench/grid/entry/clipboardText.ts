/**
 * Rows and cells of copied text as spreadsheets and word processors put it on the clipboard: tabs between cells, a
 * cell in quotes may hold line breaks and doubled quotes, a last line end is no row.
 */
export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    const quoted = match?.[1];
    rows[rows.length - 1]?.push(quoted === undefined ? (match?.[0] ?? '') : quoted.replace(/""/g, '"'));
    at += match?.[0].length ?? 0;
    if (at >= text.length) break;
    if (text.startsWith('\r\n', at)) at += 1;
    if (text[at] !== '\t') rows.push([]);
    at += 1;
    if (at === text.length && text[at - 1] !== '\t') break;
  }
  const last = rows[rows.length - 1];
  return last && last.length === 0 ? rows.slice(0, -1) : rows;
}
