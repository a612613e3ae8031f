import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';

/** The grid gathers changes for so long before it calculates. */
const GATHERING_MS = 100;
/** Longest wait for one calculation; a grid that never answers must not hold the person's work back. */
const LONGEST_MS = 60_000;

/**
 * Knows whether figures that depend on the last change are still to come. The grid's own "is computing" says no
 * during the time in which it only gathers changes, and its own record of a calculation passes the end of one that it
 * stopped for the end of the next, so a file saved then would hold old totals.
 */
export class Calculation {
  /** The calculations that were ordered since nothing was to do, and how many of them the grid took up, in order. */
  private ordered = 0;
  private begun = 0;
  private isGathering = false;
  private isDoubtful = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting = new Set<() => void>();

  /** `recalculate` makes the grid work every formula out anew. */
  constructor(
    injector: Injector,
    private readonly recalculate: () => void,
  ) {
    const causes = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command) => {
      if (causes.get(command.id)) this.gather();
      this.follow(command);
    });
  }

  /** Resolves when every formula shows its result; soon when nothing is to be calculated. */
  async finished(): Promise<void> {
    const end = Date.now() + LONGEST_MS;
    while (this.isBusy && Date.now() < end) {
      await this.nextRest(end - Date.now());
      // Results are written in the turn in which a calculation ends.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Whether a change was made whose results are still to come. */
  get isBusy(): boolean {
    return this.isGathering || this.ordered > 0 || this.isDoubtful;
  }

  /**
   * A change waits to be calculated. Our timer is set when everybody has heard of the change, the grid too, so that the
   * grid's own timer rings before it: on a slow machine a whole timer's time can pass between two listeners.
   */
  private gather(): void {
    this.isGathering = true;
    queueMicrotask(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => setTimeout(() => this.begin()), GATHERING_MS);
    });
  }

  private begin(): void {
    this.isGathering = false;
    this.rest();
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationStartMutation.id) this.order();
    // One that is near its end does not stop, and the grid forgets the change for which it was to.
    if (id === SetFormulaCalculationStopMutation.id) this.isDoubtful = true;
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY) this.begun += 1;
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.complete();
  }

  /** A calculation that is ordered while another runs takes away what that one works with. */
  private order(): void {
    this.isDoubtful ||= this.ordered > 0;
    this.ordered += 1;
  }

  /** Calculations follow each other; with the last of them those that broke off are over too. */
  private complete(): void {
    if (this.begun < this.ordered) return;
    this.ordered = 0;
    this.begun = 0;
    setTimeout(() => this.rest());
  }

  /** Nothing runs: what is in doubt is worked out anew, and who waits hears of the rest. */
  private rest(): void {
    if (this.isGathering || this.ordered > 0) return;
    if (this.isDoubtful) this.workOutAnew();
    else [...this.waiting].forEach((told) => told());
  }

  private workOutAnew(): void {
    this.isDoubtful = false;
    // The grid hears of it in a later turn; until then figures are still to come.
    this.gather();
    this.recalculate();
  }

  private async nextRest(longest: number): Promise<void> {
    let told = (): void => undefined;
    const rested = new Promise<void>((resolve) => this.waiting.add((told = resolve)));
    const late = setTimeout(() => told(), longest);
    await rested;
    clearTimeout(late);
    this.waiting.delete(told);
  }
}
