import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { buildPane, servePane } from './builtPane';
import { openPane, startBrowser, type OpenPane, type PaneView } from './openPane';

let browser: Browser | undefined;
let server: Server | undefined;
let address = '';
let hostScript = '';

/** Builds and serves the pane once for all suites of this folder; two builds at a time would clean each other away. */
export function startRig(): void {
  beforeAll(async () => {
    ({ hostScript } = buildPane());
    ({ address, server } = await servePane());
    browser = await startBrowser();
  }, 240000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
}

/** The pane on the Excel host in a window of its own. */
export function shownPane(view: PaneView = {}): Promise<OpenPane> {
  return openPane(theBrowser(), address, hostScript, view);
}

/** Where the built pane is served. */
export const paneAddress = (): string => address;

export function theBrowser(): Browser {
  if (!browser) throw new Error('startRig comes first');
  return browser;
}
