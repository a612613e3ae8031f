import { CellError, compare, toNumber, toText, toTruth, type Value } from './values';

/** One argument: a single value, or all cells of an area. Worked out only when asked. */
export interface Argument {
  readonly isArea: boolean;
  value(): Value;
  values(): readonly Value[];
}

export type SheetFunction = (args: readonly Argument[]) => Value;

const value = (args: readonly Argument[], index: number): Value => args[index]?.value();
const numberAt = (args: readonly Argument[], index: number): number => toNumber(value(args, index));
const textAt = (args: readonly Argument[], index: number): string => toText(value(args, index));

/** Cells of areas count only as numbers; a value given directly is turned into one. */
function numbers(args: readonly Argument[]): number[] {
  return args.flatMap((arg) =>
    arg.isArea ? arg.values().filter((entry) => typeof entry === 'number') : [toNumber(arg.value())],
  );
}

function all(args: readonly Argument[]): readonly Value[] {
  return args.flatMap((arg) => arg.values());
}

/** Truth values of AND and OR; texts and blanks of areas do not count. */
function truths(args: readonly Argument[]): boolean[] {
  return args.flatMap((arg) =>
    arg.isArea
      ? arg
          .values()
          .filter((entry) => typeof entry === 'number' || typeof entry === 'boolean')
          .map(toTruth)
      : [toTruth(arg.value())],
  );
}

/** Excel rounds halves away from zero, on the decimal digits it shows. */
function round(number: number, digits: number, how: (scaled: number) => number): number {
  const scaled = Number(`${Math.abs(number).toPrecision(15)}e${digits}`);
  return Math.sign(number) * Number(`${how(scaled)}e${-digits}`);
}

/** "x", ">=5", "<>", "a*" as a test. */
function criterion(wanted: Value): (entry: Value) => boolean {
  const [, sign = '=', rest = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(toText(wanted)) ?? [];
  const target: Value = rest !== '' && !Number.isNaN(Number(rest)) ? Number(rest) : rest;
  const order = (entry: Value): number | undefined =>
    typeof entry === typeof target ? compare(entry, target) : undefined;
  if (sign === '=' || sign === '<>') return (entry) => matches(entry, target) === (sign === '=');
  return (entry) => {
    const found = order(entry);
    if (found === undefined) return false;
    return sign === '<' ? found < 0 : sign === '>' ? found > 0 : sign === '<=' ? found <= 0 : found >= 0;
  };
}

function matches(entry: Value, target: Value): boolean {
  if (typeof target === 'number')
    return entry === target || (typeof entry === 'string' && entry.trim() !== '' && Number(entry) === target);
  const pattern = toText(target)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[\\s\\S]*')
    .replace(/\?/g, '[\\s\\S]');
  return new RegExp(`^${pattern}$`, 'i').test(toText(entry));
}

function attempt(arg: Argument | undefined): { readonly value: Value } | undefined {
  try {
    return { value: arg?.value() };
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

/** What the product's forms and reports use, and little more; others are an error that names them. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  IF: (args) => (toTruth(value(args, 0)) ? value(args, 1) : args.length > 2 ? value(args, 2) : false),
  IFERROR: (args) => (attempt(args[0]) ?? { value: value(args, 1) }).value,
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: (args) => !toTruth(value(args, 0)),
  ISNUMBER: (args) => typeof attempt(args[0])?.value === 'number',
  ISTEXT: (args) => typeof attempt(args[0])?.value === 'string',
  ISBLANK: (args) => attempt(args[0])?.value === undefined && attempt(args[0]) !== undefined,
  ISERROR: (args) => attempt(args[0]) === undefined,
  SUM: (args) => numbers(args).reduce((sum, entry) => sum + entry, 0),
  MAX: (args) => Math.max(...numbers(args), ...(numbers(args).length > 0 ? [] : [0])),
  MIN: (args) => Math.min(...numbers(args), ...(numbers(args).length > 0 ? [] : [0])),
  COUNT: (args) => all(args).filter((entry) => typeof entry === 'number').length,
  COUNTA: (args) => all(args).filter((entry) => entry !== undefined).length,
  COUNTBLANK: (args) => all(args).filter((entry) => entry === undefined || entry === '').length,
  COUNTIF: (args) => (args[0]?.values() ?? []).filter(criterion(value(args, 1))).length,
  COUNTIFS: (args) => {
    const asked = args.flatMap((range, index) =>
      index % 2 === 0 ? [{ entries: range.values(), fits: criterion(value(args, index + 1)) }] : [],
    );
    return (asked[0]?.entries ?? []).filter((_, at) => asked.every(({ entries, fits }) => fits(entries[at]))).length;
  },
  SUMIF: (args) => {
    const fits = criterion(value(args, 1));
    const given = args[2]?.values() ?? [];
    const chosen = (args[0]?.values() ?? []).flatMap((entry, index) => (fits(entry) ? [given[index]] : []));
    return chosen.reduce<number>((sum, entry) => sum + (typeof entry === 'number' ? entry : 0), 0);
  },
  RANK: (args) => 1 + numbers(args.slice(1, 2)).filter((entry) => entry > numberAt(args, 0)).length,
  ABS: (args) => Math.abs(numberAt(args, 0)),
  INT: (args) => Math.floor(numberAt(args, 0)),
  ROUND: (args) => round(numberAt(args, 0), numberAt(args, 1), Math.round),
  ROUNDUP: (args) => round(numberAt(args, 0), numberAt(args, 1), Math.ceil),
  ROUNDDOWN: (args) => round(numberAt(args, 0), numberAt(args, 1), Math.floor),
  LEN: (args) => textAt(args, 0).length,
  LEFT: (args) => textAt(args, 0).slice(0, args.length > 1 ? numberAt(args, 1) : 1),
  RIGHT: (args) => textAt(args, 0).slice(-(args.length > 1 ? numberAt(args, 1) : 1)),
  TRIM: (args) => textAt(args, 0).trim().replace(/ +/g, ' '),
  N: (args) => (typeof value(args, 0) === 'string' ? 0 : toNumber(value(args, 0))),
};
