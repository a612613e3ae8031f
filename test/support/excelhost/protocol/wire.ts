/** The RichApi wire format of the client library, as seen on the wire (no public documentation). */
export interface QueryOption {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ArgumentSource {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentSource;
  readonly QueryInfo?: QueryOption;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentSource;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location?: string;
  readonly HttpStatusCode?: number;
}

export interface WireResponse {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What Excel answers with an error code instead of a value. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'RichError';
  }
}

/** `GetRange` becomes `getRange`; `_KeepReference` stays as it is. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `numberFormat` becomes `NumberFormat`, the spelling replies are read in. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
