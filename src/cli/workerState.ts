/**
 * What a worker says of itself while it computes, in memory both threads see: how many files it has taken up, and how
 * far it is with the last. A message would not be sent before it is done.
 */
export class WorkerState {
  private readonly cells: Int32Array;

  constructor(readonly shared = new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT)) {
    this.cells = new Int32Array(shared);
  }

  /** Files taken up since the worker started. */
  get taken(): number {
    return Atomics.load(this.cells, TAKEN);
  }

  get stage(): Stage {
    return STAGES[Atomics.load(this.cells, STAGE)] ?? 'idle';
  }

  /** The worker takes up the next file, whose bytes are still on the disk. */
  takeUp(): void {
    Atomics.add(this.cells, TAKEN, 1);
    this.set('waiting');
  }

  set(stage: Stage): void {
    Atomics.store(this.cells, STAGE, STAGES.indexOf(stage));
  }
}

const TAKEN = 0;
const STAGE = 1;
const CELLS = 2;

/** No file in hand, bytes not there yet, bytes in memory. */
type Stage = 'idle' | 'waiting' | 'working';
const STAGES: readonly Stage[] = ['idle', 'waiting', 'working'];
