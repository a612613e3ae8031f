import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { WorkbookModel } from '../../src/core/sheet/model';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { atRest } from '../support/browser/standsStill';
import { itWith, temporaryFolder } from '../support/programs';
import { otherColours, violations } from './support/axe';
import { formModel } from './support/formModel';
import { buildSite, inTurn, openSite, type OpenSite } from './support/site';
import { until } from './support/until';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(240_000);

const BELOW = '/van-phong/tong-hop/';
let site: OpenSite;
let page: Page;
let folder: string;
let form: WorkbookModel;

beforeAll(async () => {
  folder = temporaryFolder('workbench');
  form = await formModel('26179', true);
  site = await openSite(buildSite('page'), BELOW);
});
afterAll(() => site.close());
const test = inTurn(
  itWith('chromium'),
  () => site,
  (shown) => (page = shown),
);

const ready = () =>
  page
    .getByRole('button', { name: 'Mở tệp biểu đã có', exact: false })
    .and(page.locator(':not([aria-disabled=true])'))
    .first()
    .waitFor();

async function pick(files: readonly string[]): Promise<void> {
  await page.locator('header input[type=file]').setInputFiles([...files]);
}

async function save(name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp .xlsx' }).click(),
  ]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
}

/** What Tab stops at though nobody can see it, but for the cell's own field. */
const unseenStops = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, a[href], [tabindex]')]
      .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
      .filter((stop) => !stop.isContentEditable && !stop.hasAttribute('data-tabster-dummy'))
      .filter((stop) => stop.getBoundingClientRect().right < 0)
      .map((stop) => stop.textContent),
  );

const cellsOf = (sheet: SheetSnapshot | undefined) =>
  [...(sheet?.cells() ?? [])].filter(
    ({ value, formula }) => formula !== undefined || !(value.kind === 'text' && value.text === ''),
  );

test('the start page stands without fault and passes axe', async () => {
  await page.getByText('Lập biểu mới cho đơn vị').waitFor();
  await ready();
  expect(await unseenStops()).toEqual([]);
  expect(await violations(page)).toEqual([]);
  expect(await otherColours(page)).toEqual([]);
});

test('a look at a busy page waits for what it begins by looking', async () => {
  const busy = await page.context().newPage();
  // As a page of many parts on a slow machine: one frame takes longer than any quiet, its colours come two frames
  // later, and come slowly.
  await busy.setContent('<p style="color: rgb(0 0 0)">…</p>');
  await busy.evaluate(() => {
    const [text] = document.querySelectorAll('p');
    const next = window.requestAnimationFrame.bind(window);
    const colours = () => text?.setAttribute('style', 'color: rgb(9 9 9); transition: color 200ms linear');
    window.requestAnimationFrame = (asked) => {
      window.requestAnimationFrame = next;
      next(() => {
        for (const end = performance.now() + 300; performance.now() < end;);
        next(() => next(colours));
      });
      return next(asked);
    };
  });
  const colour = () => busy.evaluate(() => getComputedStyle(document.querySelector('p') ?? document.body).color);
  expect(await atRest(busy, colour)).toBe('rgb(9, 9, 9)');
  await busy.close();
});

