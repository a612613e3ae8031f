import type { Submission } from '../domain/submission';
import type { OwnPlans } from '../usecases/ownProgrammes';
import { Unpacker } from '../usecases/packed/unpacker';
import { AssetError } from '../taskpane/assetError';
import type { PickedFile } from '../taskpane/paneServices';
import type { CheckStep, EntryRange } from './checkPicked';
import { FileWatch } from './fileWatch';
import type { FromWorker, ToWorker } from './workerMessages';

/** How checking a file ended. */
export type CheckEnd = 'done' | 'died' | 'tooSlow';

/** What a worker is told once. */
export interface ThreadSetting {
  /** Where the unit lists lie. */
  readonly assets: string;
  readonly lastYear: readonly Submission[];
  readonly own: OwnPlans;
}

/** One worker that checks files: one at a time, until it dies or is ended. */
export class CheckThread {
  private readonly unpacker = new Unpacker();
  private isReady = false;
  private watch: FileWatch | undefined;

  constructor(
    private readonly worker: Worker,
    { assets, lastYear, own }: ThreadSetting,
  ) {
    // Packed figures are no plain map, and would not arrive.
    const plain = lastYear.map((submission) => ({ ...submission, values: new Map(submission.values) }));
    this.tell({ kind: 'start', assets, lastYear: plain, own });
  }

  /**
   * Checks a file, or a range of an archive; `onStep` hears of every step. A worker that did not come to the end is of
   * no more use.
   * @param seconds that one workbook may take
   */
  check(
    { file, range, seconds }: { readonly file: PickedFile; readonly range: EntryRange; readonly seconds: number },
    onStep: (step: CheckStep) => void,
  ): Promise<CheckEnd> {
    const end = new Promise<CheckEnd>((resolve, reject) => {
      const watch = (this.watch = new FileWatch(seconds, () => resolve('tooSlow')));
      this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'ready') this.isReady = true;
        else if (data.kind === 'taken') watch.waits();
        else if (data.kind === 'fileDone') resolve('done');
        else if (data.kind === 'assetMissing') reject(new AssetError(data.path));
        else this.hear(data, watch, onStep);
      };
      // A worker that never came up says nothing of any file.
      this.worker.onerror = ({ message }) =>
        this.isReady ? resolve('died') : reject(new Error(`the worker did not start: ${message}`));
      this.tell({ kind: 'check', file, range });
    });
    return end.finally(() => this.watch?.stop());
  }

  end(): void {
    this.watch?.stop();
    this.worker.terminate();
  }

  private hear(
    step: Extract<FromWorker, { kind: CheckStep['kind'] }>,
    watch: FileWatch,
    onStep: (step: CheckStep) => void,
  ): void {
    if (step.kind === 'opened') watch.works();
    else watch.waits();
    this.steps(step).forEach(onStep);
  }

  private steps(step: Extract<FromWorker, { kind: CheckStep['kind'] }>): readonly CheckStep[] {
    if (step.kind !== 'checked') return [step];
    return this.unpacker.unpack(step.batch).map((input) => ({ kind: 'checked', input }));
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }
}
