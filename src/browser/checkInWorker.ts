import { FILE_SECONDS } from '../usecases/fileClock';
import { NO_OWN_PLANS, type OwnPlans } from '../usecases/ownProgrammes';
import type { OutsideReason } from '../usecases/reasonText';
import type { RollUpInput } from '../usecases/rollUpFiles';
import type { FileChecker, FileChecking, PickedFile } from '../taskpane/paneServices';
import type { CheckPart } from './checkPart';
import { CheckQueue } from './checkQueue';
import { CheckThread, type CheckEnd } from './checkThread';
import { isArchive } from './archiveName';
import { rejectedFile } from './rejectedFile';

/** More workers than this bring nothing: the disk and the page have to keep up. */
const MOST_WORKERS = 4;
/** A worker takes longer to start than to read this many files. */
const FILES_FOR_A_WORKER = 8;

export interface WorkerSetting {
  /** Workers at once. */
  readonly most?: number;
  /** What one workbook may take, asked when a run starts. */
  readonly seconds?: () => number;
  /** The plans of the person, likewise. */
  readonly own?: () => OwnPlans;
}

/**
 * Checks picked files in workers that take from one queue; what they give comes in the order of the files. A worker
 * that dies on a file, or does not come to its end in time, costs only that file: it is listed with the reason and a new
 * worker goes on. Aborting ends all workers at once. Throws `AssetError` when a unit list is missing.
 */
export function checkInWorker(
  startWorker: () => Worker,
  assets: string,
  { most = workersHere(), seconds = () => FILE_SECONDS, own = () => NO_OWN_PLANS }: WorkerSetting = {},
): FileChecker {
  return (files, checking) => {
    const { lastYear = [] } = checking;
    const setting = { assets, lastYear, own: own() };
    const startThread = (): CheckThread => new CheckThread(startWorker(), setting);
    return new CheckJob(startThread, files, checking, seconds()).run(most);
  };
}

/** One core is left to the page where there are more than two. */
export function workersHere(cores = navigator.hardwareConcurrency ?? 2): number {
  return Math.max(1, Math.min(cores <= 2 ? cores : cores - 1, MOST_WORKERS));
}

class CheckJob {
  private readonly queue: CheckQueue;
  private readonly threads = new Set<CheckThread>();

  constructor(
    private readonly startThread: () => CheckThread,
    private readonly files: readonly PickedFile[],
    private readonly checking: FileChecking,
    private readonly seconds: number,
  ) {
    this.queue = new CheckQueue(files, checking.onProgress);
  }

  async run(most: number): Promise<readonly RollUpInput[]> {
    const { signal } = this.checking;
    signal.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    try {
      await Promise.race([aborted, this.lanes(most)]);
      return this.queue.results();
    } finally {
      this.threads.forEach((thread) => thread.end());
    }
  }

  /** An archive may turn out to hold enough for more workers than there are files. */
  private async lanes(most: number): Promise<void> {
    const archives = this.files.some(isArchive);
    const wanted = archives ? most : Math.min(most, Math.ceil(this.files.length / FILES_FOR_A_WORKER));
    await Promise.all(Array.from({ length: wanted }, () => this.lane()));
  }

  private async lane(): Promise<void> {
    let thread: CheckThread | undefined;
    for (let part = await this.queue.take(); part; part = await this.queue.take()) {
      thread = await this.check(part, thread);
      this.queue.done();
    }
  }

  /** Checks one part to its end, with as many workers as it costs; gives the one that is still alive. */
  private async check(part: CheckPart, living: CheckThread | undefined): Promise<CheckThread | undefined> {
    let thread = living;
    for (let left = part.left; left; left = part.left) {
      thread ??= this.started();
      const asked = { file: part.file, range: left, seconds: this.seconds };
      const end = await thread.check(asked, (step) => this.queue.hear(part, step));
      if (end === 'done') return thread;
      this.stop(thread);
      thread = undefined;
      this.queue.hear(part, { kind: 'checked', input: rejectedFile(part.name, this.reasonOf(end)) });
    }
    return thread;
  }

  private reasonOf(end: Exclude<CheckEnd, 'done'>): OutsideReason {
    if (end === 'tooSlow') return { code: 'tooSlow', params: { limit: this.seconds } };
    return { code: 'unreadable', params: { detail: 'worker' } };
  }

  private started(): CheckThread {
    const thread = this.startThread();
    this.threads.add(thread);
    return thread;
  }

  private stop(thread: CheckThread): void {
    this.threads.delete(thread);
    thread.end();
  }
}
