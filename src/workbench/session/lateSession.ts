import type { DocumentSession } from './documentSession';
import { FIRST, type SessionState } from './sessionState';

/** Where the session will stand once the grid is loaded, so that the page can be shown before. */
export class LateSession {
  session: DocumentSession | undefined;
  private failed = false;
  private readonly listeners = new Set<() => void>();

  readonly current = (): SessionState => this.session?.current() ?? (this.failed ? FAILED : FIRST);

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(session: DocumentSession): void {
    this.session = session;
    session.subscribe(() => this.tell());
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

const FAILED: SessionState = { ...FIRST, phase: 'failed' };
