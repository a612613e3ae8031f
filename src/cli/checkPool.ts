import type { Reading } from './arguments';
import { CheckThread } from './checkThread';
import type { WorkbookFiles } from './openWorkbook';

/** Files given to a worker at a time. */
export const BATCH = 25;

/** Milliseconds from one look at the workers to the next. */
const TICK = 200;

/** The workers of one run, started before their job is known, so that they load while the lists are read. */
export class CheckPool {
  /** One at least: no file is read in the thread that watches. */
  readonly threads: readonly CheckThread[];
  readonly files: WorkbookFiles;
  private readonly timer: NodeJS.Timeout;
  private last = process.hrtime.bigint();
  private cpu = process.cpuUsage();

  /** @param wanted for opening archives in this thread; how many files there are to check, and how they are read */
  constructor(wanted: { readonly files: WorkbookFiles; readonly count: number; readonly reading: Reading }) {
    const { files, count, reading } = wanted;
    this.files = files;
    const threads = Math.max(1, Math.min(reading.jobs, Math.ceil(count / BATCH)));
    this.threads = Array.from({ length: threads }, () => new CheckThread(reading.seconds));
    for (const thread of this.threads) thread.warm();
    this.timer = setInterval(() => this.tick(), TICK);
    this.timer.unref();
  }

  /** Ends the workers without waiting: their memory is given back on another core while the roll-up goes on. */
  stop(): void {
    clearInterval(this.timer);
    for (const thread of this.threads) void thread.stop();
  }

  /** What the process has computed is shared by those at work: nobody tells how much one thread has. */
  private tick(): void {
    const now = process.hrtime.bigint();
    const { user, system } = process.cpuUsage(this.cpu);
    const working = this.threads.filter((thread) => thread.isWorking).length;
    const elapsed = Number(now - this.last) / 1e6;
    for (const thread of this.threads) thread.tick(elapsed, (user + system) / 1000 / Math.max(1, working));
    this.last = now;
    this.cpu = process.cpuUsage();
  }
}
