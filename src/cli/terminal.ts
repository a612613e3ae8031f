import type { Language } from '../domain/texts/language';
import type { Sentence } from '../domain/texts/sentence';

/** Control characters but tab and line feed; the colours of `paint` are let through. */
// eslint-disable-next-line no-control-regex
const CONTROL = /\u001b\[(?:0|1|31|32|33|90)m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What a file says could move the cursor or retitle the window of whoever reads it; it is shown as a sign instead. */
function harmless(text: string): string {
  return text.replace(CONTROL, (found) => (found.length > 1 ? found : shownControl(found.charCodeAt(0))));
}

/** The sign Unicode has for a control character (␛ for escape). */
function shownControl(code: number): string {
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}

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

  text(sentence: Sentence): string {
    return sentence[this.language];
  }

  line(text: string | Sentence): void {
    this.clearBar();
    this.out.write(`${harmless(typeof text === 'string' ? text : this.text(text))}\n`);
  }

  json(value: unknown): void {
    this.out.write(`${JSON.stringify(value, null, 2)}\n`);
  }

  complain(sentence: Sentence | string): void {
    this.clearBar();
    this.err.write(`${harmless(typeof sentence === 'string' ? sentence : this.text(sentence))}\n`);
  }

  /** A bar with count and the name in hand; only where stderr is a terminal. */
  progress(done: number, total: number, name: string): void {
    if (!this.err.isTerminal) return;
    const filled = total === 0 ? 24 : Math.round((24 * done) / total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${done}/${total} ${harmless(name)}`;
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
