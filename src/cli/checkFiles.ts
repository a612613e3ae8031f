import type { CheckedInput, CheckJob } from './checker';
import { BATCH, type CheckPool } from './checkPool';
import type { CheckThread } from './checkThread';
import type { InputFile } from './inputFiles';

export type { CheckedInput, CheckJob } from './checker';

export type OnDone = (done: number, name: string) => void;

/** Batches given to a worker at once, so that it never waits for the next. */
const AHEAD = 2;

/**
 * Checks files on the threads of a pool; results come back in the order of `inputs`, so that every run of the same
 * files says the same. A file that kills its worker or is too slow is named, and every other file is still checked.
 * Figures are kept packed: memory grows by what a file says, not by how it says it.
 */
export async function checkFiles(
  inputs: readonly InputFile[],
  job: CheckJob,
  pool: CheckPool,
  onDone: OnDone,
): Promise<readonly CheckedInput[]> {
  const queue = new Queue(inputs, onDone);
  const lanes = pool.threads.flatMap((thread) => Array.from({ length: AHEAD }, () => runLane(thread, queue, job)));
  await Promise.all(lanes);
  pool.stop();
  return queue.results;
}

/** The files not yet given out, and the results by their place. */
class Queue {
  readonly results: CheckedInput[] = [];
  private next = 0;
  private done = 0;

  constructor(
    private readonly inputs: readonly InputFile[],
    private readonly onDone: OnDone,
  ) {}

  take(): { readonly from: number; readonly batch: readonly InputFile[] } | undefined {
    const from = this.next;
    if (from >= this.inputs.length) return undefined;
    this.next += BATCH;
    return { from, batch: this.inputs.slice(from, from + BATCH) };
  }

  put(from: number, files: readonly CheckedInput[]): void {
    files.forEach((file, i) => (this.results[from + i] = file));
    this.done += files.length;
    this.onDone(this.done, files.at(-1)?.file ?? '');
  }
}

async function runLane(thread: CheckThread, queue: Queue, job: CheckJob): Promise<void> {
  for (let work = queue.take(); work; work = queue.take()) queue.put(work.from, await thread.ask(work.batch, job));
}
