import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  type IFormulaCalculationSessionState,
} from '@univerjs/preset-sheets-core';
import { ICommandService, type Injector } from '@univerjs/core';
import { filter, firstValueFrom, race, timer } from 'rxjs';

/** The grid gathers changes for so long before it calculates. */
const GATHERING_MS = 100;
/** Longest wait for one calculation; a grid that never answers must not hold the person's work back. */
const LONGEST_MS = 60_000;

/**
 * Knows whether figures that depend on the last change are still to come. The grid's own "is computing" says no
 * during the time in which it only gathers changes, so a file saved then would hold old totals.
 */
export class Calculation {
  private readonly session: FormulaCalculationSessionService;
  private gathering: Promise<void> | undefined;
  private latest: ReturnType<typeof setTimeout> | undefined;
  private started: (() => void) | undefined;
  private overlapped = false;

  /** `recalculate` makes the grid work every formula out anew. */
  constructor(
    injector: Injector,
    private readonly recalculate: () => void,
  ) {
    this.session = injector.get(FormulaCalculationSessionService);
    this.watchOverlaps();
    const causes = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (causes.get(id)) this.gather();
    });
  }

  /** Resolves when every formula shows its result; at once when nothing is to be calculated. */
  async finished(): Promise<void> {
    await this.quiet();
    if (!this.overlapped) return;
    this.overlapped = false;
    this.recalculate();
    await new Promise((resolve) => setTimeout(resolve));
    await this.quiet();
  }

  /** The grid may begin a calculation while another runs; the end of the first then passes for the end of the second. */
  private watchOverlaps(): void {
    let last = this.session.state;
    this.session.state$.subscribe((state) => {
      if (state.id !== last.id && !isDone(last)) this.overlapped = true;
      last = state;
    });
  }

  private async quiet(): Promise<void> {
    const end = Date.now() + LONGEST_MS;
    while (this.isBusy && Date.now() < end) {
      await this.gathering;
      await firstValueFrom(race(this.session.state$.pipe(filter(isDone)), timer(LONGEST_MS)));
      // A calculation that was stopped for a newer change begins again in the next turn.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Whether a change was made whose results are still to come. */
  get isBusy(): boolean {
    return this.gathering !== undefined || !isDone(this.session.state);
  }

  /** The grid's own timer was set just before this one, so it has rung when this one rings. */
  private gather(): void {
    this.gathering ??= new Promise((resolve) => (this.started = resolve));
    clearTimeout(this.latest);
    this.latest = setTimeout(() => setTimeout(() => this.begin()), GATHERING_MS);
  }

  private begin(): void {
    this.gathering = undefined;
    this.started?.();
  }
}

/** Nothing was ever calculated, or the results of the last calculation stand in their cells. */
function isDone({
  started,
  stopped,
  completed,
  resultEmitted,
  resultApplied,
}: IFormulaCalculationSessionState): boolean {
  return !started || (resultApplied && (stopped || completed || resultEmitted));
}
