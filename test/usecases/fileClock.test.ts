import { FileClock, type FileStage } from '../../src/usecases/fileClock';

/** Ticks until a file of 20 s is too slow. */
function ticks(stage: FileStage, elapsed: number, worked?: number): number {
  const clock = new FileClock(20_000);
  for (let count = 1; count <= 10_000; count++) if (clock.tick(stage, elapsed, worked)) return count;
  return Infinity;
}

test.each<[what: string, stage: FileStage, elapsed: number, worked: number | undefined, ticks: number]>([
  ['a file that is read takes its time', 'working', 1000, undefined, 20],
  ['half of it computed counts half', 'working', 1000, 500, 40],
  ['more than the time there was cannot be computed', 'working', 1000, 3000, 20],
  ['waiting for the disk counts a tenth', 'waiting', 1000, undefined, 200],
  ['a machine that gives nothing counts a tenth', 'working', 1000, 0, 200],
  ['an hour asleep counts five seconds', 'working', 3_600_000, undefined, 4],
  ['an hour asleep while waiting counts next to nothing', 'waiting', 3_600_000, undefined, 40],
])('%s', (_what, stage, elapsed, worked, wanted) => {
  expect(ticks(stage, elapsed, worked)).toBe(wanted);
});

test('every file has its time for itself', () => {
  const clock = new FileClock(1000);
  expect(clock.tick('working', 900)).toBe(false);
  clock.restart();
  expect(clock.tick('working', 900)).toBe(false);
  expect(clock.tick('working', 100)).toBe(true);
});
