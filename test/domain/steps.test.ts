import { runToCompletion, type Task } from '../../src/domain/task';

function* counted(seen: number[]): Task<string> {
  for (let step = 1; step <= 3; step += 1) {
    seen.push(step);
    yield;
  }
  return 'done';
}

test('work that may be interrupted is done at once, and gives its result', () => {
  const seen: number[] = [];
  expect(runToCompletion(counted(seen))).toBe('done');
  expect(seen).toEqual([1, 2, 3]);
});

test('a step at a time it stands still between', () => {
  const seen: number[] = [];
  const steps = counted(seen);
  steps.next();
  expect(seen).toEqual([1]);
});
