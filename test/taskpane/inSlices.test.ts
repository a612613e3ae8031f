import { runToCompletion, type Task } from '../../src/domain/task';
import { inSlices } from '../../src/taskpane/actions/inSlices';

function* counting(to: number, seen: number[] = []): Task<number> {
  for (let i = 0; i < to; i += 1) {
    seen.push(i);
    yield;
  }
  return to;
}

/** Task that hold the thread for a while each. */
function* slow(steps: number, ms: number): Task<string> {
  for (let i = 0; i < steps; i += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

it('gives what the same steps give at once', async () => {
  expect(await inSlices(counting(5000))).toBe(runToCompletion(counting(5000)));
});

it('lets other tasks in between', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  expect(await inSlices(slow(40, 5))).toBe('done');
  clearInterval(timer);
  expect(others).toBeGreaterThan(3);
});

it('ends between two slices when it is aborted', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const run = inSlices(counting(1, seen), controller.signal);
  controller.abort();
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([]);
});

it('gives on what a step throws', async () => {
  function* failing(): Task<never> {
    yield;
    throw new Error('a step');
  }
  await expect(inSlices(failing())).rejects.toThrow('a step');
});
