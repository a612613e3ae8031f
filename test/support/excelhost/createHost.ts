import { areaFromText } from './objects/rangeState';
import { typeValue } from './objects/rangeValues';
import { installDesktopHost, type HostWindow, type OpenWorkbook } from './bridge/desktop';
import { createSession, type HostSession, type RequestLog } from './bridge/session';
import type { HostSheet } from './workbook/hostSheet';
import { HostWorkbook, type Evaluate } from './workbook/hostWorkbook';

export interface ExcelHostOptions {
  /** Highest ExcelApi set the host says it has: "1.9", "1.14", "1.17", "1.18". Default "1.14" (Office LTSC 2021). */
  readonly excelApi?: string;
  /** What a formula shows. Default: "#N/A" for every formula, so that no test can lean on a guess. */
  readonly evaluate?: Evaluate;
  /** Holds requests back while a cell is being edited, for those that ask for it; default true. */
  readonly holdsBack?: boolean;
  /** User interface language; default "vi-VN". */
  readonly locale?: string;
}

export interface Counters {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

export interface ExcelHost {
  readonly workbook: HostWorkbook;
  readonly session: HostSession;
  /** Sum of all requests since the start or the last `resetCounters`; one `context.sync` with work is one request. */
  /** A fresh, empty workbook in the same window; formulas may show other values from then on. */
  reset(options?: Pick<ExcelHostOptions, 'evaluate'>): void;
  counters(): Counters;
  resetCounters(): void;
  setEditMode(on: boolean): void;
  /** The person types into a cell of a sheet, in the Vietnamese way; raises the change event. */
  userTypes(sheet: string, address: string, value: string | number | boolean): void;
  /** The same from somebody else who has the workbook open. */
  coauthorTypes(sheet: string, address: string, value: string | number | boolean): void;
  /** The sheet, or an error that names the sheets there are. */
  sheet(name: string): HostSheet;
}

/** Builds the host on a window in which office.js is not loaded yet. Uses nothing of Node. */
export function createHost(window: HostWindow, options: ExcelHostOptions = {}): ExcelHost {
  const open = freshWorkbook(options);
  const connect = installDesktopHost(window, open, {
    excelApi: options.excelApi ?? '1.14',
    locale: options.locale ?? 'vi-VN',
    holdsBack: options.holdsBack ?? true,
  });
  connect(open.book);
  return new OpenHost(open, connect, options);
}

function freshWorkbook(options: ExcelHostOptions): OpenWorkbook {
  const book = new HostWorkbook(options.evaluate ?? (() => '#N/A'));
  return { book, session: createSession(book) };
}

class OpenHost implements ExcelHost {
  constructor(
    private readonly open: OpenWorkbook,
    private readonly connect: (book: HostWorkbook) => void,
    private readonly options: ExcelHostOptions,
  ) {}

  get workbook(): HostWorkbook {
    return this.open.book;
  }
  get session(): HostSession {
    return this.open.session;
  }
  reset(options: Pick<ExcelHostOptions, 'evaluate'> = {}): void {
    Object.assign(this.open, freshWorkbook({ ...this.options, ...options }));
    this.connect(this.open.book);
  }
  counters(): Counters {
    return summed(this.session.log);
  }
  resetCounters(): void {
    this.session.log.splice(0);
  }
  setEditMode(on: boolean): void {
    this.session.editMode = on;
  }
  userTypes(sheet: string, address: string, value: string | number | boolean): void {
    this.workbook.undoable.push(`${sheet}!${address}`);
    typeValue({ book: this.workbook, sheet: this.sheet(sheet), area: areaFromText(address) }, value);
  }
  coauthorTypes(sheet: string, address: string, value: string | number | boolean): void {
    const area = areaFromText(address);
    this.sheet(sheet).input(area.top, area.left, value);
    this.workbook.onChange({ sheet: this.sheet(sheet), address, source: 'Remote', own: false });
  }
  sheet(name: string): HostSheet {
    const found = this.workbook.sheet(name);
    if (found) return found;
    throw new Error(`no sheet "${name}" among ${this.workbook.sheets.map((entry) => entry.name).join(', ')}`);
  }
}

function summed(log: readonly RequestLog[]): Counters {
  return {
    requests: log.length,
    requestBytes: log.reduce((sum, entry) => sum + entry.requestBytes, 0),
    responseBytes: log.reduce((sum, entry) => sum + entry.responseBytes, 0),
    largestRequest: Math.max(0, ...log.map((entry) => entry.requestBytes)),
    largestResponse: Math.max(0, ...log.map((entry) => entry.responseBytes)),
  };
}
