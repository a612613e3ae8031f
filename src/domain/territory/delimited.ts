/**
 * Rows of a .csv text: comma, semicolon or tab, whichever the first line has most of outside quotes (a
 * Vietnamese Excel writes semicolons); quoted fields with doubled quotes and line breaks; BOM; any line end.
 * Lines without any text are left out only at the end, so that row numbers stay those of the file.
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows = splitRows(source, delimiterOf(source));
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

function delimiterOf(source: string): string {
  const first = source.replace(/"(?:[^"]|"")*"/g, '').split('\n')[0] ?? '';
  const count = (mark: string): number => first.split(mark).length - 1;
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function splitRows(source: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (quoted && char === '"' && source.charAt(at + 1) === '"') cell += source.charAt(at++);
    else if (char === '"' && (quoted || cell.trim() === '')) [quoted, cell] = [!quoted, quoted ? cell : ''];
    else if (quoted || (char !== delimiter && char !== '\n')) cell += char;
    else {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    }
  }
  rows[rows.length - 1]?.push(cell);
  return rows;
}
