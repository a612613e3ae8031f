import type { ChangeEvent, HostWorkbook } from '../workbook/hostWorkbook';
import { changeMessages } from './changeMessages';
import type { HostSession } from './session';

/** What stands open at the moment; a test may put a fresh workbook in its place. */
export interface OpenWorkbook {
  book: HostWorkbook;
  session: HostSession;
}

/** The window an add-in page runs in; only what the library looks for. */
export type HostWindow = Window & typeof globalThis & { _richApiNativeBridge?: NativeBridge };

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface DesktopOptions {
  /** Highest ExcelApi set, for example "1.14". */
  readonly excelApi: string;
  readonly locale: string;
  /** Whether requests that ask for it are held back while a cell is being edited. */
  readonly holdsBack: boolean;
}

/** The flag of a request that may wait until a cell is no longer edited. */
const WAITS = 64;

/**
 * Puts Excel's desktop interface and the native bridge on a window, before office.js is loaded there.
 * One page, no server; replies come on a macrotask, as from a real host. Gives what connects a workbook's events.
 */
export function installDesktopHost(
  window: HostWindow,
  open: OpenWorkbook,
  options: DesktopOptions,
): (book: HostWorkbook) => void {
  Object.defineProperty(window, 'external', { configurable: true, value: external(options) });
  const bridge: NativeBridge = { sendMessageToHost: (text) => reply(window, bridge, open, text) };
  window._richApiNativeBridge = bridge;
  return (book) => {
    book.onChange = (event) => sendChange(window, bridge, book, event, options.excelApi);
  };
}

function reply(window: HostWindow, bridge: NativeBridge, open: OpenWorkbook, text: string): void {
  const { id, flags, message }: { id: unknown; flags: number; message: { body: unknown } } = JSON.parse(text);
  const answer = (): void => {
    if (open.session.editMode && (flags & WAITS) > 0) return void window.setTimeout(answer, 5);
    const body = open.session.answer(typeof message.body === 'string' ? message.body : JSON.stringify(message.body));
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
  };
  window.setTimeout(answer, 0);
}

function sendChange(
  window: HostWindow,
  bridge: NativeBridge,
  book: HostWorkbook,
  event: ChangeEvent,
  excelApi: string,
): void {
  if (!book.eventsEnabled) return;
  const entries = changeMessages(event, excelApi);
  window.setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })), 0);
}

function external(options: DesktopOptions): Record<string, unknown> {
  const acknowledged = { toArray: () => [0] };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${options.locale}|tonghop|||0`,
    GetContext: () => context(options),
    Execute: (_id: number, _parameters: unknown, callback: (answer: unknown) => void) => callback(acknowledged),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (answer: unknown) => void) =>
      callback(acknowledged),
    UnregisterEvent: (_id: number, _target: string, callback: (answer: unknown) => void) => callback(acknowledged),
  };
}

function context(options: DesktopOptions): Record<string, unknown> {
  const matrix = { ExcelApi: options.excelApi, SharedRuntime: '1.1', DialogApi: '1.2', RibbonApi: '1.1' };
  if (options.holdsBack) Object.assign(matrix, { DelayForCellEdit: '1.1' });
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'tonghop-tests',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => 'So-thu.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => '16.0.17000.10000',
    GetInstanceId: () => 'host',
    GetCorrelationId: () => 'host',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
