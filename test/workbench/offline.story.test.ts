import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { available, itWith } from '../support/programs';
import { OfficeServer } from './offline/officeServer';
import { buildSite } from './support/buildSite';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

const test = itWith('chromium');
const BELOW = '/tinh/cong-tac-xa-hoi/';
let browser: Browser;
let context: BrowserContext;
let server: OfficeServer;
let page: Page;
const requests: string[] = [];
const faults: string[] = [];

/** The workbench is opened once, its server is stopped, and the browser opens it again. */
beforeAll(async () => {
  if (!available('chromium')) return;
  server = new OfficeServer(buildSite('page'), { below: BELOW, headers: { 'Cache-Control': 'no-store' } });
  await server.start();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: 'vi-VN' });
  context.on('request', (request) => requests.push(request.url()));
  const first = await context.newPage();
  await first.goto(server.address);
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 120_000 });
  await first.close();
  await server.stop();
  page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(server.address, { waitUntil: 'commit' });
});
afterAll(() => (available('chromium') ? browser.close() : undefined));

test('without the server the start page stands', async () => {
  await page.getByText('Lập biểu mới cho đơn vị').waitFor();
});

test('the illustrative province leads through check, roll-up and results', async () => {
  await page.getByText('Thử với số liệu minh hoạ của một tỉnh').click();
  await page.getByText('Đã chèn biểu của một xã và chuẩn bị 168 tệp minh hoạ.', { exact: false }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Kiểm tra số liệu' }).waitFor();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText(/Kiểm tra xong: [1-9]\d* lỗi/).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByText('168 tệp đã chọn').waitFor();
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await page.getByText('Tổng hợp xong: dùng 169/169 biểu.').waitFor();
  await page.getByRole('button', { name: 'Xem kết quả', exact: true }).click();
  await page.getByRole('heading', { level: 3, name: /tỉnh Đồng Nai · 2024 · 169\/169/ }).waitFor();
});

test('a form is inserted', async () => {
  await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
  await page.getByRole('combobox', { name: 'Đơn vị' }).pressSequentially('x phu ly');
  await page
    .getByRole('option', { name: /Phú Lý/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
  await page.getByText(/Đã chèn biểu/).waitFor();
});

test('nothing was asked of any other server, and nothing went wrong', () => {
  expect(requests.filter((url) => !url.startsWith(server.address) && !/^(?:blob|data):/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
});
