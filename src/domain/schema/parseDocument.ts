import * as v from 'valibot';
import type { Schema } from './blocks';
import { FaultFinder, shortened, type DocumentFault, type Parsed } from './documentFault';
import { messageParts } from './faultCode';

/** Holds a document against a schema: a copy of it in the schema's order, or every fault of its form. */
export function parseDocument<T>(schema: Schema<T>, json: unknown, place: string): Parsed<T> {
  const { success, output, issues } = v.safeParse(schema, json);
  if (success) return { ok: true, value: output };
  const finder = new FaultFinder(json, place);
  return { ok: false, faults: issues.map((issue) => faultOf(issue, finder)) };
}

/** Whether a value has the form of a schema. */
export function fits<T>(schema: Schema<T>, value: unknown): value is T {
  return v.is(schema, value);
}

/** A value as an earlier run kept it, or another thread sent it; undefined for anything else: nobody is to blame. */
export function recalled<T>(schema: Schema<T>, value: unknown): T | undefined {
  const { success, output } = v.safeParse(schema, value, { abortEarly: true });
  return success ? output : undefined;
}

/** The same for what was kept as a JSON text. */
export function recalledText<T>(schema: Schema<T>, text: string): T | undefined {
  try {
    return recalled(schema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The document of a JSON text. */
export function parseText<T>(schema: Schema<T>, text: string, place: string): Parsed<T> {
  try {
    return parseDocument(schema, JSON.parse(text), place);
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
