/** What was made for each key, made once; what could not be made is tried again when next asked for. */
export class AsyncCache<T> {
  private readonly made = new Map<string, Promise<T>>();

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.made.get(key);
    if (known) return known;
    const making = make();
    this.made.set(key, making);
    // The server that did not answer may be back by then.
    making.catch(() => this.made.delete(key));
    return making;
  }
}
