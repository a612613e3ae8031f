import { oneAtATime } from '../../src/taskpane/actions/oneAtATime';

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

test('calls that come while an action runs are one more run together', async () => {
  const ends: (() => void)[] = [];
  const call = oneAtATime(() => new Promise<void>((end) => ends.push(end)));
  call();
  call();
  call();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await turns();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await turns();
  expect(ends).toHaveLength(2);
  call();
  expect(ends).toHaveLength(3);
});
