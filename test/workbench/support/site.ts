import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { slowed } from '../../support/browser/slowPage';

export { buildSite } from './buildSite';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A page of a folder at a path of a server of its own, and every request it made. */
export interface OpenSite {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  readonly requests: string[];
  /** Errors of the page and its console. */
  readonly faults: string[];
  /** From now on the page is one of a browser that has never been here. */
  renew(): Promise<void>;
  /** From now on the server answers nobody. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a built folder in Chromium; `below` is the path it lies at ("/" or "/van-phong/tong-hop/"). */
export async function openSite(
  folder: string,
  below = '/',
  viewport = { width: 1400, height: 850 },
): Promise<OpenSite> {
  const server = await listen(folder, below);
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  let browser = await launched();
  const address = `http://localhost:${port}${below}`;
  const requests: string[] = [];
  const faults: string[] = [];
  const visit = async (): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
    const context = await browser.newContext({
      viewport,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      acceptDownloads: true,
      // What fades in is there at once: nothing is clicked or looked at on its way.
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await slowed(page);
    // Longer than anything takes on a busy machine, shorter than a test may: a missing element is named.
    page.setDefaultTimeout(60_000);
    context.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : 0));
    await page.goto(address);
    return { context, page };
  };
  let shown = await visit();
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    get page() {
      return shown.page;
    },
    get context() {
      return shown.context;
    },
    address,
    requests,
    faults,
    renew: async () => {
      // A browser that ended by itself takes one test with it, not those after.
      if (browser.isConnected()) await shown.context.close();
      else browser = await launched();
      shown = await visit();
    },
    stop,
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });

type Defined = (name: string, told: () => void | Promise<void>, timeout?: number) => void;

/**
 * Tests that follow one another on the same page; after one that failed the next begins in a browser that has never
 * been here, so that one fault is told once. `begin` takes the page in hand before each.
 */
export function inTurn(define: Defined, site: () => OpenSite, begin: (page: Page) => void): Defined {
  let failed = false;
  return (name, told, timeout) =>
    define(
      name,
      async () => {
        if (failed) await site().renew();
        begin(site().page);
        failed = true;
        await told();
        failed = false;
      },
      timeout,
    );
}

async function listen(folder: string, below: string): Promise<Server> {
  const server = createServer((request, response) => {
    const wanted = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const inside = wanted.startsWith(below) ? wanted.slice(below.length) : 'missing';
    const file = path.join(folder, inside === '' ? 'index.html' : inside);
    readFile(file).then(
      (bytes) =>
        response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
