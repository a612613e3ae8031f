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
  const cell = new CellText(source);
  let quoted = false;
  const end = (at: number): void => void rows[rows.length - 1]?.push(cell.end(at));
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '"') {
      // Of two quotes in a quoted cell one is meant.
      if (quoted && source.charAt(at + 1) === '"') cell.take(++at);
      else if (quoted || cell.isBlank(at)) quoted = cell.turn(at, !quoted);
    } else if (!quoted && (char === delimiter || char === '\n')) {
      end(at);
      if (char === '\n') rows.push([]);
    }
  }
  end(source.length);
  return rows;
}

/** The cell in hand: what was taken of it, and where the rest starts. Letters are taken in runs. */
class CellText {
  private taken = '';
  private from = 0;
  private blank = true;

  constructor(private readonly source: string) {}

  /** Takes the letters before `at`, which is left out. */
  take(at: number): void {
    this.see(at);
    this.from = at + 1;
  }

  isBlank(at: number): boolean {
    this.see(at);
    return this.blank;
  }

  /** A quote that opens or closes; what stood before an opening one is no part of the cell. */
  turn(at: number, opens: boolean): boolean {
    this.take(at);
    if (opens) this.taken = '';
    return opens;
  }

  end(at: number): string {
    this.take(at);
    const text = this.taken;
    this.taken = '';
    this.blank = true;
    return text;
  }

  private see(at: number): void {
    const run = this.source.slice(this.from, at);
    this.taken += run;
    this.from = at;
    this.blank &&= run.trim() === '';
  }
}