test('a form that is opened and saved holds the same values, formulas, names, rules and protection', async () => {
  const source = path.join(folder, 'biểu xã.xlsx');
  writeFileSync(source, await writeWorkbook(form));
  await pick([source]);
  await page.getByText('Đã mở biểu xã.xlsx.').waitFor();
  await page.locator('header').getByText('Đã nhập', { exact: false }).waitFor();
  // It stands at its first input, not at its title.
  expect(await page.getByLabel('Ô đang chọn').inputValue()).toMatch(/^[E-G]/);
  expect(await violations(page)).toEqual([]);
  expect(await unseenStops()).toEqual([]);
  const saved = readWorkbook(readFileSync(await save('lưu lại.xlsx')), 'lưu lại.xlsx');
  const before = readWorkbook(readFileSync(source), 'biểu xã.xlsx');
  expect(saved.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  before.sheets.forEach((sheet, index) => {
    const again = saved.sheets[index];
    expect(cellsOf(again)).toEqual(cellsOf(sheet));
    expect(again?.names).toEqual(sheet.names);
    expect(again?.isProtected).toBe(sheet.isProtected);
    expect([...(again?.validated ?? [])]).toEqual([...sheet.validated]);
  });
});

test('many files go to the roll-up beside the grid', async () => {
  const batch = path.join(folder, 'nhiều');
  mkdirSync(batch);
  const files = await Promise.all(
    ['25993', '25996', '25999'].map(async (code) => {
      const file = path.join(batch, `${code}.xlsx`);
      writeFileSync(file, await writeWorkbook(await formModel(code, true)));
      return file;
    }),
  );
  await pick(files);
  await page.getByText('Đã đưa 3 tệp vào phần “Tổng hợp” ở bên phải.').waitFor();
  await page.getByText('3 tệp đã chọn').waitFor();
});

/** In the page: whether unsaved work of this file is kept. */
function keptName(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = indexedDB.open(`tonghop ${new URL('.', document.baseURI).href}`, 1);
    asked.onerror = () => resolve(false);
    asked.onsuccess = () => {
      const kept = asked.result.transaction('drafts').objectStore('drafts').get('open');
      kept.onsuccess = () => {
        asked.result.close();
        resolve((kept.result as { fileName?: string } | undefined)?.fileName === name);
      };
    };
  });
}

test('unsaved work comes back after a reload, and leaving asks', async () => {
  const source = path.join(folder, 'nháp.xlsx');
  const draft: WorkbookModel = {
    sheets: [
      {
        name: 'Nháp',
        cells: [{ row: 0, col: 0, content: { kind: 'text', text: 'đầu' } }],
        styles: {},
        columns: [],
        protected: false,
        gridlines: true,
      },
    ],
  };
  writeFileSync(source, await writeWorkbook(draft));
  await pick([source]);
  await page.getByText('Đã mở nháp.xlsx.').waitFor();
  await page.mouse.click(400, 400);
  await page.keyboard.type('1.234');
  await page.keyboard.press('Enter');
  await page.getByText('– chưa lưu').waitFor();
  // The draft is written a moment after the last change.
  await until(page, keptName, 'nháp.xlsx');
  const asked = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => void dialog.accept().then(() => resolve(dialog.type()))),
  );
  await page.reload();
  expect(await asked).toBe('beforeunload');
  // Another person may have left it: it is asked about before anything of it is shown.
  const question = page.getByRole('region', { name: 'Có phần làm dở chưa lưu' });
  await question.waitFor();
  await ready();
  expect(await question.innerText()).toContain('“nháp.xlsx”, sửa lần cuối lúc ');
  expect(await violations(page)).toEqual([]);
  // Whatever begins other work asks first: there is one place for unsaved work.
  await page.getByRole('button', { name: 'Lập biểu mới cho đơn vị' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Có phần làm dở chưa lưu' });
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Mở lại' }).click();
  await page.getByText('Đã mở lại phần làm dở', { exact: false }).waitFor();
  const [sheet] = readWorkbook(readFileSync(await save('nháp lưu.xlsx')), 'nháp lưu.xlsx').sheets;
  expect(cellsOf(sheet).map(({ value }) => value)).toEqual([
    { kind: 'text', text: 'đầu' },
    { kind: 'number', number: 1234 },
  ]);
});

