import { CheckThread } from './checkThread';

/** Files given to a worker at a time. */
export const BATCH = 25;

/** The workers of one run, started before their job is known, so that they load while the lists are read. */
export class CheckCrew {
  /** None where one thread is enough. */
  readonly threads: readonly CheckThread[];

  constructor(jobs: number, files: number) {
    const count = jobs <= 1 || files <= BATCH ? 0 : Math.min(jobs, Math.ceil(files / BATCH));
    this.threads = Array.from({ length: count }, () => new CheckThread());
    for (const thread of this.threads) thread.warm();
  }

  /** Ends the workers without waiting: their memory is given back on another core while the roll-up goes on. */
  stop(): void {
    for (const thread of this.threads) void thread.stop();
  }
}

/** For checking in this thread. */
export const NO_CREW = new CheckCrew(1, 0);
