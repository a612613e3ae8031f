/** A kind of document whose format has a number; a document without one is of the first. */
export interface DocumentFormat {
  /** The number this program writes and reads. */
  readonly schema: number;
  /** By number: a document of that format as one of the next. Pure; what it does not know it leaves alone. */
  readonly steps: Readonly<Record<number, (document: OldDocument) => OldDocument>>;
}

/** A document as an earlier program wrote it. */
export type OldDocument = Readonly<Record<string, unknown>>;

export type Migrated =
  /** The document in today's format; its validator judges it. */
  | { readonly kind: 'current'; readonly json: unknown }
  /** A format of a later program; `program` is the one that reads it, where the document says so. */
  | { readonly kind: 'newer'; readonly schema: number; readonly program?: string };

/** A document of any earlier format as one of today's. What is no document at all is left to the validator. */
export function migrated(json: unknown, { schema: known, steps }: DocumentFormat): Migrated {
  if (!isDocument(json)) return { kind: 'current', json };
  const { schema = 1, program } = json;
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return { kind: 'current', json };
  if (schema > known) return { kind: 'newer', schema, ...(typeof program === 'string' ? { program } : {}) };
  let document = json;
  for (let number = schema; number < known; number += 1) document = steps[number]?.(document) ?? document;
  return { kind: 'current', json: document };
}

function isDocument(json: unknown): json is OldDocument {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