test('a cell that asks the web is not asked, and keeps its formula and its value', async () => {
  const source = path.join(folder, 'hỏi.xlsx');
  const asking = ['IMAGE("http://127.0.0.1:9/i.png")', 'WEBSERVICE("http://127.0.0.1:9/w")'];
  const model: WorkbookModel = {
    sheets: [
      {
        name: 'Hỏi',
        cells: asking.map((formula, row) => ({
          row,
          col: 0,
          content: { kind: 'formula', formula, value: { kind: 'text', text: `đã có ${row}` } },
        })),
        styles: {},
        columns: [],
        protected: false,
        gridlines: true,
      },
    ],
  };
  writeFileSync(source, await writeWorkbook(model));
  await pick([source]);
  await page.getByText('Đã mở hỏi.xlsx.').waitFor();
  // Typed, it is an unknown function.
  await page.mouse.click(400, 400);
  await page.keyboard.type('=IMAGE("http://127.0.0.1:9/typed.png")');
  await page.keyboard.press('Enter');
  await page.getByText('– chưa lưu').waitFor();
  const [sheet] = readWorkbook(readFileSync(await save('hỏi lưu.xlsx')), 'hỏi lưu.xlsx').sheets;
  expect([...(sheet?.cells() ?? [])].slice(0, 2).map(({ formula, value }) => [formula, value])).toEqual(
    asking.map((formula, row) => [formula, { kind: 'text', text: `đã có ${row}` }]),
  );
  expect(site.requests.filter((url) => url.includes('127.0.0.1:9'))).toEqual([]);
  expect(site.faults.filter((fault) => /Content Security Policy|violates/i.test(fault))).toEqual([]);
});

test('no request left the server’s own origin', () => {
  const strange = site.requests.filter((url) => !url.startsWith(site.address) && !/^(?:blob|data):/.test(url));
  expect(strange).toEqual([]);
});

test('every file of the site is kept for work without a network', async () => {
  const kept = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const [name] = await caches.keys();
    const store = await caches.open(name ?? '');
    const keys = (await store.keys()).map(({ url }) => url);
    return { active: active !== null, keys };
  });
  expect(kept.active).toBe(true);
  expect(kept.keys).toContain(`${site.address}index.html`);
  expect(kept.keys).toContain(`${site.address}workbench.js`);
  expect(kept.keys).toContain(`${site.address}assets/units/units-2024.csv`);
  expect(kept.keys).toContain(`${site.address}assets/plans/index.json`);
  expect(kept.keys).toContain(`${site.address}assets/catalogue/catalogue.json`);
});

test('the page carries the policy that is written down', () => {
  const html = readFileSync(path.join(buildSite('page'), 'index.html'), 'utf8');
  const { workbench } = JSON.parse(readFileSync('test/fixtures/policies.json', 'utf8')) as { workbench: string };
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${workbench}" />`);
});

test('“Xóa mọi dữ liệu trên máy này” leaves nothing in this browser', async () => {
  const stores = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      keys: Object.keys(localStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const source = path.join(folder, 'xóa.xlsx');
  writeFileSync(source, await writeWorkbook(form));
  await pick([source]);
  await page.getByText('Đã mở xóa.xlsx.').waitFor();
  await page.getByLabel('Ô đang chọn').fill('F15');
  await page.keyboard.press('Enter');
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await until(page, keptName, 'xóa.xlsx');
  const before = await stores();
  expect(before).toMatchObject({ databases: [`tonghop ${site.address}`, `tonghop-work ${site.address}`], workers: 1 });
  expect(before.keys.length).toBeGreaterThan(0);
  expect(before.caches).toHaveLength(1);
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await page.getByRole('button', { name: 'Xóa mọi dữ liệu trên máy này' }).click();
  const question = page.getByRole('dialog', { name: 'Xóa dữ liệu còn trong trình duyệt này?' });
  expect(await question.getByRole('checkbox').count()).toBe(5);
  expect(await violations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByText('Đã xóa.', { exact: false }).waitFor();
  const empty = { databases: [], keys: [], caches: [], workers: 0 };
  expect(await stores()).toEqual(empty);
  // Nor does the open page put anything back: not the old worker as it fetches, not the grid.
  await page.getByText('Lập biểu mới cho đơn vị').waitFor();
  await page.evaluate(() => fetch('assets/plans/index.json').then((answer) => answer.text()));
  await page.waitForTimeout(2000);
  expect(await stores()).toEqual(empty);
});
