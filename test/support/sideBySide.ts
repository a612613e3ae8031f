/** Tests whose work is done beside each other. */
export interface SideBySide {
  /** The body of a test: waits for the work, which may be under way already. */
  told(work: () => Promise<void>): () => Promise<void>;
  /** All that was begun is over; for `afterAll`. */
  ended(): Promise<unknown>;
}

/**
 * So many works of one test file at once, in their order, from the first test on (also those whose tests are left out):
 * browsers that have nothing in common wait for frames and for the disk, and a machine has more than one processor.
 */
export function sideBySide(atOnce: number): SideBySide {
  const waiting: (() => Promise<void>)[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  let lanes: Promise<unknown> | undefined;
  return {
    told: (work) => {
      const outcome = new Promise<void>((resolve, reject) => waiting.push(() => work().then(resolve, reject)));
      // It may fail before its test asks.
      outcome.catch(() => undefined);
      return () => {
        lanes ??= Promise.all(Array.from({ length: atOnce }, lane));
        return outcome;
      };
    },
    ended: () => Promise.resolve(lanes),
  };
}
