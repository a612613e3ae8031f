import { RichError } from '../protocol/wire';

/** Argument readers: wrong types are InvalidArgument, as in Excel. */
export function askText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new RichError('InvalidArgument', `${what} must be a string`);
  return value;
}

export function askNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RichError('InvalidArgument', `${what} must be a number`);
  return value;
}

export function askBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new RichError('InvalidArgument', `${what} must be a boolean`);
  return value;
}

export function askOneOf<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new RichError('InvalidArgument', `${what} cannot be ${String(value)}`);
  return found;
}

export function askRecord(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RichError('InvalidArgument', `${what} must be an object`);
  return Object.fromEntries(Object.entries(value));
}

export function missing(what: string): RichError {
  return new RichError('ItemNotFound', what);
}
