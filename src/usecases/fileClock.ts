/** Seconds one file may take where nobody said otherwise. An honest file takes well under one. */
export const FILE_SECONDS = 20;
/** What may be chosen, in seconds. */
export const FILE_SECONDS_RANGE = { from: 1, to: 3600 } as const;

/** A clock that ticks late was held up itself: the machine slept, or had no time for us either. */
const LONGEST_TICK = 5000;
/** What waiting counts: a slow disk has ten times as long, and one that never answers stops nothing for ever. */
const WAITING = 0.1;

/** What a worker does with the file it has taken up. */
export type FileStage = 'waiting' | 'working';

/**
 * How much of its time a file has used up. Time counts in full from the moment the bytes are in memory, as far as the
 * worker can have computed; before, and while the machine gives it nothing, at a tenth. All times in milliseconds.
 */
export class FileClock {
  private spent = 0;

  constructor(private readonly limit: number) {}

  /**
   * Time went by; gives whether the file has used up its own.
   * @param elapsed since the last tick
   * @param worked how much of it the worker can have computed at most
   */
  tick(stage: FileStage, elapsed: number, worked = elapsed): boolean {
    const counted = Math.min(elapsed, LONGEST_TICK);
    const used = stage === 'waiting' ? 0 : Math.min(counted, worked);
    this.spent += Math.max(counted * WAITING, used);
    return this.spent >= this.limit;
  }

  /** The next file is taken up. */
  restart(): void {
    this.spent = 0;
  }
}
