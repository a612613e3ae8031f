import type { OutsideReason } from '../usecases/reasonText';
import { Packer } from '../usecases/packed/packer';
import { Unpacker } from '../usecases/packed/unpacker';
import { checker, refused, type CheckedInput, type Checker, type CheckJob } from './checker';
import { BATCH, type CheckPool } from './checkPool';
import { CheckThread } from './checkThread';
import type { InputFile } from './inputFiles';

export type { CheckedInput, CheckJob } from './checker';

export type OnDone = (done: number, name: string) => void;

/** Batches given to a worker at once, so that it never waits for the next. */
const AHEAD = 2;

/**
 * Checks files on the threads of a pool, or in this one when it has none; results come back in the order of
 * `inputs`, so that every run of the same files says the same. A file that kills its worker is named, and every other
 * file is still checked. Figures are kept packed: memory grows by what a file says, not by how it says it.
 */
export async function checkFiles(
  inputs: readonly InputFile[],
  job: CheckJob,
  pool: CheckPool,
  onDone: OnDone,
): Promise<readonly CheckedInput[]> {
  if (pool.threads.length === 0) return checkHere(inputs, checker(job, pool.files), onDone);
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
  for (let work = queue.take(); work; work = queue.take()) {
    const answer = await thread.ask(work.batch, job);
    queue.put(work.from, answer ?? (await checkOneByOne(work.batch, job)));
  }
}

/** After a worker died: each file in hand again in a worker of its own turn, so that only the guilty one is refused. */
async function checkOneByOne(batch: readonly InputFile[], job: CheckJob): Promise<readonly CheckedInput[]> {
  const thread = new CheckThread();
  const results: CheckedInput[] = [];
  for (const input of batch) {
    const answer = await thread.ask([input], job);
    results.push(
      answer?.[0] ?? refused(input, { code: 'internalError', params: { detail: 'worker' } } satisfies OutsideReason),
    );
  }
  await thread.stop();
  return results;
}

async function checkHere(
  inputs: readonly InputFile[],
  check: Checker,
  onDone: OnDone,
): Promise<readonly CheckedInput[]> {
  const packer = new Packer();
  const unpacker = new Unpacker();
  const results: CheckedInput[] = [];
  for (let from = 0; from < inputs.length; from += BATCH) {
    const batch: CheckedInput[] = [];
    for (const input of inputs.slice(from, from + BATCH)) {
      onDone(from + batch.length, input.name);
      batch.push(await check(input));
    }
    results.push(...unpacker.unpack(packer.pack(batch)));
  }
  return results;
}
