import type { Language, Text } from './texts';

/** What a command writes to: replaced in tests. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** The command's voice: language, colour (only on a terminal, NO_COLOR honoured), progress on stderr. */
export class Terminal {
  private barShown = false;

  constructor(
    readonly language: Language,
    private readonly out: Output,
    private readonly err: Output,
    private readonly colour: boolean,
  ) {}

  text(sentence: Text): string {
    return sentence[this.language];
  }

  line(text: string | Text): void {
    this.clearBar();
    this.out.write(`${typeof text === 'string' ? text : this.text(text)}\n`);
  }

  json(value: unknown): void {
    this.out.write(`${JSON.stringify(value, null, 2)}\n`);
  }

  complain(sentence: Text | string): void {
    this.clearBar();
    this.err.write(`${typeof sentence === 'string' ? sentence : this.text(sentence)}\n`);
  }

  /** A bar with count and the name in hand; only where stderr is a terminal. */
  progress(done: number, total: number, name: string): void {
    if (!this.err.isTerminal) return;
    const filled = total === 0 ? 24 : Math.round((24 * done) / total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${total} ${name}`;
    this.err.write(`\r\u001b[2K${bar.slice(0, 100)}`);
    this.barShown = true;
  }

  clearBar(): void {
    if (this.barShown) this.err.write('\r\u001b[2K');
    this.barShown = false;
  }

  paint(text: string, tone: 'red' | 'green' | 'yellow' | 'grey' | 'bold'): string {
    if (!this.colour) return text;
    const code = { red: 31, green: 32, yellow: 33, grey: 90, bold: 1 }[tone];
    return `\u001b[${code}m${text}\u001b[0m`;
  }
}

/** Columns padded to their widest cell; numbers to the right when `right` names their column. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (right.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
