import { changeMessages } from '../bridge/changeMessages';
import { createSession, type HostSession } from '../bridge/session';
import { HostWorkbook } from '../workbook/hostWorkbook';
import { answerText, eventText, readRequest, type HostRequest } from './envelope';

export interface WebHostOptions {
  /** Address of the add-in's page: https, and the same host name as this page, which the library asks for. */
  readonly addIn: string;
  /** Highest ExcelApi set, for example "1.14". */
  readonly excelApi: string;
  readonly locale: string;
}

/** An Excel on the web of our own: the page around the add-in's frame. */
export interface WebHost {
  readonly workbook: HostWorkbook;
  readonly session: HostSession;
  /** What the add-in asked, each kind once, in the order of the first asking. */
  readonly asked: readonly string[];
}

const CONVERSATION = 'tonghop';
const ADD_IN = 'tonghop-tests';
const RICH_API = 93;
const BODY = 4;
const REGISTER = 1;
/** Under this name the library hears of everything that happens in the workbook. */
const RICH_EVENT = 'richApiMessage';
const EVENTS: readonly string[] = ['appCommandInvoked', RICH_EVENT];
const NO_ANSWER: unknown = undefined;

/**
 * Puts the add-in into a frame of this page and answers it from a workbook in memory, through the same dispatcher as
 * the desktop bridge. What the library asks beyond that is an error that names the message.
 */
export function openWebHost(page: Window, options: WebHostOptions): WebHost {
  const workbook = new HostWorkbook(() => '#N/A');
  const session = createSession(workbook);
  const asked = new Set<string>();
  const frame = addInFrame(page, options);
  const post = (text: string) => postLater(page, frame, options, text);
  hearRequests(page, options, (request) => {
    asked.add(`${request._actionName}${request._actionType === 0 ? '' : ' (event)'}`);
    if (request._actionName === RICH_EVENT) tellChanges(workbook, page, options, request, post);
    const answer = answerTo(request, session, options);
    if (answer !== NO_ANSWER) post(answerText(request, page.location.origin, answer));
  });
  page.document.body.append(frame);
  return {
    workbook,
    session,
    get asked() {
      return [...asked];
    },
  };
}

function hearRequests(page: Window, { addIn }: WebHostOptions, hear: (request: HostRequest) => void): void {
  const { origin } = new URL(addIn);
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const request = event.origin === origin ? readRequest(event.data) : undefined;
    if (request) hear(request);
  });
}

/** In a later turn, as from a real host: replies in the same one would starve the page's own timers. */
function postLater(page: Window, frame: HTMLIFrameElement, { addIn }: WebHostOptions, text: string): void {
  page.setTimeout(() => frame.contentWindow?.postMessage(text, new URL(addIn).origin), 0);
}

/** Changes of cells go to the add-in while it listens. */
function tellChanges(
  workbook: HostWorkbook,
  page: Window,
  { excelApi }: WebHostOptions,
  request: HostRequest,
  post: (text: string) => void,
): void {
  workbook.onChange = (change) => {
    if (request._actionType !== REGISTER || !workbook.eventsEnabled) return;
    const rows = changeMessages(change, excelApi).map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      1,
    ]);
    post(eventText(request, page.location.origin, { ArrayData: rows }));
  };
}

/** The library reads the frame's name when it starts, so the name stands before the frame is in the page. */
function addInFrame(page: Window, { addIn, locale }: WebHostOptions): HTMLIFrameElement {
  const frame = page.document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: ADD_IN,
    hostInfo: `Excel$Web$16.00$${locale}$${CONVERSATION}$$$0`,
    xdmInfo: `${CONVERSATION}|${ADD_IN}|${page.location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = addIn;
  return frame;
}

function answerTo(request: HostRequest, session: HostSession, options: WebHostOptions): unknown {
  if (request._actionType !== 0 && EVENTS.includes(request._actionName)) return { Version: 1, Error: 0 };
  if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(options);
  if (request._actionName === 'ContextActivationManager_notifyHost') return NO_ANSWER;
  if (request._actionName !== 'executeMethod' || request._actionType !== 0)
    throw new Error(`${request._actionName} is unknown to this host`);
  return { Version: 1, Error: 0, Data: [200, [], session.answer(bodyOf(request))] };
}

function bodyOf({ _data }: HostRequest): string {
  const call: { DdaMethod?: { DispatchId?: number }; ArrayData?: readonly unknown[] } = Object(_data);
  const body = call.ArrayData?.[BODY];
  if (call.DdaMethod?.DispatchId !== RICH_API || typeof body !== 'string')
    throw new Error(`method ${call.DdaMethod?.DispatchId ?? '?'} is unknown to this host`);
  return body;
}

function appContext({ excelApi, locale }: WebHostOptions): Record<string, unknown> {
  return {
    _id: ADD_IN,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'So-thu.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 'Inserted',
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, SharedRuntime: '1.1', DialogApi: '1.2' }),
    _hostFullVersion: '16.0.17000.10000',
    _appInstanceId: ADD_IN,
    _correlationId: CONVERSATION,
    _eToken: '',
    _appDomains: [],
  };
}
