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

  /** Brings the roll-up page up with these files beside those picked before. */
  give(files: readonly File[]): void {
    this.ask({ kind: 'files', files: files.map(pickedFile), instead: false });
  }

  /** The same with made-up files, instead of those picked before. */
  giveSample(files: readonly File[]): void {
    this.ask({ kind: 'files', files: files.map((file) => ({ ...pickedFile(file), madeUp: true })), instead: true });
  }
}
