import type { RollUpInput } from '../usecases/rollUpFiles';
import type { CheckProgress, PickedFile } from '../taskpane/paneServices';
import { CheckPart } from './checkPart';
import type { CheckStep } from './checkPicked';

/** What is still to be checked, and what checking gave, by the place of each file and of each workbook in it. */
export class CheckQueue {
  private readonly waiting: CheckPart[];
  private readonly given: RollUpInput[][];
  private readonly sleepers: (() => void)[] = [];
  private total: number;
  private finished = 0;
  private atWork = 0;

  constructor(
    files: readonly PickedFile[],
    private readonly onProgress: (progress: CheckProgress) => void,
  ) {
    this.waiting = files.map((file, index) => CheckPart.of(file, index));
    this.given = files.map(() => []);
    this.total = files.length;
  }

  /** The next part; undefined when all is given out and nobody at work can find more. */
  async take(): Promise<CheckPart | undefined> {
    for (;;) {
      const next = this.waiting.shift();
      if (next) this.atWork += 1;
      if (next || this.atWork === 0) return next;
      await new Promise<void>((resolve) => this.sleepers.push(resolve));
    }
  }

  /** A part that was taken is at its end. */
  done(): void {
    this.atWork -= 1;
    this.wake();
  }

  /** A step of checking a part. */
  hear(part: CheckPart, step: CheckStep): void {
    if (step.kind === 'found') this.find(part, step.more);
    else if (step.kind === 'reading') this.read(part, step.file);
    else if (step.kind === 'checked') this.keep(part, step.input);
  }

  /** In the order of the files, and of the workbooks in each. */
  results(): readonly RollUpInput[] {
    return this.given.flat();
  }

  private find(part: CheckPart, more: number): void {
    this.total += more;
    this.waiting.push(...part.found(more + 1));
    this.wake();
  }

  private read(part: CheckPart, file: string): void {
    part.reads(file);
    this.onProgress({ done: this.finished, total: this.total, file });
  }

  private keep(part: CheckPart, input: RollUpInput): void {
    (this.given[part.index] ??= [])[part.gave()] = input;
    this.finished += 1;
  }

  private wake(): void {
    this.sleepers.splice(0).forEach((wake) => wake());
  }
}
