import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bundlePages } from '../../support/browser/bundlePages';
import { servePage } from '../../support/excelhost/bridge/servePage';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><body>
<script>window.excelHostOptions = { excelApi: '1.14' };</script>
<script src="/host.js"></script><script src="/office-js/office.js"></script><script src="/page.js"></script></body></html>`;

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const FROM_MICROSOFT = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<link rel="preload" as="script" href="${MICROSOFT}" /></head><body><script src="/start.js"></script></body></html>`;

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-host-'));
  await bundlePages(
    {
      host: resolve(__dirname, '../../support/excelhost/browser.ts'),
      page: resolve(__dirname, 'page.ts'),
      start: resolve(__dirname, 'start.ts'),
    },
    folder,
  );
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test('the host and the adapter run in Chromium with nothing of Node, and no other origin is asked', async () => {
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const site = await servePage({ '/': PAGE, '/host.js': await text('host.js'), '/page.js': await text('page.js') });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(site.url);
  const outcome = await page.evaluate('window.outcome');
  expect(outcome).toEqual({ platform: 'PC', names: ['Biểu 01'], same: true, cells: 46, merges: 1, requests: 8 });
  expect([...new Set(asked)]).toEqual([new URL(site.url).origin]);
  await site.close();
});

test.each([
  ['answers', 'microsoft', []],
  ['is cut off', 'ownInstead', ['/office-js/office.js']],
  ['is silent and answers too late', 'ownInstead', ['/office-js/office.js']],
])('where Microsoft’s address %s, the page runs one copy of office.js: %s', async (how, copy, own) => {
  const site = await servePage({ '/': FROM_MICROSOFT, '/start.js': await readFile(join(folder, 'start.js'), 'utf8') });
  const page = await browser.newPage();
  await page.clock.install();
  const asked: string[] = [];
  let late: () => void = () => undefined;
  const waits = new Promise<void>((resolve_) => (late = resolve_));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route(MICROSOFT, async (route) => {
    if (how === 'is cut off') return route.abort();
    if (how !== 'answers') await waits;
    await route.fulfill({ contentType: 'text/javascript', body: 'window.ran = (window.ran ?? 0) + 1;' });
  });
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.waitForFunction('window.outcome');
  if (how.startsWith('is silent')) await page.clock.fastForward(5000);
  expect(await page.evaluate('window.outcome')).toBe(copy);
  const answered = how.startsWith('is silent') && page.waitForResponse(MICROSOFT);
  late();
  await answered;
  await page.evaluate('new Promise((done) => requestAnimationFrame(done))');
  expect(await page.evaluate('[window.ran ?? 0, typeof Office]')).toEqual(
    copy === 'microsoft' ? [1, 'undefined'] : [0, 'object'],
  );
  expect(asked.filter((name) => name.startsWith('/office-js/office.js'))).toEqual(own);
  await page.close();
  await site.close();
});
