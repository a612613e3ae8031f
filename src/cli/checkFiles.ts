import { Worker } from 'node:worker_threads';
import path from 'node:path';
import type { Submission } from '../core/model/submission';
import type { Unit } from '../core/model/unit';
import { checkWorkbook, type CheckedFile } from '../usecases/checkWorkbook';
import { LastYear } from '../usecases/lastYear';
import { catalogue, programmes } from '../usecases/programmes';
import { UnitTrees } from '../usecases/unitTrees';
import { diskAssets } from './diskAssets';
import type { InputFile } from './inputFiles';
import { openWorkbook } from './openWorkbook';

/** What every worker needs to know once. */
export interface CheckJob {
  readonly own: readonly Unit[];
  readonly lastYear: readonly Submission[];
}

/** A checked file with the time of its last change on the disk. */
export interface CheckedInput extends CheckedFile {
  readonly modified?: string;
}

export type Checker = (input: InputFile) => Promise<CheckedInput>;

/** Opens, reads and checks one file after another in this thread. */
export function checker(job: CheckJob): Checker {
  const setting = {
    programmes: programmes(),
    catalogue: catalogue(),
    trees: new UnitTrees(diskAssets, job.own),
    lastYear: new LastYear(job.lastYear),
  };
  return async (input) => {
    const opened = await openWorkbook(input);
    const time = opened.modified === undefined ? {} : { modified: opened.modified };
    if (!opened.workbook) {
      const rejected = opened.rejected ?? { code: 'unreadable', params: {} };
      return { file: input.name, forms: [], otherSheets: [], rejected, ...time };
    }
    return { ...(await checkWorkbook(opened.workbook, setting)), ...time };
  };
}

const BATCH = 25;

/**
 * Checks files on `jobs` threads; results come back in the order of `inputs`, so that every run of the same
 * files says the same. A worker that dies fails only its own batch, whose files are then named.
 */
export async function checkFiles(
  inputs: readonly InputFile[],
  job: CheckJob,
  jobs: number,
  onDone: (done: number, name: string) => void,
): Promise<readonly CheckedInput[]> {
  if (jobs <= 1 || inputs.length <= BATCH) return checkHere(inputs, job, onDone);
  const results: CheckedInput[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    let worker = startWorker(job);
    while (next < inputs.length) {
      const from = next;
      next += BATCH;
      const batch = inputs.slice(from, from + BATCH);
      const answer = await ask(worker, batch);
      if (!answer) worker = startWorker(job);
      batch.forEach((input, i) => (results[from + i] = answer?.[i] ?? crashed(input)));
      done += batch.length;
      onDone(done, batch[batch.length - 1]?.name ?? '');
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, Math.ceil(inputs.length / BATCH)) }, lane));
  return results;
}

async function checkHere(
  inputs: readonly InputFile[],
  job: CheckJob,
  onDone: (done: number, name: string) => void,
): Promise<readonly CheckedInput[]> {
  const check = checker(job);
  const results: CheckedInput[] = [];
  for (const input of inputs) {
    onDone(results.length, input.name);
    results.push(await check(input));
  }
  return results;
}

function startWorker(job: CheckJob): Worker {
  const worker = new Worker(path.join(__dirname, 'worker.js'), { workerData: job });
  // Out of memory or a fault of ours: the worker ends ("exit" follows), and only its batch is lost.
  worker.on('error', () => undefined);
  return worker;
}

/** Sends a batch and waits for its answer; undefined when the worker died. Listeners are taken off one by one:
 * `removeAllListeners` would also take those by which Node itself wakes the worker's port. */
function ask(worker: Worker, batch: readonly InputFile[]): Promise<readonly CheckedInput[] | undefined> {
  return new Promise((resolve) => {
    const answered = (answer: readonly CheckedInput[]): void => finish(answer);
    const died = (): void => finish(undefined);
    const finish = (answer: readonly CheckedInput[] | undefined): void => {
      worker.off('message', answered);
      worker.off('exit', died);
      resolve(answer);
    };
    if (worker.threadId === -1) return died();
    worker.on('message', answered);
    worker.on('exit', died);
    worker.postMessage(batch);
  });
}

function crashed(input: InputFile): CheckedInput {
  return { file: input.name, forms: [], otherSheets: [], rejected: { code: 'unreadable', params: { detail: '' } } };
}
