import type { HostRequest, HostRequests } from './paneServices';

/** Requests on their way to the pane; the pane starts to listen a moment after it is mounted. */
export class RequestLine implements HostRequests {
  private readonly listeners = new Set<(request: HostRequest) => void>();
  private waiting: HostRequest[] = [];

  send(request: HostRequest): void {
    if (this.listeners.size === 0) this.waiting.push(request);
    this.listeners.forEach((listener) => listener(request));
  }

  subscribe(listener: (request: HostRequest) => void): () => void {
    this.listeners.add(listener);
    const { waiting } = this;
    this.waiting = [];
    waiting.forEach((request) => listener(request));
    return () => this.listeners.delete(listener);
  }
}
