/** Long work that yields wherever it may be interrupted, so that a page can stay alive between; returns its result. */
export type Task<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function runToCompletion<T>(steps: Task<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
