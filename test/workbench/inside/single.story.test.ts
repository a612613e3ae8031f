import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { valueAt } from '../../../src/core/sheet/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { beyondFloor } from '../../support/beyondFloor';
import {
  chromium109,
  forgetNewerThings,
  noteDownloads,
  todaysChromium,
  todaysFirefox,
} from '../../support/browser/olderBrowsers';
import { itWith, temporaryFolder } from '../../support/programs';
import { sideBySide } from '../../support/sideBySide';
import { districtFiles, type WrittenFile } from '../../taskpane/districtFiles';
import { entriesOf, type Entry } from '../story/entries';
import { StoryPage } from '../story/storyPage';
import { buildSingle, buildSite } from '../support/buildSite';
import { until } from '../support/until';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

const UNIT = '26173';
/** Communes of one district: what is summed up of many more is told by the page's own story. */
const FILES = 5;
const DISTRICT = '735';
/** What is typed: the first entry of each kind (a count, one with thousands, a part, a day, words). */
const KINDS = [/^\d+$/, /^\d{1,3}\.\d{3}$/, /^\d+,\d+$/, /^[\d/]+\/\d{4}$/, /^\D+$/];

let single: string;
let entries: readonly Entry[];
let forms: readonly WrittenFile[];

beforeAll(async () => {
  single = buildSingle();
  const all = await entriesOf(UNIT);
  entries = KINDS.flatMap((kind) => all.find(({ typed }) => kind.test(typed)) ?? []);
  forms = (await districtFiles(FILES + 2, DISTRICT)).filter(({ name }) => !name.includes(`_${UNIT}_`)).slice(0, FILES);
});

// Each in a browser of its own.
const { told, ended } = sideBySide(2);
afterAll(ended);

/** Takes what is saved out of the page, since a driven Firefox keeps no download of its kind. */
class FirefoxPage extends StoryPage {
  override async save(folder = 'lần đầu'): Promise<string> {
    await this.page.evaluate(() => delete window.handedOut);
    await this.page.getByRole('button', { name: 'Lưu tệp .xlsx' }).click();
    await this.page.waitForFunction(() => window.handedOut);
    const [name = '', base64 = ''] = await this.page.evaluate(async () => {
      const reader = new FileReader();
      const { name, content } = window.handedOut ?? { name: '', content: new Blob() };
      reader.readAsDataURL(content);
      await new Promise((resolve) => (reader.onload = resolve));
      return [name, String(reader.result).replace(/^.*,/, '')];
    });
    const file = path.join(this.folder, folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(base64, 'base64'));
    return file;
  }
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
}

/** Opens a file of the disk as a double click does. */
async function opened(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
    reducedMotion: 'reduce',
    ...options,
  });
  const [requests, faults] = [new Array<string>(), new Array<string>()];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : 0));
  await page.goto(pathToFileURL(file).href);
  return { context, page, requests, faults };
}

describe.each([
  ['Chromium of today', todaysChromium, 'chromium', [], StoryPage],
  ['Chromium 109', chromium109, 'chromium', [], StoryPage],
  [
    'Firefox, without what 115 and Safari 16.4 lack',
    todaysFirefox,
    'firefox',
    [forgetNewerThings, noteDownloads],
    FirefoxPage,
  ],
] as const)('the one file in %s', (_, launched, program, before, Driven) => {
  const story = (): Promise<void> =>
    inBrowser(launched, async (browser) => {
      const blank = path.join(temporaryFolder('single'), 'empty.html');
      writeFileSync(blank, '<!doctype html><title>.</title>');
      const shown = await opened(browser, blank);
      for (const script of before) await shown.context.addInitScript(script);
      await shown.page.goto(pathToFileURL(single).href);
      const driven = new Driven(shown);
      await fillIn(driven);
      await sumUp(driven);
      expect(shown.faults).toEqual([]);
      const own = [blank, single].map((file) => pathToFileURL(file).href);
      expect(shown.requests.filter((url) => !/^(?:blob|data):/.test(url) && !own.includes(url))).toEqual([]);
    });
  itWith(program)(
    'makes a form, checks, saves, sums up forms of a folder and saves the summary, and asks nobody',
    told(story),
  );
});

async function inBrowser(launched: () => Promise<Browser>, told: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launched();
  try {
    await told(browser);
  } finally {
    await browser.close();
  }
}

