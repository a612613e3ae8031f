import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

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
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  // Longer than anything takes on a busy machine, shorter than a test may: a missing element is named.
  page.setDefaultTimeout(90_000);
  const requests: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : 0));
  const address = `http://localhost:${port}${below}`;
  await page.goto(address);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    page,
    context,
    address,
    requests,
    faults,
    stop,
    close: async () => {
      await browser.close();
      await stop();
    },
  };
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
