import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { printTable } from './table.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const STARTS = 5;

/** From opening the pane built into the folder `site` to its first words on the screen, in a new Chromium profile each time, and what it loads. */
export async function benchPane(site) {
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const starts = [];
  for (let i = 0; i < STARTS; i++) starts.push(await start(browser, `http://127.0.0.1:${server.address().port}`));
  await browser.close();
  server.close();
  const middle = starts.sort((a, b) => a.firstPaint - b.firstPaint)[STARTS >> 1];
  printTable(
    'Start of the pane (Chromium, no Excel around it)',
    ['first words ms', 'scripts', 'bytes'],
    [[middle.firstPaint.toFixed(0), middle.scripts, middle.bytes]],
  );
  return middle;
}

/** 300 workbooks picked in the pane (development build) on our Excel host: what the page's own thread had to do meanwhile. */
export function benchManyFiles(root) {
  const work = mkdtempSync(path.join(tmpdir(), 'tonghop-browser-'));
  const file = path.join(work, 'browser.json');
  const args = ['jest', '-w', '1', 'test/taskpane/chromium', '-t', 'are read in workers and rolled up'];
  const env = { ...process.env, BENCH_BROWSER: file };
  const done = spawnSync('npx', ['--no-install', ...args], { cwd: root, encoding: 'utf8', env });
  if (done.status !== 0) throw new Error(done.stderr);
  const spent = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(work, { recursive: true });
  printTable(
    'Reading and rolling up in Chromium',
    ['workbooks', 'wall s', 'workers', 'workers CPU s', 'longest task of the page: CPU ms', 'wall ms'],
    [
      [
        spent.files,
        (spent.wallMs / 1000).toFixed(1),
        spent.workers,
        (spent.workersMs / 1000).toFixed(1),
        spent.longest.cpuMs.toFixed(0),
        spent.longest.wallMs.toFixed(0),
      ],
    ],
  );
  return spent;
}

async function start(browser, address) {
  const page = await browser.newPage();
  let [scripts, bytes] = [0, 0];
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    scripts += 1;
    bytes += Number(response.headers()['content-length'] ?? 0);
  });
  await page.goto(`${address}/taskpane.html`);
  await page.waitForFunction("document.body.innerText.trim() !== ''", undefined, { timeout: 60_000 });
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
  );
  await page.close();
  return { firstPaint, scripts, bytes };
}

function serve(folder) {
  const server = createServer(async (request, response) => {
    const name = path.normalize(new URL(request.url, 'http://localhost').pathname);
    const content = await readFile(path.join(folder, name)).catch(() => undefined);
    if (!content) return response.writeHead(404).end();
    const type = types[path.extname(name)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type, 'Content-Length': content.length }).end(content);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
