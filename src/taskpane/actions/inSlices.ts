import type { Task } from '../../domain/task';

/** A frame of the screen: whoever types or presses Stop meanwhile notices nothing. */
const SLICE_MS = 12;

/** Does long work in slices of a few milliseconds, each a task of its own; aborting ends it between two. */
export async function inSlices<T>(steps: Task<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    await nextTask();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}

/** Comes after what the page has waiting. Not by a timer: those come once a second in a page that lies behind another. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
