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

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-host-'));
  await bundlePages(
    { host: resolve(__dirname, '../../support/excelhost/browser.ts'), page: resolve(__dirname, 'page.ts') },
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
