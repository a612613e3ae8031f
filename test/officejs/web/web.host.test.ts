import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { bundlePages } from '../../support/browser/bundlePages';
import { servePage } from '../../support/excelhost/bridge/servePage';
import { makeCertificate } from '../../support/excelhost/web/certificate';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const page = (...scripts: readonly string[]): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><body>
${scripts.map((name) => `<script src="${name}"></script>`).join('')}</body></html>`;

/** Everything Excel on the web is asked for. */
const ASKED = new Set([
  'ContextActivationManager_getAppContextAsync',
  'ContextActivationManager_notifyHost',
  'appCommandInvoked (event)',
  'richApiMessage (event)',
  'executeMethod',
]);
const OUTCOME = {
  host: 'Excel',
  platform: 'OfficeOnline',
  locale: 'vi-VN',
  names: ['Biểu 01'],
  seen: 'Biểu 01',
  cells: 46,
  merges: 1,
  ownNames: 14,
  isProtected: true,
  c5: { kind: 'number', number: 1 },
};

type Site = Awaited<ReturnType<typeof servePage>>;
interface Sites {
  readonly parent: Site;
  readonly addIn: Site;
}

let folder = '';
let browser: Browser;
const open: Site[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tonghop-web-'));
  await bundlePages({ parent: resolve(__dirname, 'parentPage.ts'), addIn: resolve(__dirname, 'addInPage.ts') }, folder);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await Promise.all(open.map((site) => site.close()));
  await rm(folder, { recursive: true, force: true });
});

/** Two sites of one host name: Excel's page, and the add-in's in a frame of it. */
async function openSites(): Promise<Sites> {
  const secure = makeCertificate(folder);
  const text = (name: string) => readFile(join(folder, name), 'utf8');
  const [parentScript, addInScript] = [await text('parent.js'), await text('addIn.js')];
  const addIn = await servePage({ '/': page('/office-js/office.js', '/addIn.js'), '/addIn.js': addInScript }, secure);
  const parent = await servePage({ '/': page('/parent.js'), '/parent.js': parentScript }, secure);
  open.push(addIn, parent);
  return { addIn, parent };
}

/** The add-in's frame, once it has started. */
async function openIn(tab: Page, parent: string, addIn: string): Promise<Frame> {
  await tab.goto(`${parent}?addIn=${encodeURIComponent(addIn)}`);
  const frame = tab.frames().find((one) => one.url().startsWith(addIn));
  if (!frame) throw new Error('the add-in is not in a frame of the page');
  await frame.waitForFunction('window.outcome !== undefined');
  return frame;
}

/** Rejects when a page throws: what the host does not know must end the test by its name, not by a timeout. */
function faultOf(tab: Page): Promise<never> {
  return new Promise((_done, failed) => {
    tab.on('pageerror', failed);
  });
}

test('the add-in works in Excel on the web: start, write, read back, hear a change; no other origin is asked', async () => {
  const sites = await openSites();
  const tab = await browser.newPage({ ignoreHTTPSErrors: true });
  const asked: URL[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url())));
  await Promise.race([worksIn(tab, sites), faultOf(tab)]);
  expect(asked.map(({ pathname }) => pathname)).toContain('/office-js/excel-web-16.00.js');
  const origins = asked.map(({ origin }) => origin);
  expect(new Set(origins)).toEqual(new Set([sites.addIn.url, sites.parent.url].map((url) => new URL(url).origin)));
});

async function worksIn(tab: Page, { parent, addIn }: Sites): Promise<void> {
  const frame = await openIn(tab, parent.url, addIn.url);
  expect(await frame.evaluate('window.outcome')).toEqual(OUTCOME);
  const held: { cells: unknown; wanted: unknown; asked: readonly string[] } = await tab.evaluate('window.held()');
  expect(held).toMatchObject({ sheets: ['Sheet1', 'Biểu 01'], refused: [] });
  expect(new Set(held.asked)).toEqual(ASKED);
  expect(held.cells).toEqual(held.wanted);
  await tab.evaluate('window.type("C5", 5)');
  await frame.waitForFunction('window.heard.length > 0');
  expect(await frame.evaluate('window.heard')).toEqual([{ sheet: 'Biểu 01', address: 'C5' }]);
}
