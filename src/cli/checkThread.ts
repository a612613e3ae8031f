import { Worker } from 'node:worker_threads';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import type { Unit } from '../domain/territory/unit';
import type { CheckedFile } from '../usecases/checkWorkbook';
import { FileClock, type FileStage } from '../usecases/fileClock';
import type { PackedBatch } from '../usecases/packed/packedBatch';
import { Packer } from '../usecases/packed/packer';
import { Unpacker } from '../usecases/packed/unpacker';
import type { OutsideReason } from '../usecases/reasonText';
import { AskedFiles, type Message } from './askedFiles';
import { threadProgram } from './builtFiles';
import { refused, type CheckedInput, type CheckJob } from './checker';
import { WORKER_LIMITS } from './engine';
import type { InputFile } from './inputFiles';
import { submissionFile } from './submissionFile';
import { WorkerState } from './workerState';

/** What a worker is told first. */
export interface ThreadJob {
  readonly plans: readonly GivenPlan[];
  readonly own: readonly Unit[];
  readonly lastYear: PackedBatch<CheckedFile>;
}

export type ThreadQuestion = Pick<Message, 'id' | 'inputs'>;

export interface ThreadAnswer {
  readonly id: number;
  readonly batch: PackedBatch<CheckedInput>;
}

export type ThreadMessage = { readonly job: ThreadJob } | { readonly question: ThreadQuestion };

/**
 * A worker that checks batches in the order they are asked. A file that kills it or never comes to an end is refused
 * by name, a new worker is started, and every other file is still checked.
 */
export class CheckThread {
  private worker: Worker | undefined;
  private state = new WorkerState();
  private unpacker = new Unpacker();
  private readonly files = new AskedFiles();
  private job: CheckJob | undefined;
  private isTold = false;
  private readonly clock: FileClock;
  private timed = 0;

  /** @param seconds that one file may take */
  constructor(private readonly seconds: number) {
    this.clock = new FileClock(seconds * 1000);
  }

  /** Lets the worker load its program before there is anything to ask. */
  warm(): void {
    this.worker ??= this.start();
  }

  /**
   * The checked files of a batch, each with what became of it.
   * @param job the same for every batch
   */
  ask(inputs: readonly InputFile[], job: CheckJob): Promise<readonly CheckedInput[]> {
    this.job = job;
    return new Promise((resolve) => this.send(this.files.ask(inputs, resolve)));
  }

  /** Whether the worker has a file's bytes in memory: it computes, or would if it were let. */
  get isWorking(): boolean {
    return this.worker !== undefined && this.state.stage === 'working';
  }

  /** Time went by, see `FileClock`: a file that has used up its own is given up. */
  tick(elapsed: number, worked: number): void {
    const { stage, taken } = this.state;
    if (this.worker === undefined || stage === 'idle') return;
    // The first tick of a file says nothing of when it was taken up.
    if (taken !== this.timed) this.clock.restart();
    else if (this.clock.tick(stage satisfies FileStage, elapsed, worked)) this.giveUp(taken);
    this.timed = taken;
  }

  /** Ends the worker; nothing may be waiting. */
  async stop(): Promise<void> {
    await this.end();
  }

  private send({ id, inputs }: Message): void {
    const worker = (this.worker ??= this.start());
    if (!this.isTold && this.job) worker.postMessage({ job: threadJob(this.job) } satisfies ThreadMessage);
    this.isTold = true;
    worker.postMessage({ question: { id, inputs } } satisfies ThreadMessage);
  }

  private start(): Worker {
    this.state = new WorkerState();
    this.timed = 0;
    this.unpacker = new Unpacker();
    this.isTold = false;
    const worker = new Worker(threadProgram(), {
      workerData: this.state.shared,
      resourceLimits: WORKER_LIMITS,
    });
    worker.on('message', ({ id, batch }: ThreadAnswer) => {
      if (this.worker === worker) this.files.answer(id, this.unpacker.unpack(batch));
    });
    // Out of memory or a fault of ours: the worker ends ("exit" follows), and only what it had in hand is lost.
    worker.on('error', () => undefined);
    worker.on('exit', () => this.died(worker));
    return worker;
  }

  private end(): Promise<unknown> | undefined {
    const { worker } = this;
    this.worker = undefined;
    return worker?.terminate();
  }

  private giveUp(taken: number): void {
    // Not waited for: a worker that the system holds up in reading a file ends when the system lets it.
    void this.end();
    const reason: OutsideReason = { code: 'tooSlow', params: { limit: this.seconds } };
    for (const message of this.files.without(taken, (input) => refused(input, reason))) this.send(message);
  }

  private died(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    const reason: OutsideReason = { code: 'internalError', params: {} };
    for (const message of this.files.afterDeath(this.state.taken, (input) => refused(input, reason)))
      this.send(message);
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
