/* global window, requestAnimationFrame -- what runs in the page */
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { built } from './built.mjs';
import { bundle } from './bundle.mjs';
import { printTable } from './table.mjs';

const require = createRequire(import.meta.url);
const ROUNDS = 5;

/**
 * Sheets put into the grid through its port, until they are drawn: the commune form, and the sheets of a province's
 * summary. With `against`, the folder of another version of the project, the same sheets go into its grid in turn with
 * ours, and the table shows the ratio.
 */
export async function benchGridInserts(root, against) {
  const files = require(
    await bundle(root, './test/bench/grid/insertedSheets.ts', path.join(root, '.cache/bench'), 'insertedSheets.cjs'),
  );
  const cases = [
    ['the commune form', JSON.stringify(await files.formSheets(path.join(root, 'assets')))],
    ['the sheets of a summary', JSON.stringify(files.summarySheets())],
  ];
  const sites = [await built(root, 'harness')];
  if (against) sites.push(await built(path.resolve(against), 'harness'));
  return show(await timesOf(sites, cases), cases);
}

/** For each site the middle of some rounds, wall and the page's own work in milliseconds, case by case. */
async function timesOf(sites, cases) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const servers = await Promise.all(sites.map((site, i) => serve(site, 18090 + i)));
  try {
    const times = sites.map(() => cases.map(() => []));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [i, { address }] of servers.entries())
        for (const [k, [, sheets]] of cases.entries()) times[i][k].push(await inserted(browser, address, sheets));
    return times.map((of) => of.map((rounds) => [0, 1].map((part) => middle(rounds.map((one) => one[part])))));
  } finally {
    await browser.close();
    servers.forEach(({ server }) => server.close());
  }
}

/** Milliseconds of one insert into a fresh grid: by the clock, and the page's own work. */
async function inserted(browser, address, sheets) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  await page.goto(address);
  await page.waitForFunction(() => window.harness);
  await page.waitForSelector('canvas');
  await page.evaluate((text) => (window.given = JSON.parse(text)), sheets);
  await page.evaluate(() => window.harness.settle());
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await pageCpu(session);
  const wall = await page.evaluate(async () => {
    const begun = performance.now();
    await window.harness.port.insert(window.given, []);
    await window.harness.settle();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - begun;
  });
  const cpu = (await pageCpu(session)) - before;
  await page.close();
  return [wall, cpu];
}

async function pageCpu(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

const middle = (figures) => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0;

function show([ours, other], cases) {
  const rows = cases.map(([name, sheets], k) => [
    name,
    JSON.parse(sheets).length,
    ...ours[k].map(Math.round),
    ...(other ? ours[k].map((ms, part) => (ms / other[k][part]).toFixed(2)) : ['', '']),
  ]);
  printTable(
    'Sheets put into the grid',
    ['what', 'sheets', 'drawn ms', 'its CPU ms', '× the other', '× its CPU'],
    rows,
  );
  return rows;
}
