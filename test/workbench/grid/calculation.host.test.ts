import type { Injector } from '@univerjs/core';
import { BehaviorSubject } from 'rxjs';
import { Calculation } from '../../../src/workbench/grid/calculation';

// Only the grid's services are played; what waits for them is the real thing.
jest.mock('@univerjs/preset-sheets-core', () => ({
  FormulaCalculationSessionService: 'session',
  IActiveDirtyManagerService: 'causes',
}));
jest.mock('@univerjs/core', () => ({ ICommandService: 'commands' }));

interface State {
  readonly id: number;
  readonly started: boolean;
  readonly stopped: boolean;
  readonly completed: boolean;
  readonly resultEmitted: boolean;
  readonly resultApplied: boolean;
}

const idle: State = {
  id: 0,
  started: false,
  stopped: false,
  completed: false,
  resultEmitted: false,
  resultApplied: false,
};
const running = (id: number): State => ({ ...idle, id, started: true });
const done = (id: number): State => ({ ...running(id), completed: true, resultApplied: true });

/** A grid whose calculations begin and end when the test says so. */
function played() {
  const state$ = new BehaviorSubject(idle);
  const session = {
    state$,
    get state() {
      return state$.value;
    },
  };
  let execute: (command: { id: string }) => void = () => undefined;
  const services: Readonly<Record<string, unknown>> = {
    session,
    causes: { get: (id: string) => (id === 'set value' ? {} : undefined) },
    commands: { onCommandExecuted: (listener: typeof execute) => (execute = listener) },
  };
  const injector = { get: (token: unknown) => services[String(token)] } as unknown as Injector;
  const recalculate = jest.fn();
  const calculation = new Calculation(injector, recalculate);
  return { state$, calculation, recalculate, execute: (id: string) => execute({ id }) };
}

/** Whether something is finished after everything that could finish it now has run. */
async function isFinished(work: Promise<void>): Promise<boolean> {
  let finished = false;
  void work.then(() => (finished = true));
  await jest.advanceTimersByTimeAsync(10);
  return finished;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a calculation of the grid is finished', () => {
  test('at once when nothing was changed, or nothing that formulas depend on', async () => {
    const { calculation, execute } = played();
    execute('scroll');
    expect(calculation.isBusy).toBe(false);
    expect(await isFinished(calculation.finished())).toBe(true);
  });

  test('not while the grid only gathers changes', async () => {
    const { calculation, execute, state$ } = played();
    execute('set value');
    const finished = calculation.finished();
    await jest.advanceTimersByTimeAsync(80);
    // The grid sets its own timer first, so it begins just before we look.
    setTimeout(() => state$.next(running(1)), 100);
    execute('set value');
    await jest.advanceTimersByTimeAsync(80);
    expect(await isFinished(finished)).toBe(false);
    await jest.advanceTimersByTimeAsync(20);
    expect(calculation.isBusy).toBe(true);
    expect(await isFinished(finished)).toBe(false);
    state$.next(done(1));
    expect(await isFinished(finished)).toBe(true);
  });

  test('not between one that was stopped and the one that begins for it', async () => {
    const { calculation, state$, recalculate } = played();
    state$.next(running(1));
    const finished = calculation.finished();
    state$.next({ ...running(1), stopped: true, resultApplied: true });
    state$.next(running(2));
    expect(await isFinished(finished)).toBe(false);
    state$.next(done(2));
    expect(await isFinished(finished)).toBe(true);
    expect(recalculate).not.toHaveBeenCalled();
  });

  test('only after all was worked out anew, when one began while another ran', async () => {
    const { calculation, state$, recalculate } = played();
    recalculate.mockImplementation(() => state$.next(running(3)));
    state$.next(running(1));
    state$.next(running(2));
    const finished = calculation.finished();
    // The end of the first, which the grid takes for the end of the second.
    state$.next(done(2));
    expect(await isFinished(finished)).toBe(false);
    expect(recalculate).toHaveBeenCalledTimes(1);
    state$.next(done(3));
    expect(await isFinished(finished)).toBe(true);
    expect(await isFinished(calculation.finished())).toBe(true);
    expect(recalculate).toHaveBeenCalledTimes(1);
  });

  test('after a minute when the grid never answers', async () => {
    const { calculation, state$ } = played();
    state$.next(running(1));
    const finished = calculation.finished();
    expect(await isFinished(finished)).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await isFinished(finished)).toBe(true);
  });
});
