import * as v from 'valibot';
import type { Schema } from './blocks';
import { FaultFinder, shortened, type DocumentFault, type Parsed } from './documentFault';
import { messageParts } from './faultCode';
import { migrated, type DocumentFormat } from './migrated';

/** Holds a document against a schema: a copy of it in the schema's order, or every fault of its form. */
export function parseDocument<T>(schema: Schema<T>, json: unknown, place: string): Parsed<T> {
  const { success, output, issues } = v.safeParse(schema, json);
  if (success) return { ok: true, value: output };
  const finder = new FaultFinder(json, place);
  return { ok: false, faults: issues.map((issue) => faultOf(issue, finder)) };
}

/** The same for a document of any format up to today's; of a later one all that is said is what reads it. */
export function parseCurrent<T>(
  schema: Schema<T>,
  json: unknown,
  { place, format }: { readonly place: string; readonly format: DocumentFormat },
): Parsed<T> {
  const document = migrated(json, format);
  if (document.kind === 'current') return parseDocument(schema, document.json, place);
  const { schema: given, program } = document;
  const finder = new FaultFinder(json, place);
  const fault =
    program === undefined
      ? finder.at([], 'laterFormat', { given, known: format.schema })
      : finder.at([], 'laterFormatOf', { given, known: format.schema, program: shortened(program) });
  return { ok: false, faults: [fault] };
}

/** Whether a value has the form of a schema. */
export function fits<T>(schema: Schema<T>, value: unknown): value is T {
  return v.is(schema, value);
}

/** What is kept here and there and never had another format. */
const ONE_FORMAT: DocumentFormat = { schema: 1, steps: {} };

/**
 * A value as an earlier run kept it, or another thread sent it, of any format up to today's; undefined for anything else,
 * also for what a later program kept: nobody is to blame.
 */
export function recalled<T>(schema: Schema<T>, value: unknown, format = ONE_FORMAT): T | undefined {
  const document = migrated(value, format);
  if (document.kind === 'newer') return undefined;
  const { success, output } = v.safeParse(schema, document.json, { abortEarly: true });
  return success ? output : undefined;
}

/** The same for what was kept as a JSON text. */
export function recalledText<T>(schema: Schema<T>, text: string, format = ONE_FORMAT): T | undefined {
  try {
    return recalled(schema, JSON.parse(text), format);
  } catch {
    return undefined;
  }
}

/** The document of a JSON text. */
export function parseText<T>(schema: Schema<T>, text: string, place: string): Parsed<T> {
  return parsedText(text, place, (json) => parseDocument(schema, json, place));
}

/** What `parse` makes of a JSON text; a text that is none is a fault of its own. */
export function parsedText<T>(
  text: string,
  place: string,
  parse: (json: unknown, place: string) => Parsed<T>,
): Parsed<T> {
  try {
    return parse(JSON.parse(text), place);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [new FaultFinder(undefined, place).at([], 'notJson')] };
  }
}

function faultOf(issue: v.BaseIssue<unknown>, finder: FaultFinder): DocumentFault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const { code, wanted } = messageParts(issue.message);
  // A cell that says nothing is empty, whatever it should have held.
  if (code !== 'unknownField' && issue.input === null) return finder.at(path, 'missing');
  const given = shown(issue.input);
  return finder.at(path, code, { ...(given === undefined ? {} : { given }), ...(wanted === '' ? {} : { wanted }) });
}

function shown(value: unknown): string | number | undefined {
  if (typeof value === 'number' || value === undefined) return value;
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  return shortened(String(value));
}
