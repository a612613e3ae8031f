/// <reference lib="webworker" />

/** A page that is left and not gone by then was kept after all. */
const LEAVING_MS = 3000;

/** Which pages of this worker are open; a page that is being reloaded still counts as open for the browser. */
export class OpenPages {
  private readonly left = new Map<string, number>();
  private readonly alike = new Set<string>();

  constructor(private readonly worker: ServiceWorkerGlobalScope) {}

  /** A page said that it is being left. */
  leaves(page: string): void {
    this.left.set(page, performance.now());
  }

  /** A page said that it is of this worker's version. */
  isAlike(page: string): void {
    this.alike.add(page);
  }

  /** Takes in the pages that came from the server, unless one of them may be of another version. */
  async takeIn(): Promise<void> {
    const { clients } = this.worker;
    const own = new Set((await clients.matchAll({ type: 'window' })).map(({ id }) => id));
    const all = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (all.every(({ id }) => own.has(id) || this.alike.has(id))) await clients.claim();
  }

  /** Whether any page but `own` ones stays open. */
  async stay(own: readonly string[]): Promise<boolean> {
    const { clients, registration } = this.worker;
    const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return pages.some(({ id, url }) => url.startsWith(registration.scope) && !own.includes(id) && !this.isLeft(id));
  }

  private isLeft(page: string): boolean {
    return performance.now() - (this.left.get(page) ?? -LEAVING_MS) < LEAVING_MS;
  }
}
