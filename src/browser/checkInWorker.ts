import type { OutsideReason } from '../usecases/reasonText';
import type { RollUpInput } from '../usecases/rollUpFiles';
import type { FileChecker, FileChecking, PickedFile } from '../taskpane/paneServices';
import type { CheckPart } from './checkPart';
import { CheckQueue } from './checkQueue';
import { CheckThread } from './checkThread';
import { isArchive } from './pickedArchive';
import { rejectedFile } from './rejectedFile';

/** More workers than this bring nothing: the disk and the page have to keep up. */
const MOST_WORKERS = 4;
/** A worker takes longer to start than to read this many files. */
const FILES_FOR_A_WORKER = 8;

/**
 * Checks picked files in workers that take from one queue; what they give comes in the order of the files. A worker
 * that dies on a file costs only that file: it is listed as unreadable and a new worker goes on. Aborting ends all
 * workers at once. Throws `AssetError` when a unit list is missing.
 */
export function checkInWorker(startWorker: () => Worker, assets: string, most = workersHere()): FileChecker {
  return (files, checking) => {
    const { lastYear = [] } = checking;
    return new CheckJob(() => new CheckThread(startWorker(), assets, lastYear), files, checking).run(most);
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
      if (await thread.check(part.file, left, (step) => this.queue.hear(part, step))) return thread;
      this.stop(thread);
      thread = undefined;
      const guilty = rejectedFile(part.name, {
        code: 'unreadable',
        params: { detail: 'worker' },
      } satisfies OutsideReason);
      this.queue.hear(part, { kind: 'checked', input: guilty });
    }
    return thread;
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
