import type { Injector } from '@univerjs/core';
import { Calculation } from '../../../src/workbench/grid/calculation';

// Only the grid's services are played; what waits for them is the real thing.
jest.mock('@univerjs/preset-sheets-core', () => ({
  IActiveDirtyManagerService: 'causes',
  SetFormulaCalculationNotificationMutation: { id: 'told' },
  SetFormulaCalculationStartMutation: { id: 'start' },
  SetFormulaCalculationStopMutation: { id: 'stop' },
  FormulaExecuteStageType: { START_DEPENDENCY: 2, CALCULATION_COMPLETED: 8 },
}));
jest.mock('@univerjs/core', () => ({ ICommandService: 'commands' }));

type Command = { id: string; params?: unknown };

/** A grid whose calculations begin and end when the test says so; `slow` runs between our hearing and the grid's. */
function played(slow: () => void = () => undefined) {
  let heard: (command: Command) => void = () => undefined;
  const services: Readonly<Record<string, unknown>> = {
    causes: { get: (id: string) => (id === 'set value' ? {} : undefined) },
    commands: { onCommandExecuted: (listener: typeof heard) => (heard = listener) },
  };
  const injector = { get: (token: unknown) => services[String(token)] } as unknown as Injector;
  const recalculate = jest.fn();
  const calculation = new Calculation(injector, recalculate);
  const tell = (stage: number) => heard({ id: 'told', params: { stageInfo: { stage } } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    calculation,
    recalculate,
    scroll: () => heard({ id: 'scroll' }),
    restyle: () => heard({ id: 'set value' }),
    start: () => heard({ id: 'start' }),
    stop: () => heard({ id: 'stop' }),
    takeUp: () => tell(2),
    complete: () => tell(8),
    /** The grid hears of a change after us and begins when its own time is over. */
    change: () => {
      heard({ id: 'set value' });
      slow();
      clearTimeout(timer);
      timer = setTimeout(() => heard({ id: 'start' }), 100);
    },
  };
}

/** Whether something is finished after everything that could finish it now has run. */
async function isFinished(work: Promise<void>): Promise<boolean> {
  let finished = false;
  void work.then(() => (finished = true));
  await jest.advanceTimersByTimeAsync(10);
  return finished;
}

// Microtasks stay the machine's own: they run when everybody has heard, not when a clock moves.
beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask'] }));
afterEach(() => jest.useRealTimers());

describe('a calculation of the grid is finished', () => {
  test('at once when nothing was changed, or nothing that formulas depend on', async () => {
    const { calculation, scroll } = played();
    scroll();
    expect(calculation.isBusy).toBe(false);
    expect(await isFinished(calculation.finished())).toBe(true);
  });

  test('not while the grid only gathers changes, and not before the results of the last', async () => {
    const { calculation, change, takeUp, complete, recalculate } = played();
    change();
    const finished = calculation.finished();
    await jest.advanceTimersByTimeAsync(80);
    change();
    await jest.advanceTimersByTimeAsync(80);
    expect(await isFinished(finished)).toBe(false);
    await jest.advanceTimersByTimeAsync(30);
    expect(calculation.isBusy).toBe(true);
    takeUp();
    expect(await isFinished(finished)).toBe(false);
    complete();
    expect(await isFinished(finished)).toBe(true);
    expect(recalculate).not.toHaveBeenCalled();
  });

  test('not before the grid begins, where it heard of the change long after us', async () => {
    const { calculation, change, takeUp, complete } = played(() => jest.advanceTimersByTime(70));
    change();
    const finished = calculation.finished();
    await jest.advanceTimersByTimeAsync(95);
    expect(await isFinished(finished)).toBe(false);
    takeUp();
    complete();
    expect(await isFinished(finished)).toBe(true);
  });

  test('when the time of the grid is over and it does not heed the change', async () => {
    const { calculation, restyle } = played();
    restyle();
    const finished = calculation.finished();
    await jest.advanceTimersByTimeAsync(80);
    expect(await isFinished(finished)).toBe(false);
    expect(await isFinished(finished)).toBe(false);
    expect(await isFinished(finished)).toBe(true);
  });

  test.each([
    ['a calculation was stopped for it', ['start', 'takeUp', 'stop', 'complete', 'start', 'takeUp', 'complete']],
    ['one to be stopped ended before and the change was forgotten', ['start', 'takeUp', 'stop', 'complete']],
    ['one began while another ran', ['start', 'takeUp', 'start', 'complete', 'takeUp', 'complete']],
    ['the one before broke off', ['start', 'takeUp', 'start', 'takeUp', 'complete']],
  ] as const)('only after all was worked out anew, when %s', async (_why, happened) => {
    const grid = played();
    happened.forEach((what) => grid[what]());
    const finished = grid.calculation.finished();
    expect(await isFinished(finished)).toBe(false);
    expect(grid.recalculate).toHaveBeenCalledTimes(1);
    grid.start();
    await jest.advanceTimersByTimeAsync(200);
    expect(await isFinished(finished)).toBe(false);
    grid.takeUp();
    grid.complete();
    expect(await isFinished(finished)).toBe(true);
    expect(await isFinished(grid.calculation.finished())).toBe(true);
    expect(grid.recalculate).toHaveBeenCalledTimes(1);
  });

  test('after a minute when the grid never answers', async () => {
    const { calculation, start } = played();
    start();
    const finished = calculation.finished();
    expect(await isFinished(finished)).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await isFinished(finished)).toBe(true);
  });
});
