import type { RollUpInput } from '../../usecases/rollUpFiles';
import type { FileChecker, FileChecking, PickedFile } from '../paneServices';
import { rejectedFile } from './rejectedFile';
import type { FromWorker, ToWorker } from './workerMessages';

/**
 * Checks picked files in a worker of their own. A worker that dies on a file costs only that file: it is listed
 * as unreadable and a new worker goes on. Aborting ends the worker at once.
 */
export function checkInWorker(startWorker: () => Worker, assets: string): FileChecker {
  return async (files, checking) => {
    const job = new WorkerJob(startWorker, assets, files.length, checking);
    try {
      for (const file of files) await job.check(file);
      return job.inputs;
    } finally {
      job.end();
    }
  };
}

class WorkerJob {
  readonly inputs: RollUpInput[] = [];
  private worker: Worker | undefined;

  constructor(
    private readonly startWorker: () => Worker,
    private readonly assets: string,
    private total: number,
    private readonly checking: FileChecking,
  ) {}

  /** Ends when the file is checked, refused, or the job is aborted. */
  check(file: PickedFile): Promise<void> {
    const { signal } = this.checking;
    signal.throwIfAborted();
    const worker = (this.worker ??= this.started());
    return new Promise((resolve, reject) => {
      const finish = (end: () => void): void => {
        worker.onmessage = null;
        worker.onerror = null;
        signal.removeEventListener('abort', abort);
        end();
      };
      const abort = (): void => finish(() => reject(signal.reason));
      signal.addEventListener('abort', abort);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
        data.kind === 'fileDone' ? finish(resolve) : this.take(data);
      worker.onerror = () => finish(() => resolve(this.lose(file)));
      this.tell({ kind: 'check', file });
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  private started(): Worker {
    const worker = this.startWorker();
    const start: ToWorker = { kind: 'start', assets: this.assets, lastYear: this.checking.lastYear ?? [] };
    worker.postMessage(start);
    return worker;
  }

  private tell(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private take(step: Exclude<FromWorker, { kind: 'fileDone' }>): void {
    if (step.kind === 'found') this.total += step.more;
    else if (step.kind === 'checked') this.inputs.push(step.input);
    else this.checking.onProgress({ done: this.inputs.length, total: this.total, file: step.file });
  }

  private lose(file: PickedFile): void {
    this.end();
    this.inputs.push(rejectedFile(file.name, { code: 'unreadable', params: { detail: 'worker' } }));
  }
}
