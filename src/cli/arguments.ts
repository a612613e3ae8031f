import { parseArgs } from 'node:util';
import type { Programme } from '../domain/plan/programme';
import { isReportYear } from '../domain/plan/reportYear';
import { findProgramme, programmes } from '../usecases/programmes';
import { say } from './texts';
import { UsageError } from './usageError';

export type OptionTable = Readonly<Record<string, 'text' | 'list' | 'flag'>>;

/** Parsed words of a command line. */
export interface Arguments {
  readonly words: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Parses the words after the command's name; an unknown option is a `UsageError` that names it. */
export function parseWords(words: readonly string[], table: OptionTable): Arguments {
  const options = Object.fromEntries(
    Object.entries({ ...table, lang: 'text', json: table.json ?? 'flag' }).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    return asArguments(parsed.values as Readonly<Record<string, string | boolean | string[]>>, parsed.positionals);
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new UsageError(say(`Tham số không đúng: ${detail}.`, `Wrong argument: ${detail}.`));
  }
}

function asArguments(
  values: Readonly<Record<string, string | boolean | string[] | undefined>>,
  words: readonly string[],
): Arguments {
  return {
    words,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    list: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    },
    flag: (name) => values[name] === true,
  };
}

/** The text of an option that must be there. */
export function required(args: Arguments, name: string): string {
  const value = args.text(name);
  if (value === undefined || value === '') {
    throw new UsageError(say(`Thiếu tham số --${name}.`, `The option --${name} is missing.`));
  }
  return value;
}

/** Programme of `--programme`; an unknown id is refused with the ids there are. */
export function requiredProgramme(args: Arguments): Programme {
  const id = required(args, 'programme');
  const programme = findProgramme(id);
  if (programme) return programme;
  const ids = programmes()
    .map((known) => known.id)
    .join(', ');
  throw new UsageError(
    say(`Không có chương trình “${id}”. Các chương trình: ${ids}.`, `There is no programme "${id}". Known: ${ids}.`),
  );
}

/** Year of `--year`, inside the programme's years. */
export function requiredYear(args: Arguments, programme: Programme): number {
  const typed = required(args, 'year');
  const { from, to } = programme.years;
  const year = /^\d{4}$/.test(typed) ? Number(typed) : NaN;
  if (isReportYear(programme, year)) return year;
  throw new UsageError(
    say(
      `Năm “${typed}” nằm ngoài thời kỳ của chương trình ${programme.id} (${from}–${to}).`,
      `The year "${typed}" lies outside the programme ${programme.id} (${from}–${to}).`,
    ),
  );
}
