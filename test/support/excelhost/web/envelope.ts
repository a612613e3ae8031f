/** The envelopes of Office on the web: JSON texts between the add-in's frame and the page of the host around it. */
export interface HostRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** The request in a posted message; undefined for anything else a window may receive. */
export function readRequest(message: unknown): HostRequest | undefined {
  if (typeof message !== 'string' || !message.startsWith('{')) return undefined;
  const parsed: Partial<HostRequest> = JSON.parse(message);
  const { _messageType, _actionName, _actionType, _conversationId, _correlationId } = parsed;
  if (_messageType !== 0 || _actionName === undefined || _actionType === undefined) return undefined;
  if (_conversationId === undefined || _correlationId === undefined) return undefined;
  return { _messageType, _actionName, _actionType, _conversationId, _correlationId, _data: parsed._data };
}

/** The answer to a request, as a text to post. */
export function answerText(request: HostRequest, origin: string, answer: unknown): string {
  return response(request, origin, CALL, answer);
}

/** An event for the handler that a request registered, as a text to post. */
export function eventText(registered: HostRequest, origin: string, event: unknown): string {
  return response(registered, origin, EVENT, event);
}

const CALL = 0;
const EVENT = 1;

function response(request: HostRequest, origin: string, responseType: number, content: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: responseType,
    _data: content,
  });
}
