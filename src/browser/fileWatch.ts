import { FileClock, type FileStage } from '../usecases/fileClock';

/** Milliseconds from one look to the next. */
const TICK = 500;

/**
 * Watches the file a worker has in hand. What the worker computes nobody can ask in a browser, so the page's own clock
 * counts, and when the page itself is held up, less of it (`FileClock`).
 */
export class FileWatch {
  private stage: FileStage | undefined;
  private clock: FileClock;
  private last = 0;
  private readonly timer: ReturnType<typeof setInterval>;

  /** @param onSlow hears once that the file in hand has used up its `seconds` */
  constructor(
    private readonly seconds: number,
    private readonly onSlow: () => void,
  ) {
    this.clock = new FileClock(seconds * 1000);
    this.timer = setInterval(() => this.tick(), TICK);
  }

  /** The worker has taken up a file whose bytes are still to come. */
  waits(): void {
    this.start('waiting');
  }

  /** Its bytes are in memory. */
  works(): void {
    this.start('working');
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private start(stage: FileStage): void {
    this.stage = stage;
    this.clock = new FileClock(this.seconds * 1000);
    this.last = performance.now();
  }

  private tick(): void {
    const now = performance.now();
    const isSlow = this.stage !== undefined && this.clock.tick(this.stage, now - this.last);
    this.last = now;
    if (!isSlow) return;
    this.stop();
    this.onSlow();
  }
}
