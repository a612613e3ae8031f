import { HostError, type HostErrorCode } from '../core/sheet/port';

/** Excel's error codes (learn.microsoft.com: application-specific API error handling) as the port's. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protectedSheet',
  ItemNotFound: 'sheetMissing',
  ItemAlreadyExists: 'sheetExists',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
  NotImplemented: 'notSupported',
  HostRestartNeeded: 'workbookBusy',
  Busy: 'workbookBusy',
  ServiceNotAvailable: 'workbookBusy',
  Conflict: 'workbookBusy',
  RequestAborted: 'workbookBusy',
  PreviousActionNotCompleted: 'workbookBusy',
  EditModeError: 'readOnly',
  ReadOnly: 'readOnly',
  WorkbookReadOnly: 'readOnly',
};

/** The `HostError` for whatever a run threw; the library's own text goes into `detail`. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code: unknown = Reflect.get(Object(error), 'code');
  const message: unknown = Reflect.get(Object(error), 'message');
  const known = typeof code === 'string' ? CODES[code] : undefined;
  const location = errorLocation(error);
  return new HostError(
    known ?? 'unknown',
    [code, message, location].filter((part) => typeof part === 'string' && part !== '').join(': '),
  );
}

function errorLocation(error: unknown): unknown {
  return Reflect.get(Object(Reflect.get(Object(error), 'debugInfo')), 'errorLocation');
}

/** Whether an answer was refused for its size, so that a smaller question may do. */
export function isTooLarge(error: unknown): boolean {
  return toHostError(error).code === 'tooLarge';
}
