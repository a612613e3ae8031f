import { JSDOM } from 'jsdom';

/** The page an add-in shows, as Excel handles it. */
export interface AddInPage {
  /** Loads an address into the pane: whatever the page held is gone. */
  load(address: string): Promise<void>;
  /** Calls a function of the page that is loaded in the pane already. */
  run(name: string): Promise<void>;
}

/**
 * The ribbon of an Excel with SharedRuntime 1.1, drawn from a manifest. A button that shows a pane on another address
 * than the one that stands open loads it anew, also under the same TaskpaneId; a function runs in the pane's page
 * where function file, runtime and pane have one address, and in a page without a pane otherwise.
 */
export class Ribbon {
  private readonly document: Document;
  private shown: string | undefined;

  constructor(
    manifest: string,
    private readonly page: AddInPage,
  ) {
    this.document = new JSDOM(manifest, { contentType: 'text/xml' }).window.document;
  }

  /** Ids of the buttons in their order. */
  get buttons(): readonly string[] {
    return this.all(this.document, 'Control').map((control) => control.getAttribute('id') ?? '');
  }

  async press(button: string): Promise<void> {
    const control = this.all(this.document, 'Control').find((one) => one.getAttribute('id') === button);
    if (!control) throw new Error(`no button ${button}`);
    const [source] = this.all(control, 'SourceLocation');
    const [name] = this.all(control, 'FunctionName');
    if (source) await this.show(this.address(source));
    else await this.call(name?.textContent ?? '');
  }

  private async show(address: string): Promise<void> {
    if (this.shown === address) return;
    this.shown = address;
    await this.page.load(address);
  }

  /** The runtime is started by the first function that needs it. */
  private async call(name: string): Promise<void> {
    const [runtime] = this.all(this.document, 'Runtime');
    const [file] = this.all(this.document, 'FunctionFile');
    if (!runtime || !file || this.address(runtime) !== this.address(file)) return;
    await this.show(this.address(runtime));
    await this.page.run(name);
  }

  private address(element: Element): string {
    const url = this.all(this.document, 'Url').find((one) => one.getAttribute('id') === element.getAttribute('resid'));
    return url?.getAttribute('DefaultValue') ?? '';
  }

  private all(root: Document | Element, name: string): Element[] {
    return [...root.getElementsByTagName('*')].filter(({ localName }) => localName === name);
  }
}
