import type { Desk } from './desk';
import { FIRST, type DeskState } from './deskState';

/** Where the desk will stand once the grid is loaded, so that the page can be shown before. */
export class DeskPlace {
  desk: Desk | undefined;
  private failed = false;
  private readonly listeners = new Set<() => void>();

  readonly current = (): DeskState => this.desk?.current() ?? (this.failed ? FAILED : FIRST);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(desk: Desk): void {
    this.desk = desk;
    desk.subscribe(() => this.tell());
    this.tell();
  }

  /** The grid could not be started in this browser. */
  fail(): void {
    this.failed = true;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

const FAILED: DeskState = { ...FIRST, phase: 'failed' };
