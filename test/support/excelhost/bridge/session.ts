import { createDispatcher } from '../protocol/dispatcher';
import type { WireRequest, WireResponse } from '../protocol/wire';
import { workbookObject } from '../objects/workbookObject';
import '../objects/worksheetObject';
import type { HostWorkbook } from '../workbook/hostWorkbook';

/** What one request cost; clean-up of kept references and the library's own hello are not counted. */
export interface RequestLog {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | undefined;
}

export interface HostSession {
  /** Answers one request body. */
  answer(body: string): string;
  readonly log: RequestLog[];
  editMode: boolean;
  /** Bytes a request or response may have; Excel on the web: 5 MB. */
  payloadLimit: number;
  /** Makes a coming request fail with this code, after letting `after` others through. */
  failNext: { code: string; after: number } | undefined;
}

const HOUSEKEEPING = new Set(['_RemoveReference', '_RemoveAllReferences', 'NotifyActionHandlerReady']);

/** The host's end of the wire: limits, edit mode and counting around the dispatcher. */
export function createSession(book: HostWorkbook): HostSession {
  const dispatcher = createDispatcher(workbookObject(book));
  const session: HostSession = {
    log: [],
    editMode: false,
    payloadLimit: 5 * 1024 * 1024,
    failNext: undefined,
    answer: (body) => {
      const request = parseRequest(body);
      const counted = isCounted(request);
      const refusal = counted ? refused(session, body) : undefined;
      const response = refusal ?? limited(session, dispatcher.run(request));
      const text = JSON.stringify(response);
      if (counted) count(session, request, body, text, response);
      return text;
    },
  };
  return session;
}

function parseRequest(body: string): WireRequest {
  const request: WireRequest = JSON.parse(body);
  return request;
}

function isCounted(request: WireRequest): boolean {
  return request.Actions.some((action) => action.ActionType !== 1 && !HOUSEKEEPING.has(action.Name));
}

function failure(code: string, message: string): WireResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, ActionIndex: 0, Location: '', HttpStatusCode: 400 },
  };
}

function refused(session: HostSession, body: string): WireResponse | undefined {
  if (session.editMode) return failure('InvalidOperationInCellEditMode', 'a cell is being edited');
  if (bytes(body) > session.payloadLimit) return failure('RequestPayloadSizeLimitExceeded', 'the request is too large');
  const { failNext } = session;
  if (!failNext) return undefined;
  failNext.after -= 1;
  if (failNext.after >= 0) return undefined;
  session.failNext = undefined;
  return failure(failNext.code, 'asked for by a test');
}

function limited(session: HostSession, response: WireResponse): WireResponse {
  const tooLarge = bytes(JSON.stringify(response)) > session.payloadLimit;
  return tooLarge ? failure('ResponsePayloadSizeLimitExceeded', 'the response is too large') : response;
}

function count(session: HostSession, request: WireRequest, body: string, text: string, response: WireResponse): void {
  session.log.push({
    actions: request.Actions.length,
    requestBytes: bytes(body),
    responseBytes: bytes(text),
    error: response.Error?.Code,
  });
}

/** UTF-8 length; counted by hand because jsdom has no TextEncoder. */
export function bytes(text: string): number {
  let total = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) total += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) total += 1;
  }
  return total;
}
