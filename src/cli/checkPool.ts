import { CheckThread } from './checkThread';
import type { WorkbookFiles } from './openWorkbook';

/** Files given to a worker at a time. */
export const BATCH = 25;

/** The workers of one run, started before their job is known, so that they load while the lists are read. */
export class CheckPool {
  /** None where one thread is enough. */
  readonly threads: readonly CheckThread[];

  /**
   * @param files for checking in this thread, where there are no others
   * @param count files to check
   */
  constructor(
    readonly files: WorkbookFiles,
    jobs = 1,
    count = 0,
  ) {
    const threads = jobs <= 1 || count <= BATCH ? 0 : Math.min(jobs, Math.ceil(count / BATCH));
    this.threads = Array.from({ length: threads }, () => new CheckThread());
    for (const thread of this.threads) thread.warm();
  }

  /** Ends the workers without waiting: their memory is given back on another core while the roll-up goes on. */
  stop(): void {
    for (const thread of this.threads) void thread.stop();
  }
}
