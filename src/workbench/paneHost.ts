import { pickedFile } from '../taskpane/actions/pickedFiles';
import { mountPane } from '../taskpane/mountPane';
import type { HostRequest, PaneServices } from '../taskpane/paneServices';
import { RequestLine } from '../taskpane/requestLine';

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
