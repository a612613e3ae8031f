import { mountPane } from '../taskpane/mountPane';
import type { PageId, PaneServices } from '../taskpane/paneServices';

/** The pane beside the grid; it can be brought to a page, and given files as if they had been picked in it. */
export class PaneHost {
  private unmount: () => void;

  constructor(
    private readonly element: HTMLElement,
    private readonly services: PaneServices,
  ) {
    this.unmount = mountPane(element, services);
  }

  /** Starts the pane anew on a page. */
  show(page: PageId): void {
    this.unmount();
    this.unmount = mountPane(this.element, { ...this.services, environment: { ...this.services.environment, page } });
  }

  /** Brings the roll-up page up and puts files into its own file field. Whether the field was found in time. */
  async give(files: readonly File[]): Promise<boolean> {
    this.show('rollUp');
    const field = await this.fileField();
    if (!field) return false;
    const transfer = new DataTransfer();
    files.forEach((file) => transfer.items.add(file));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }

  private async fileField(): Promise<HTMLInputElement | undefined> {
    for (let tries = 0; tries < 100; tries += 1) {
      const field = this.element.querySelector<HTMLInputElement>('input[type=file][multiple]:not([webkitdirectory])');
      if (field) return field;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return undefined;
  }
}
