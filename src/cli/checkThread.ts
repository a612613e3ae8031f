import { Worker } from 'node:worker_threads';
import path from 'node:path';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import type { Unit } from '../domain/territory/unit';
import type { CheckedFile } from '../usecases/checkWorkbook';
import type { PackedBatch } from '../usecases/packed/packedBatch';
import { Packer } from '../usecases/packed/packer';
import { Unpacker } from '../usecases/packed/unpacker';
import type { CheckedInput, CheckJob } from './checker';
import type { InputFile } from './inputFiles';
import { submissionFile } from './submissionFile';

/** What a worker is told first. */
export interface ThreadJob {
  readonly plans: readonly GivenPlan[];
  readonly own: readonly Unit[];
  readonly lastYear: PackedBatch<CheckedFile>;
}

export interface ThreadQuestion {
  readonly id: number;
  readonly inputs: readonly InputFile[];
}

export interface ThreadAnswer {
  readonly id: number;
  readonly batch: PackedBatch<CheckedInput>;
}

type Resolve = (answer: readonly CheckedInput[] | undefined) => void;

export type ThreadMessage = { readonly job: ThreadJob } | { readonly question: ThreadQuestion };

/** A worker that checks batches in the order they are asked; a new one is started when it died. */
export class CheckThread {
  private worker: Worker | undefined;
  /** The worker that knows its job. */
  private told: Worker | undefined;
  private unpacker = new Unpacker();
  private readonly waiting = new Map<number, Resolve>();
  private asked = 0;

  /** Lets the worker load its program before there is anything to ask. */
  warm(): void {
    this.worker ??= this.start();
  }

  /**
   * The checked files of a batch; undefined when the worker died while batches were waiting.
   * @param job the same for every batch
   */
  ask(inputs: readonly InputFile[], job: CheckJob): Promise<readonly CheckedInput[] | undefined> {
    const worker = (this.worker ??= this.start());
    if (this.told !== worker) worker.postMessage({ job: threadJob(job) } satisfies ThreadMessage);
    this.told = worker;
    const id = this.asked++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ question: { id, inputs } } satisfies ThreadMessage);
    });
  }

  /** Ends the worker; nothing may be waiting. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(path.join(__dirname, 'worker.js'));
    this.unpacker = new Unpacker();
    worker.on('message', ({ id, batch }: ThreadAnswer) => this.answer(id, this.unpacker.unpack(batch)));
    // Out of memory or a fault of ours: the worker ends ("exit" follows), and only what it had in hand is lost.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.died(worker));
    return worker;
  }

  private answer(id: number, files: readonly CheckedInput[] | undefined): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(files);
  }

  private died(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const id of [...this.waiting.keys()]) this.answer(id, undefined);
  }
}

/** Last year's figures travel packed: as objects they would be cloned one by one for each worker. */
function threadJob({ plans = [], own, lastYear }: CheckJob): ThreadJob {
  return { plans, own, lastYear: new Packer().pack([submissionFile(lastYear)]) };
}

/** The job as a worker unpacks it. */
export function checkJobOf({ plans, own, lastYear }: ThreadJob): CheckJob {
  const files = new Unpacker().unpack(lastYear);
  return { plans, own, lastYear: files.flatMap((file) => file.forms.map((form) => form.submission)) };
}