async function newForm({ page }: StoryPage): Promise<void> {
  await page.getByRole('button', { name: 'Lập biểu mới cho đơn vị' }).click();
  await page.getByRole('combobox', { name: 'Kế hoạch', exact: true }).selectOption('dong-nai-2021-2030');
  await page.getByLabel('Năm', { exact: true }).selectOption('2024');
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill('x phu ly');
  await page
    .getByRole('option', { name: /Phú Lý/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
  await page.getByText(/Đã chèn biểu vào trang/).waitFor();
}

async function fillIn(story: StoryPage): Promise<void> {
  const { page } = story;
  await newForm(story);
  await story.type(entries);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText(/Kiểm tra xong/).waitFor();
  const saved = await story.save();
  const [sheet] = readWorkbook(readFileSync(saved), path.basename(saved)).sheets;
  const held = entries.map(({ row, col }) => {
    const value = sheet && valueAt(sheet, row, col);
    return value?.kind === 'number' ? value.number : value?.kind === 'text' ? value.text : value?.kind;
  });
  expect(held).toEqual(entries.map(({ value }) => value));
}

async function sumUp(story: StoryPage): Promise<void> {
  const { page } = story;
  await page.locator('header input[type=file]').setInputFiles([...otherForms(story.folder)]);
  await page.getByText(`${FILES} tệp đã chọn`).waitFor();
  await story.rollUpFor('vinh cuu', /Vĩnh Cửu/);
  await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
  await page.getByText(new RegExp(`Tổng hợp xong: dùng \\d+/${FILES + 1} biểu`)).waitFor();
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  await page.getByRole('button', { name: 'Tạo bảng kết quả' }).click();
  await page.getByText(/Đã tạo \d+ trang kết quả/).waitFor();
  const saved = await story.save('tổng hợp');
  const names = readWorkbook(readFileSync(saved), path.basename(saved)).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Kết quả', 'Theo đơn vị', 'Số liệu', 'Đối chiếu']));
}

/** Workbooks of other communes of the district, on the disk. */
function otherForms(folder: string): readonly string[] {
  return forms.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

const everyCopy = (): Promise<void> =>
  inBrowser(todaysChromium, async (browser) => {
    const { context, page, faults } = await opened(browser, single);
    const story = new StoryPage({ context, page });
    await newForm(story);
    await story.type(entries.slice(0, 1));
    await until(page, isKept, undefined);
    const copy = path.join(story.folder, 'E', 'Tong-Hop (1).html');
    mkdirSync(path.dirname(copy));
    copyFileSync(single, copy);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(pathToFileURL(copy).href);
    await page.getByRole('button', { name: 'Mở lại', exact: true }).click();
    await page.getByText('Đã mở lại phần làm dở', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Cài đặt' }).click();
    const [, digest] =
      /SHA-256: ([0-9a-f]{64})/.exec(readFileSync(single.replace('.html', '.sha256.txt'), 'utf8')) ?? [];
    await page.getByText(digest ?? 'no digest').waitFor();
    const moved = await movedFile(story);
    await page.getByRole('button', { name: 'Xóa mọi dữ liệu trên máy này' }).click();
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    await page.getByText('Đã xóa.', { exact: false }).waitFor();
    const left = await page.evaluate(async () => [...(await indexedDB.databases()), ...Object.keys(localStorage)]);
    expect(left).toEqual([]);
    await page.getByLabel('Lấy từ tệp…').setInputFiles(moved);
    await page.getByText('Phần làm dở đang chờ mở lại.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Mở lại', exact: true }).click();
    await page.getByText('Đã mở lại phần làm dở', { exact: false }).waitFor();
    await otherPrograms(page);
    expect(faults).toEqual([]);
  });
itWith('chromium')(
  'every copy finds the work of the last one, says what it is, and leaves nothing when told to',
  told(everyCopy),
);

async function movedFile({ page, folder }: StoryPage): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất một tệp' }).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** In the page: whether unsaved work is kept. */
function isKept(): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('tonghop Tong-Hop.html', 1);
    asked.onerror = () => resolve(false);
    asked.onsuccess = () => {
      const { result } = asked;
      const stands = result.objectStoreNames.contains('drafts');
      const kept = stands ? result.transaction('drafts').objectStore('drafts').get('open') : undefined;
      if (!kept) return resolve(false);
      kept.onsuccess = () => resolve(kept.result !== undefined);
      result.close();
    };
  });
}

/** Opened after a program before it, this one goes on with what that left; after a later one, it leaves that alone. */
async function otherPrograms(page: Page): Promise<void> {
  await until(page, isKept, undefined);
  await page.evaluate(() => localStorage.setItem('tonghop.workbench.program', '0.0.9'));
  await page.reload();
  await page.getByText('dùng tiếp những gì bản 0.0.9 để lại trên máy: phần làm dở.', { exact: false }).waitFor();
  const later = () =>
    page.evaluate(async (wanted) => {
      const asked = indexedDB.open('tonghop Tong-Hop.html', 1);
      await new Promise((resolve) => (asked.onsuccess = resolve));
      const store = asked.result.transaction('drafts', 'readwrite').objectStore('drafts');
      const held = wanted ? store.put(wanted, 'open') : store.get('open');
      await new Promise((resolve) => (held.onsuccess = resolve));
      asked.result.close();
      return held.result as unknown;
    }, kept);
  let kept: object | undefined = { schema: 9, program: '9.0' };
  await later();
  await page.evaluate(() => localStorage.setItem('tonghop.workbench.program', '9.0.0'));
  await page.reload();
  await page.getByText('cũ hơn bản 9.0.0', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Lập biểu mới cho đơn vị' }).click();
  kept = undefined;
  expect(await later()).toEqual({ schema: 9, program: '9.0' });
}

const cannotRun = (): Promise<void> =>
  inBrowser(todaysChromium, async (browser) => {
    const folder = path.join(buildSite('page'), 'index.html');
    const lone = await opened(browser, folder);
    await lone.page.getByText('mở tệp Tong-Hop.html', { exact: false }).waitFor();
    expect(await visible(lone.page)).toEqual(['says disk']);
    const refused = await opened(browser, single, { javaScriptEnabled: false });
    expect(await visible(refused.page)).toEqual(['says']);
    const old = await opened(browser, folder);
    await old.context.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await old.page.goto(pathToFileURL(single).href);
    await old.page.getByText('Trình duyệt này quá cũ').waitFor();
    expect(await visible(old.page)).toEqual(['says old']);
  });
itWith('chromium')('pages that cannot run say what to do', told(cannotRun));

test('every script of the workbench is such as the oldest promised browser reads', () => {
  expect(beyondFloor(buildSite('page'))).toEqual([]);
});

/** The texts of the page itself that are in sight. */
const visible = (page: Page) =>
  page
    .locator('.says')
    .evaluateAll((texts) => texts.filter((text) => text.getClientRects().length > 0).map((text) => text.className));
