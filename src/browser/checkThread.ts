import type { Submission } from '../domain/submission';
import { Unpacker } from '../usecases/packed/unpacker';
import { AssetError } from '../taskpane/assetError';
import type { PickedFile } from '../taskpane/paneServices';
import type { CheckStep, EntryRange } from './checkPicked';
import type { FromWorker, ToWorker } from './workerMessages';

/** One worker that checks files: one at a time, until it dies or is ended. */
export class CheckThread {
  private readonly unpacker = new Unpacker();
  private isReady = false;

  constructor(
    private readonly worker: Worker,
    assets: string,
    lastYear: readonly Submission[],
  ) {
    // Packed figures are no plain map, and would not arrive.
    const plain = lastYear.map((submission) => ({ ...submission, values: new Map(submission.values) }));
    this.tell({ kind: 'start', assets, lastYear: plain });
  }

  /** Checks a file, or a range of an archive; `onStep` hears of every step. Whether the worker lived to its end. */
  check(file: PickedFile, range: EntryRange, onStep: (step: CheckStep) => void): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'ready') this.isReady = true;
        else if (data.kind === 'fileDone') resolve(true);
        else if (data.kind === 'assetMissing') reject(new AssetError(data.path));
        else this.steps(data).forEach(onStep);
      };
      // A worker that never came up says nothing of any file.
      this.worker.onerror = ({ message }) =>
        this.isReady ? resolve(false) : reject(new Error(`the worker did not start: ${message}`));
      this.tell({ kind: 'check', file, range });
    });
  }

  end(): void {
    this.worker.terminate();
  }

  private steps(step: Extract<FromWorker, { kind: CheckStep['kind'] }>): readonly CheckStep[] {
    if (step.kind !== 'checked') return [step];
    return this.unpacker.unpack(step.batch).map((input) => ({ kind: 'checked', input }));
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}
