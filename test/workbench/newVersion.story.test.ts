import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { available, itWith, temporaryFolder } from '../support/programs';
import { buildSmallSite } from './offline/buildSmallSite';
import { OfficeServer, type OfficeServerOptions } from './offline/officeServer';
import { until } from './support/until';

// A busy machine builds and answers slowly; nothing here depends on the time it takes.
jest.setTimeout(240_000);

const test = itWith('chromium');
/** Nothing is asked again for a year, not even the list of files. */
const YEAR: OfficeServerOptions = { headers: { 'Cache-Control': 'max-age=31536000, immutable' } };
const words = ({ headers }: OfficeServerOptions): string => headers?.['Cache-Control'] ?? 'with the usual headers';
const [OLD, NEW] = [Array(4).fill('cũ'), Array(4).fill('mới')];
let folder: string;
let oldSite: string;
let newSite: string;
/** As it is shipped: small, and a file's name tells its content. */
let shipped: Readonly<Record<'old' | 'new', string>>;
let browser: Browser;
let context: BrowserContext;
let server: OfficeServer;

beforeAll(async () => {
  if (!available('chromium')) return;
  folder = temporaryFolder('offline');
  // Names that stay the same are the harder case: nothing but the worker keeps two versions apart.
  oldSite = await buildSmallSite('cũ', 'development', path.join(folder, 'old'));
  newSite = await buildSmallSite('mới', 'development', path.join(folder, 'new'));
  shipped = {
    old: await buildSmallSite('cũ', 'production', path.join(folder, 'shipped-old')),
    new: await buildSmallSite('mới', 'production', path.join(folder, 'shipped-new')),
  };
  browser = await launched();
});

const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });

/** What the test opened, closed after it. */
const opened: (() => Promise<void>)[] = [];
const requests: string[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
  expect(requests.splice(0).filter((url) => !url.startsWith(new URL(server.address).origin))).toEqual([]);
});
afterAll(async () => {
  if (!available('chromium')) return;
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A browser that has never been here, and a server with the old version. */
async function office(options: OfficeServerOptions = {}, site = oldSite): Promise<void> {
  server = new OfficeServer(site, options);
  await server.start();
  // Chromium has ended by itself between two tests, with its workers just closed.
  if (!browser.isConnected()) browser = await launched();
  context = await browser.newContext();
  context.on('request', (request) => requests.push(request.url()));
  opened.push(
    () => context.close(),
    () => server.stop(),
  );
}

async function visit(query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + query, { waitUntil: 'commit' });
  await ready(page);
  return page;
}

/** The page may be sent round once before it stands. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'smallSite' in window);
}

const marks = (page: Page) => page.evaluate(() => window.smallSite.marks());

/** The page is under the worker, so the whole site is kept. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** A first visit, to the end. */
async function firstVisit(): Promise<void> {
  const page = await visit();
  await kept(page);
  await page.close();
}

/** The newer worker has filled its store and waits. */
const newerWaits = (page: Page) =>
  until(page, async () => Boolean((await navigator.serviceWorker.ready).waiting), undefined);

describe('without a network', () => {
  const servers: readonly (readonly [string, OfficeServerOptions])[] = [
    ['at the root of a server', {}],
    ['below a path', { below: '/tinh/cong-tac-xa-hoi/' }],
    ['from a server that forbids keeping', { headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache', Vary: '*' } }],
    ['from a server that keeps all for a year', YEAR],
    ['from a server with variants', { headers: { Vary: 'Cookie, Accept-Encoding, Sec-Fetch-Mode' } }],
  ];
  for (const [where, options] of servers)
    test(`the whole site opens again, ${where}`, async () => {
      await office(options);
      await firstVisit();
      await server.stop();
      expect(await marks(await visit())).toEqual(OLD);
      expect(await marks(await visit('index.html?page=forms'))).toEqual(OLD);
    });

  test('the page of the first visit itself goes on with parts it had not loaded', async () => {
    await office();
    const page = await visit();
    await kept(page);
    await server.stop();
    expect(await marks(page)).toEqual(OLD);
  });

  test('a server that takes the request and never answers holds nobody up', async () => {
    await office();
    await firstVisit();
    server.hangs = true;
    expect(await marks(await visit())).toEqual(OLD);
  });
});

describe('a new version on the server', () => {
  for (const options of [{}, YEAR])
    test(`is there whole at the next visit, and without a network after it, ${words(options)}`, async () => {
      await office(options);
      await firstVisit();
      server.folders = [newSite];
      const page = await visit();
      expect(await marks(page)).toEqual(NEW);
      await page.close();
      await server.stop();
      expect(await marks(await visit())).toEqual(NEW);
      const stores = await context.pages()[0]?.evaluate(() => caches.keys());
      expect(stores).toHaveLength(1);
    });

  test('is there whole at the next visit as it is shipped', async () => {
    await office({}, shipped.old);
    await firstVisit();
    server.folders = [shipped.new];
    const page = await visit();
    expect(await marks(page)).toEqual(NEW);
    await server.stop();
    await page.reload({ waitUntil: 'commit' });
    await ready(page);
    expect(await marks(page)).toEqual(NEW);
  });

  test('is there after a reload of the only page', async () => {
    await office();
    const page = await visit();
    await kept(page);
    server.folders = [newSite];
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(
      async () => 'smallSite' in window && (await window.smallSite.marks()).every((mark) => mark === 'mới'),
    );
  });

  test('waits while a page of the old one is open, which stays whole', async () => {
    await office();
    const first = await visit();
    await kept(first);
    server.folders = [newSite];
    const second = await visit();
    await newerWaits(second);
    expect(await marks(second)).toEqual(OLD);
    expect(await marks(first)).toEqual(OLD);
    await first.close();
    await second.close();
    expect(await marks(await visit())).toEqual(NEW);
  });

  test('is not mixed with the old one while it is copied to the server', async () => {
    await office();
    await firstVisit();
    // The list and the page are there already, the other files are still the old ones.
    const half = path.join(folder, 'half');
    mkdirSync(half);
    for (const name of ['offline.js', 'index.html']) copyFileSync(path.join(newSite, name), path.join(half, name));
    server.folders = [half, oldSite];
    const page = await visit();
    expect(await marks(page)).toEqual(OLD);
    await page.close();
    server.folders = [newSite];
    expect(await (await visit()).evaluate(() => 'smallSite' in window)).toBe(true);
    await Promise.all(context.pages().map((open) => open.close()));
    expect(await marks(await visit())).toEqual(NEW);
  });

  test('does not take in a page that came before it', async () => {
    await office();
    const page = await visit('?later');
    server.folders = [newSite];
    await page.evaluate(() => window.smallSite.keep());
    await until(page, async () => (await navigator.serviceWorker.ready).active?.state === 'activated', undefined);
    const other = await visit();
    expect(await marks(other)).toEqual(NEW);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

test('another site at the same address is not hidden', async () => {
  await office();
  await firstVisit();
  const other = path.join(folder, 'other');
  mkdirSync(other, { recursive: true });
  writeFileSync(path.join(other, 'index.html'), '<title>trang khác</title>');
  server.folders = [other];
  const page = await context.newPage();
  await page.goto(server.address, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.title === 'trang khác');
  await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0, undefined);
});
