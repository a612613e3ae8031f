/** A value the page shows, and whoever wants to know when it changes. */
export class Shown<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly current = (): T => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly set = (value: T): void => {
    this.value = value;
    this.listeners.forEach((listener) => listener());
  };
}
