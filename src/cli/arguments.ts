import { parseArgs } from 'node:util';
import type { Programme } from '../domain/plan/programme';
import { isReportYear } from '../domain/plan/reportYear';
import type { Sentence } from '../domain/texts/sentence';
import { FILE_SECONDS, FILE_SECONDS_RANGE } from '../usecases/fileClock';
import { COMMON, type Command, type Options } from './command';
import type { Naming } from './fileNames';
import { say } from './texts';
import { UsageError } from './usageError';

/** Parsed words of a command line. */
export interface Arguments {
  readonly words: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
}

type Tokens = NonNullable<ReturnType<typeof parseArgs>['tokens']>;
type OptionToken = Extract<Tokens[number], { readonly kind: 'option' }>;

/** Parses the words after a command's name; whatever the command does not use is a `UsageError` that names it. */
export function parseWords(words: readonly string[], command: Command): Arguments {
  const table: Options = { ...command.options, ...COMMON };
  const tokens = tokensOf(words, table);
  const values = new Map<string, string[]>();
  const plain: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const held = values.get(token.name);
    if (held && table[token.name]?.kind !== 'list') throw wrong(givenTwice(token.rawName));
    values.set(token.name, [...(held ?? []), valueOf(token, table, command)]);
  }
  const [unused] = plain;
  if (unused !== undefined && !command.words) throw wrong(notForThis(unused, command));
  return {
    words: plain,
    text: (name) => values.get(name)?.[0],
    list: (name) => values.get(name) ?? [],
    flag: (name) => values.has(name),
  };
}

/** The language asked for anywhere among the words, before any command is known; undefined when none is. */
export function askedLanguage(words: readonly string[]): string | undefined {
  const asked = tokensOf(words, COMMON).find((token) => token.kind === 'option' && token.name === 'lang');
  return asked?.kind === 'option' ? (asked.value ?? '') : undefined;
}

function tokensOf(words: readonly string[], table: Options): Tokens {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  // Not strict: what is wrong is said in our words and in the person's language.
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function valueOf(token: OptionToken, table: Options, command: Command): string {
  const { name, rawName, value, inlineValue } = token;
  const option = Object.hasOwn(table, name) && rawName === `--${name}` ? table[name] : undefined;
  if (!option) throw wrong(notForThis(rawName, command));
  if (option.kind === 'flag') {
    if (value !== undefined) throw wrong(say(`${rawName} không nhận giá trị`, `${rawName} takes no value`));
    return '';
  }
  // "--out --force" has forgotten the file; a value that does begin with "-" is written "--out=-x".
  if (value === undefined || value === '' || (inlineValue !== true && /^-./.test(value)))
    throw wrong(say(`thiếu giá trị sau ${rawName}`, `the value after ${rawName} is missing`));
  return value;
}

function notForThis(word: string, { name }: Command): Sentence {
  return say(
    `lệnh “${name}” không có “${word}”, xem “tonghop ${name} --help”`,
    `the command "${name}" has no "${word}", see "tonghop ${name} --help"`,
  );
}

function givenTwice(rawName: string): Sentence {
  return say(`${rawName} được nêu hai lần`, `${rawName} is given twice`);
}

function wrong(detail: Sentence): UsageError {
  return new UsageError(say(`Tham số không đúng: ${detail.vi}.`, `Wrong argument: ${detail.en}.`));
}

/** The text of an option that must be there. */
export function required(args: Arguments, name: string): string {
  const value = args.text(name);
  if (value === undefined || value === '') {
    throw new UsageError(say(`Thiếu tham số --${name}.`, `The option --${name} is missing.`));
  }
  return value;
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

/** How `--paths` has files named. */
export function namingOf(args: Arguments): Naming {
  const typed = args.text('paths') ?? 'relative';
  if (typed === 'relative' || typed === 'absolute') return typed;
  throw new UsageError(
    say(
      `--paths phải là relative hoặc absolute, không phải “${typed}”.`,
      `--paths must be relative or absolute, not "${typed}".`,
    ),
  );
}

/** Threads of `--jobs`. */
function jobCount(args: Arguments): number {
  const typed = args.text('jobs') ?? '2';
  const jobs = Number(typed);
  if (/^\d+$/.test(typed) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(
    say(
      `--jobs phải là số từ 1 đến 64, không phải “${typed}”.`,
      `--jobs must be a number from 1 to 64, not "${typed}".`,
    ),
  );
}

/** How files are read: threads of `--jobs`, seconds of `--file-timeout` for one file. */
export interface Reading {
  readonly jobs: number;
  readonly seconds: number;
}

export function readingOf(args: Arguments): Reading {
  return { jobs: jobCount(args), seconds: fileSeconds(args) };
}

function fileSeconds(args: Arguments): number {
  const typed = args.text('file-timeout') ?? String(FILE_SECONDS);
  const { from, to } = FILE_SECONDS_RANGE;
  const seconds = Number(typed);
  if (/^\d+$/.test(typed) && seconds >= from && seconds <= to) return seconds;
  throw new UsageError(
    say(
      `--file-timeout phải là số giây từ ${from} đến ${to}, không phải “${typed}”.`,
      `--file-timeout must be a number of seconds from ${from} to ${to}, not "${typed}".`,
    ),
  );
}
