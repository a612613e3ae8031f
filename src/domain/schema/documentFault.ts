import type { FaultCode } from './faultCode';
import { ROWS } from './fieldWords';

/** Longer entries are cut in a sentence. */
const MOST_LETTERS = 60;

/** Steps from the root of a document to one of its cells: names of members, numbers of rows (from 0). */
export type DocumentPath = readonly (string | number)[];

/** Something wrong with a document somebody wrote (a plan, the catalogue), as plain facts. */
export interface DocumentFault {
  /** The document as the person knows it: the name of a file, or of a plan. */
  readonly place: string;
  readonly path: DocumentPath;
  /** For every row number of the path: what the row calls itself ("SD21-1"), "" where it has no name. */
  readonly rows: readonly string[];
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A document that can be used, or everything that is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly DocumentFault[] };

/** Makes faults of one document, naming the rows they lie in. */
export class FaultFinder {
  constructor(
    private readonly document: unknown,
    private readonly place: string,
  ) {}

  at(path: DocumentPath, code: FaultCode, params: DocumentFault['params'] = {}): DocumentFault {
    return { place: this.place, path, rows: rowNames(this.document, path), code, params };
  }
}

function rowNames(document: unknown, path: DocumentPath): readonly string[] {
  const names: string[] = [];
  let here = document;
  for (const [index, step] of path.entries()) {
    here = memberOf(here, step);
    if (typeof step === 'number') names.push(nameOf(here, ROWS[String(path[index - 1])]?.by));
  }
  return names;
}

function nameOf(row: unknown, by: string | undefined): string {
  const name = by === undefined ? undefined : memberOf(row, by);
  return typeof name === 'string' ? shortened(name) : '';
}

/** A text out of a document as a sentence can bear it. */
export function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

function memberOf(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === `${step}`)?.[1]
    : undefined;
}
