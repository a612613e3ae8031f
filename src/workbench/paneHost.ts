import { pickedFile } from '../taskpane/actions/pickedFiles';
import { mountPane } from '../taskpane/mountPane';
import type { HostRequest, HostRequests, PaneServices } from '../taskpane/paneServices';

/** The pane beside the grid, and what the page asks of it; the pane keeps its state through all of it. */
export class PaneHost {
  private readonly requests = new RequestLine();

  constructor(element: HTMLElement, services: Omit<PaneServices, 'requests'>) {
    mountPane(element, { ...services, requests: this.requests });
  }

  ask(request: HostRequest): void {
    this.requests.send(request);
  }

  /** Brings the roll-up page up with these files, beside those picked before or instead of them. */
  give(files: readonly File[], instead = false): void {
    this.ask({ kind: 'files', files: files.map(pickedFile), instead });
  }
}

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
