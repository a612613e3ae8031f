import type { Language } from '../domain/texts/language';
import type { Sentence } from '../domain/texts/sentence';
import { escapedJson } from '../usecases/jsonText';
import { harmless } from './harmless';

/** What a command writes to: replaced in tests. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
}

type Tone = 'red' | 'green' | 'yellow' | 'grey' | 'bold';

/** A word in a colour, where the terminal has any. */
export interface Painted {
  readonly text: string;
  readonly tone: Tone;
}

/** What stands on one line. */
export type Line = string | Sentence | readonly (string | Painted)[];

const CODES: Readonly<Record<Tone, number>> = { red: 31, green: 32, yellow: 33, grey: 90, bold: 1 };

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

  /** One line, whatever its words hold. */
  line(line: Line): void {
    this.clearBar();
    this.out.write(`${this.shown(line)}\n`);
  }

  /** A text of our own of several lines, without a word from outside. */
  page(text: Sentence): void {
    for (const line of this.text(text).split('\n')) this.line(line);
  }

  json(value: unknown): void {
    this.out.write(`${escapedJson(JSON.stringify(value, null, 2))}\n`);
  }

  complain(line: Line): void {
    this.clearBar();
    this.err.write(`${this.shown(line)}\n`);
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

  /** Words made harmless one by one, and coloured afterwards: a colour of their own is none. */
  private shown(line: Line): string {
    if (typeof line === 'string') return harmless(line);
    if (!isParts(line)) return harmless(this.text(line));
    return line.map((part) => (typeof part === 'string' ? harmless(part) : this.painted(part))).join('');
  }

  private painted({ text, tone }: Painted): string {
    return this.colour ? `\u001b[${CODES[tone]}m${harmless(text)}\u001b[0m` : harmless(text);
  }
}

/** A word in a colour. */
export function paint(text: string, tone: Tone): Painted {
  return { text, tone };
}

function isParts(line: Exclude<Line, string>): line is readonly (string | Painted)[] {
  return Array.isArray(line);
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
