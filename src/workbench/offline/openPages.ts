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
    const own = new Set((await this.worker.clients.matchAll({ type: 'window' })).map(({ id }) => id));
    const pages = await this.open();
    if (pages.every(({ id }) => own.has(id) || this.alike.has(id))) await this.worker.clients.claim();
  }

  /** Whether any other page than this one is open and is not being left. */
  async stayBeside(page: string): Promise<boolean> {
    return (await this.open()).some(({ id }) => id !== page && !this.isLeft(id));
  }

  private async open(): Promise<readonly Client[]> {
    const { clients, registration } = this.worker;
    const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    return pages.filter(({ url }) => url.startsWith(registration.scope));
  }

  private isLeft(page: string): boolean {
    return performance.now() - (this.left.get(page) ?? -LEAVING_MS) < LEAVING_MS;
  }
}
