import type { Page } from 'playwright-core';

/** One task of a thread: how long it held the processor, how long it took on the clock, and what it ran. */
export interface ThreadTask {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The longest call in it, "name address:line"; the browser's own work when it called nothing. */
  readonly ran: string;
}

export interface ThreadTrace {
  /** Tasks of the page's own thread, the one that took most of the processor first. */
  readonly page: readonly ThreadTask[];
  /** Processor time of the page's worker threads together. */
  readonly workersMs: number;
  readonly workers: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: CallData };
}

interface CallData {
  readonly functionName?: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly type?: string;
}

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** What the page's threads did while `action` ran, from Chromium's own trace: processor time, not the busy machine's clock. */
export async function traceThreads(page: Page, action: () => Promise<void>): Promise<ThreadTrace> {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page of a browser of its own');
  await browser.startTracing(page, { categories: CATEGORIES });
  await action();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  return threadsOf(trace.traceEvents);
}

function threadsOf(events: readonly TraceEvent[]): ThreadTrace {
  const named = events.filter(({ name }) => name === 'thread_name');
  const threads = (name: RegExp): Set<string> =>
    new Set(named.filter(({ args }) => name.test(args?.name ?? '')).map(keyOf));
  const renderers = threads(/^CrRendererMain$/);
  const workers = threads(/^DedicatedWorker/);
  const tasks = events.filter(({ name, ph }) => ph === 'X' && /RunTask$/.test(name));
  const outer = outermost(tasks.filter((task) => renderers.has(keyOf(task))));
  const calls = events.filter((event) => event.ph === 'X' && event.name !== 'RunTask' && renderers.has(keyOf(event)));
  const worked = outermost(tasks.filter((task) => workers.has(keyOf(task))));
  const page = outer
    .sort((a, b) => cpuOf(b) - cpuOf(a))
    .map((task, place) => ({
      cpuMs: cpuOf(task) / 1000,
      wallMs: (task.dur ?? 0) / 1000,
      ran: place < 12 ? ranIn(task, calls) : '',
    }));
  return { page, workersMs: worked.reduce((sum, task) => sum + cpuOf(task), 0) / 1000, workers: workers.size };
}

const keyOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
const cpuOf = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0;

/** Chromium traces a task at two levels of its scheduler; only the outer one counts. */
function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  const ends = new Map<string, number>();
  for (const task of [...tasks].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const end = task.ts + (task.dur ?? 0);
    if (end <= (ends.get(keyOf(task)) ?? -1)) continue;
    ends.set(keyOf(task), end);
    kept.push(task);
  }
  return kept;
}

function ranIn(task: TraceEvent, calls: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  const inside = calls.filter((call) => keyOf(call) === keyOf(task) && call.ts >= task.ts && call.ts < end);
  const longest = inside
    .filter(({ name }) => !/RunTask|ThreadControllerImpl/.test(name))
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 4);
  return longest.map((call) => `${wordsOf(call)} ${((call.dur ?? 0) / 1000).toFixed(0)} ms`).join(' > ');
}

function wordsOf({ name, args }: TraceEvent): string {
  const { functionName, url, lineNumber, type } = args?.data ?? {};
  const place = url === undefined ? '' : ` ${url.split('/').at(-1)}:${lineNumber ?? ''}`;
  return `${name} ${functionName ?? type ?? ''}${place}`.trim();
}
