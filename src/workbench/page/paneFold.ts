import type { Preferences } from '../../taskpane/paneServices';

const KEY = 'paneFolded';

/** Whether the pane is folded to a strip: as the person left it, until the pane has something to say. */
export class PaneFold {
  private readonly listeners = new Set<() => void>();
  private folded: boolean;

  constructor(private readonly preferences: Preferences) {
    this.folded = preferences.read(KEY) === 'yes';
  }

  readonly isFolded = (): boolean => this.folded;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The person folds it, or opens it again; remembered. */
  readonly fold = (folded: boolean): void => {
    this.preferences.write(KEY, folded ? 'yes' : 'no');
    this.show(folded);
  };

  /** The pane has something to say; the next visit begins as the person left it all the same. */
  readonly open = (): void => this.show(false);

  private show(folded: boolean): void {
    if (folded === this.folded) return;
    this.folded = folded;
    this.listeners.forEach((listener) => listener());
  }
}
