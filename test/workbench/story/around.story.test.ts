import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { parseCell } from '../../../src/core/sheet/address';
import { valueAt } from '../../../src/core/sheet/snapshot';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { available, itWith } from '../../support/programs';
import { sampleFolder } from '../../support/sampleFolders';
import { inTheDark, otherColours, PANE, violations } from '../support/axe';
import { formModel } from '../support/formModel';
import { buildSite, inTurn, openSite, type OpenSite } from '../support/site';
import { StoryPage } from './storyPage';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

const SHEET = 'Biểu 01-CTXH-X';
let site: OpenSite;
let story: StoryPage;
let page: Page;
let form: string;

beforeAll(async () => {
  if (!available('chromium')) return;
  site = await openSite(buildSite('page'), '/', { width: 1280, height: 720 });
  story = new StoryPage(site);
  form = path.join(story.folder, 'biểu xã.xlsx');
  writeFileSync(form, await writeWorkbook(await formModel('26179', true)));
});
afterAll(async () => {
  if (!available('chromium')) return;
  const { faults } = site;
  await site.close();
  expect(faults).toEqual([]);
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const pick = (file: string) => page.locator('header input[type=file]').setInputFiles(file);

async function openForm(): Promise<void> {
  const told = page.locator('header').getByText('Đã mở biểu xã.xlsx.');
  const close = page.locator('header').getByRole('button', { name: 'Đóng', exact: true });
  // Good news may go away by itself just now.
  if (await told.isVisible()) await close.click({ timeout: 3000 }).catch(() => undefined);
  await told.waitFor({ state: 'detached' });
  await pick(form);
  const drop = button('Không lưu');
  await drop.or(told).first().waitFor();
  if (await drop.isVisible()) await drop.click();
  await told.waitFor();
  await page.getByText('– chưa lưu').waitFor({ state: 'detached' });
}

async function type(cell: string, text: string): Promise<void> {
  await story.goTo(cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function cells(file: string, addresses: readonly string[]): readonly unknown[] {
  const sheet = readWorkbook(readFileSync(file), path.basename(file)).sheets.find(({ name }) => name === SHEET);
  return addresses.map((text) => {
    const at = parseCell(text);
    const value = sheet && at ? valueAt(sheet, at.row, at.col) : undefined;
    return value?.kind === 'number' ? value.number : value?.kind;
  });
}

function begin(shown: Page): void {
  if (shown === page) return;
  page = shown;
  // Leaving with unsaved work asks; here it is always left.
  page.on('dialog', (dialog) => void dialog.accept());
}
const chromium = inTurn(itWith('chromium'), () => site, begin);

/** What the page has at Windows' 100, 125 and 150 % on a screen of 1366 × 768, and the rows that must be in sight. */
const SIZES = [
  { width: 1366, height: 640, rows: 8 },
  { width: 1093, height: 490, rows: 8 },
  { width: 911, height: 390, rows: 4 },
] as const;

/** The rows in sight from one on, and the last column, at a size of the page with the pane open or folded. */
async function inSight(first: number, size: (typeof SIZES)[number], folded: boolean): Promise<object> {
  await page.setViewportSize(size);
  const fold = button('Thu gọn phần bên phải');
  const unfold = button('Mở phần bên phải');
  await fold.or(unfold).waitFor();
  if ((await fold.isVisible()) === folded) await (folded ? fold : unfold).click();
  await (folded ? unfold : fold).waitFor();
  await story.goTo(`E${first}`);
  await story.gridFills();
  const { row, col } = await story.lastInSight();
  return { size: size.width, folded, rows: row - first + 2 >= size.rows, figures: col >= 6 };
}

chromium('at the sizes of office PCs rows and figures are in sight, the pane open and folded', async () => {
  await openForm();
  const seen = [];
  for (const size of SIZES) for (const folded of [false, true]) seen.push(await inSight(9, size, folded));
  await button('Mở phần bên phải').click();
  expect(seen).toEqual(
    SIZES.flatMap(({ width: size }) => [false, true].map((folded) => ({ size, folded, rows: true, figures: true }))),
  );
  const tabs = await page
    .locator('aside nav')
    .getByRole('tab')
    .evaluateAll((all) => all.map((tab) => Math.round(tab.getBoundingClientRect().top)));
  expect(new Set(tabs).size).toBe(1);
  await page.setViewportSize({ width: 1280, height: 720 });
});

chromium('every page of the pane and its dialogs pass axe beside the grid', async () => {
  await openForm();
  await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
  await page.getByRole('combobox', { name: 'Kế hoạch', exact: true }).selectOption('dong-nai-2021-2030');
  await page.getByLabel('Năm', { exact: true }).selectOption('2024');
  const faults: string[] = [];
  for (const tab of ['Biểu mẫu', 'Kiểm tra', 'Tổng hợp', 'Kết quả']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    faults.push(...(await violations(page, tab === 'Biểu mẫu' ? {} : PANE)), ...(await inTheDark(page, PANE)));
    if (tab === 'Tổng hợp') await story.rollUpFor('vinh cuu', /Vĩnh Cửu/);
  }
  // What can be made of a form, and how it is sent; the calendar; the manual.
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.locator('aside').getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await button('Lập biểu năm 2025 từ tệp này').waitFor();
  await page.getByRole('region', { name: 'Gửi đi' }).waitFor();
  faults.push(...(await violations(page, PANE)));
  await button('Mở trang Kế hoạch').click();
  await page.getByText('Lịch các thời hạn năm 2024').click();
  await button('Lấy tệp lịch (.ics)').waitFor();
  faults.push(...(await violations(page, PANE)));
  await button('Hướng dẫn').click();
  await page.getByRole('tab', { name: 'Điền biểu' }).click();
  await page.getByRole('img', { name: /Biểu của một xã/ }).waitFor();
  faults.push(...(await violations(page, PANE)), ...(await inTheDark(page, PANE)));
  await page.getByRole('tab', { name: 'Kết quả' }).click();
  await story.press('Tổng hợp từ tệp đang mở');
  await page
    .getByText(/\b1\/\d+ đơn vị đã báo cáo/)
    .first()
    .waitFor();
  faults.push(...(await violations(page, PANE)));
  await story.press('Tạo bảng kết quả');
  await page.getByText(/Đã tạo \d+ trang kết quả/).waitFor();
  await page.getByText('Theo đơn vị', { exact: true }).click();
  const summary = [await inSight(6, SIZES[1], false), await inSight(6, SIZES[2], false)];
  expect(summary).toEqual([1093, 911].map((size) => ({ size, folded: false, rows: true, figures: true })));
  faults.push(...(await otherColours(page)));
  await page.setViewportSize({ width: 1280, height: 720 });
  await button('Tạo bảng kết quả').click();
  await page.getByRole('dialog', { name: 'Thay trang tính đã có?' }).waitFor();
  faults.push(...(await violations(page, PANE)));
  await button('Thôi').click();
  await button('Cài đặt').click();
  await page.getByRole('heading', { level: 2, name: 'Cài đặt' }).waitFor();
  faults.push(...(await violations(page, PANE)), ...(await inTheDark(page, PANE)));
  await button('Cài đặt').click();
  expect(faults).toEqual([]);
});

chromium('unsaved work is asked for before another file takes its place', async () => {
  await openForm();
  await type('F15', '7');
  await page.getByText('– chưa lưu').waitFor();
  await pick(form);
  const dialog = page.getByRole('alertdialog', { name: 'Còn thay đổi chưa lưu' });
  await dialog.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('– chưa lưu').waitFor();
  await pick(form);
  const [download] = await Promise.all([page.waitForEvent('download'), button('Lưu rồi mở').click()]);
  const kept = path.join(story.folder, 'giữ.xlsx');
  await download.saveAs(kept);
  expect(cells(kept, ['F15'])).toEqual([7]);
  await page.getByText('Đã mở biểu xã.xlsx.').waitFor();
  await page.getByText('– chưa lưu').waitFor({ state: 'detached' });
});

chromium('a new form begins a new file, after what is unsaved was asked for', async () => {
  await openForm();
  await type('F15', '7');
  await button('Trang đầu').click();
  await page.getByText('Lập biểu mới cho đơn vị').click();
  await button('Thôi').click();
  await page.getByText('– chưa lưu').waitFor();
  await page.getByText('Lập biểu mới cho đơn vị').click();
  await button('Không lưu').click();
  await page.getByText('Tệp mới', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByText('Biểu trong tệp đang mở (0 trang của Tổng Hợp)').waitFor();
});

inTurn(
  itWith('chromium', 'openpyxl'),
  () => site,
  begin,
)('what a saved file will lack is named before it is written', async () => {
  const foreign = path.join(story.folder, 'lạ.xlsx');
  execFileSync('/usr/bin/python3', ['test/xlsx/open/foreignFile.py', foreign, 'open']);
  await pick(foreign);
  await page.getByText('Đã mở lạ.xlsx.').waitFor();
  // Figures alone change nothing else of the file.
  await type('B2', '99');
  await type('C9', '=B2+1');
  const kept = await story.save('chỉ đổi số');
  const [before, after] = [foreign, kept].map((file) => unzipSync(readFileSync(file)));
  const changed = Object.keys(before ?? {}).filter(
    (part) => !Buffer.from(before?.[part] ?? []).equals(after?.[part] ?? Buffer.of()),
  );
  expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  const sheet = readWorkbook(readFileSync(kept), 'lạ.xlsx').sheets[0];
  expect([sheet && valueAt(sheet, 1, 1), sheet && valueAt(sheet, 8, 2), sheet?.cell(0, 3)?.formula]).toEqual([
    { kind: 'number', number: 99 },
    { kind: 'number', number: 100 },
    'SUM(B2:B3)',
  ]);
  // So does a look: of the cell's own format changes what the person changed.
  await story.goTo('B2');
  await page.keyboard.press('Control+b');
  const relooked = unzipSync(readFileSync(await story.save('chữ đậm')));
  expect(Object.keys(relooked)).toEqual(Object.keys(before ?? {}));
  expect(relooked['xl/charts/chart1.xml']).toEqual(before?.['xl/charts/chart1.xml']);
  // A figure within an array makes its sheet be written anew.
  await type('J1', '5');
  await button('Thu gọn phần bên phải').click();
  await button('Lưu tệp .xlsx').click();
  const dialog = page.getByRole('alertdialog', { name: 'Tệp lưu ra sẽ không có những phần sau' });
  await dialog.getByText('Trang “Số liệu”: bảng có định dạng (Table); ô và số liệu vẫn còn').waitFor();
  await dialog.getByText('Trang “Số liệu”: biểu đồ', { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  // A question stands before everything else: F6 leads nowhere, and opens nothing behind it.
  await page.keyboard.press('F6');
  expect(await page.getByLabel('Tổng Hợp: biểu mẫu, kiểm tra, tổng hợp, kết quả').isVisible()).toBe(false);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await button('Thôi, không lưu').click();
  await dialog.waitFor({ state: 'detached' });
  await button('Mở phần bên phải').click();
  await button('Lưu tệp .xlsx').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Vẫn lưu').click()]);
  expect([downloads, download.suggestedFilename()]).toEqual([1, 'lạ.xlsx']);
});

chromium('cells copied in another program come as typed and leave look, lock and rule of the form', async () => {
  await openForm();
  await page.evaluate(async () => {
    const html =
      '<table><tr><td style="background:red"><b>1.234</b></td></tr><tr><td>x</td></tr><tr><td>5</td></tr></table>';
    const part = (text: string, type: string) => new Blob([text], { type });
    const clip = { 'text/plain': part('1.234\r\nx\r\n5\r\n', 'text/plain'), 'text/html': part(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(clip)]);
  });
  await story.goTo('F15');
  await page.keyboard.press('Control+v');
  await page.getByText('– chưa lưu').waitFor();
  const saved = await story.save('dán');
  expect(cells(saved, ['F15', 'F16', 'F17'])).toEqual([1234, 'text', 5]);
  const [before, after] = [form, saved].map((file) => readWorkbook(readFileSync(file), 'biểu.xlsx').sheets[0]);
  for (const row of [14, 15, 16]) expect(after?.cell(row, 5)?.locked).toBe(before?.cell(row, 5)?.locked);
  expect([...(after?.validated ?? [])]).toEqual([...(before?.validated ?? [])]);
});

chromium('keys pressed without a pause reach their own cells, also in a cell with a list', async () => {
  await openForm();
  await story.goTo('F15');
  for (const figure of ['11', '22', '33', '44', '55']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  }
  await story.goTo('F97');
  await page.keyboard.type('Không');
  await page.keyboard.press('Enter');
  // By keyboard: to the pane and back, and the file.
  await page.keyboard.press('F6');
  await page.locator('aside :focus').waitFor();
  await page.keyboard.press('F6');
  await page.locator('aside :focus').waitFor({ state: 'detached' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const saved = path.join(story.folder, 'gõ nhanh.xlsx');
  await download.saveAs(saved);
  expect(cells(saved, ['F15', 'F16', 'F17', 'F18', 'F19'])).toEqual([11, 22, 33, 44, 55]);
  const sheet = readWorkbook(readFileSync(saved), 'gõ nhanh.xlsx').sheets.find(({ name }) => name === SHEET);
  expect(sheet && valueAt(sheet, 96, 5)).toEqual({ kind: 'text', text: 'Không' });
  expect(await printed()).toEqual({ tables: 5, figure: '11', left: false });
});

/** What Ctrl+P gives the browser to print, and whether anything of it stays on the page. */
async function printed(): Promise<object> {
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const tables = document.querySelectorAll('.th-print table');
      const line = [...(tables[1]?.querySelectorAll('tbody tr') ?? [])].find((row) => /Cán bộ/.test(row.textContent));
      document.body.dataset['printed'] = JSON.stringify({
        tables: tables.length,
        figure: line?.querySelectorAll('td')[5]?.textContent,
      });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.keyboard.press('Control+p');
  await page.locator('body[data-printed]').waitFor();
  return page.evaluate(() => ({
    ...(JSON.parse(document.body.dataset['printed'] ?? '{}') as object),
    left: document.querySelector('.th-print') !== null,
  }));
}

chromium('undo goes across an insert, whether the pane or the grid takes it back', async () => {
  await openForm();
  await type('F15', '8');
  await page.keyboard.press('Control+z');
  await type('F16', '9');
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await story.rollUpFor('vinh cuu', /Vĩnh Cửu/);
  await button('Tổng hợp').click();
  await button('Xem kết quả').click();
  await button('Tạo bảng kết quả').click();
  await page.getByText(/Đã tạo \d+ trang kết quả/).waitFor();
  await page.mouse.click(400, 400);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await button('Hoàn tác').last().click();
  await page.getByText('Đã trả lại như trước.').waitFor();
  await page.mouse.click(400, 400);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  const saved = await story.save('hoàn tác');
  const { sheets } = readWorkbook(readFileSync(saved), 'hoàn tác.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual([SHEET, 'Hướng dẫn', 'Kế hoạch (dữ liệu)']);
  expect(cells(saved, ['F15', 'F16'])).toEqual([cells(form, ['F15'])[0], 9]);
});

chromium('the words around the grid follow the language of the pane, also after a reload', async () => {
  await openForm();
  await button('Cài đặt').click();
  const languages = page.getByLabel('Ngôn ngữ');
  await languages.waitFor();
  expect(await languages.getByRole('option').allInnerTexts()).toEqual(['Mặc định', 'Tiếng Việt', 'English']);
  await languages.selectOption('en');
  await button('Save .xlsx').waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'en',
    'Tổng Hợp – workbench',
  ]);
  const tools = page.getByRole('region', { name: 'Spreadsheet' });
  await tools.getByRole('button', { name: 'Undo', exact: true }).waitFor();
  await tools.getByLabel('Chosen cell').waitFor();
  // Enter would go on to the next cell, and the note with it.
  await story.goTo('F14');
  await page.keyboard.type('5');
  await page.getByText(`Cell F14 of sheet “${SHEET}” is locked.`, { exact: false }).waitFor();
  const beside = page.getByText('F14 takes no input.', { exact: false });
  expect((await beside.boundingBox())?.y).toBeGreaterThan(100);
  await story.goTo('F15');
  await beside.waitFor({ state: 'hidden' });
  // What the page has said already is said in the language that is chosen now.
  await page.getByLabel('Language').selectOption('vi');
  await page.getByText(`Ô F14 của trang “${SHEET}” bị khoá.`, { exact: false }).waitFor();
  expect(await page.getByLabel('Giao diện').getByRole('option').allInnerTexts()).toEqual([
    'Theo hệ thống',
    'Sáng',
    'Tối',
  ]);
  await languages.selectOption('en');
  await button('Save .xlsx').waitFor();
  await page.reload();
  await button('Save .xlsx').waitFor();
  await button('Settings').click();
  await page.getByLabel('Language').selectOption('vi');
  await button('Lưu tệp .xlsx').waitFor();
  // The start page covers the grid.
  await page.locator('section [aria-label="Hoàn tác"]').first().waitFor({ state: 'attached' });
});

/** Whether what has the keyboard can be seen. */
const focusIsSeen = () =>
  page.evaluate(() => {
    const { left, top, right, bottom, width } = (document.activeElement ?? document.body).getBoundingClientRect();
    return (
      document.activeElement !== document.body &&
      width > 0 &&
      left >= 0 &&
      top >= 0 &&
      right <= innerWidth &&
      bottom <= innerHeight
    );
  });

chromium(
  'a year of files dropped on a fresh page: one button to a balanced roll-up, the keyboard somewhere seen',
  async () => {
    await site.renew();
    begin(story.page);
    await page.getByText('Lập biểu mới cho đơn vị').click({ trial: true });
    await page.keyboard.press('Tab');
    expect(await focusIsSeen()).toBe(true);
    await page.setViewportSize({ width: 1093, height: 490 });
    const samples = sampleFolder('dong-nai-2021-2030', '2024');
    const files = readdirSync(samples).map((name) => path.join(samples, name));
    await story.drop(files);
    await page.getByText('169 tệp đã chọn').waitFor();
    const run = button('Tổng hợp');
    const box = await run.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(490);
    await run.click();
    await page.getByText('Tổng hợp xong: dùng 169/169 biểu.', { exact: false }).waitFor();
    await page.getByText('Cả 169 biểu là của năm 2024', { exact: false }).first().waitFor();
    const counted = (name: string) => page.getByRole('row', { name }).getByRole('cell').first().innerText();
    expect([await counted('Đã báo cáo'), await counted('Chưa báo cáo'), await counted('Đơn vị phải báo cáo')]).toEqual([
      '169',
      '0',
      '169',
    ]);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  },
);

chromium('last year’s file becomes this year’s form, saved, in under ten actions', async () => {
  await site.renew();
  begin(story.page);
  const lastYear = path.join(story.folder, 'năm trước.xlsx');
  // A form of 2025: its unit stands under the same code in every year the page may run in.
  writeFileSync(lastYear, await writeWorkbook(await formModel('26179', true, 2025)));
  let actions = 0;
  const act = async (action: Promise<unknown>): Promise<void> => {
    actions += 1;
    await action;
  };
  await page.getByText('Lập biểu mới cho đơn vị').click({ trial: true });
  await act(pick(lastYear));
  await page.locator('header').getByText('Đã mở năm trước.xlsx.').waitFor();
  await act(page.getByRole('tab', { name: 'Kiểm tra' }).click());
  await act(page.locator('aside').getByRole('button', { name: 'Kiểm tra', exact: true }).click());
  await act(page.getByRole('button', { name: /^Lập biểu năm .+ từ tệp này$/ }).click());
  await act(page.getByRole('dialog').getByRole('button', { name: 'Lập biểu mới', exact: true }).click());
  await page.getByText('Đã lập biểu mới “', { exact: false }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), act(page.keyboard.press('Control+s'))]);
  const saved = path.join(story.folder, 'năm nay.xlsx');
  await download.saveAs(saved);
  const sheet = readWorkbook(readFileSync(saved), 'năm nay.xlsx').sheets.find(({ name }) => name === SHEET);
  const texts = [...(sheet?.cells() ?? [])].flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []));
  expect(texts.filter((text) => /^\[\d+\]$/.test(text)).length).toBeGreaterThan(10);
  expect(texts.some((text) => text.includes('năm 2026'))).toBe(true);
  expect(actions).toBeLessThan(10);
});

chromium(
  'a consolidator without a mouse: a folder, the roll-up, its lists, the results, the sheets, the file',
  async () => {
    await site.renew();
    begin(story.page);
    await page.setViewportSize({ width: 1093, height: 490 });
    const folder = path.join(story.folder, 'cụm 1');
    mkdirSync(folder);
    for (const code of ['25993', '25996', '25999'])
      writeFileSync(path.join(folder, `${code}.xlsx`), await writeWorkbook(await formModel(code, true)));
    page.on('filechooser', (chooser) => void chooser.setFiles(folder));
    await page.getByText('Lập biểu mới cho đơn vị').click({ trial: true });
    await story.press('Chọn cả thư mục');
    await page.getByText('3 tệp đã chọn').waitFor();
    const stands = async (name: string): Promise<void> => {
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name);
      expect([name, await focusIsSeen()]).toEqual([name, true]);
    };
    await stands('Tổng hợp');
    await page.keyboard.press('Enter');
    await page.getByText('Tổng hợp xong: dùng 3/3 biểu.', { exact: false }).waitFor();
    await stands('Tổng hợp');
    await story.press('166 đơn vị chưa báo cáo');
    await story.press('Xem kết quả');
    await stands('Kết quả theo mục tiêu');
    await story.press('Tạo bảng kết quả');
    await page.getByText(/Đã tạo \d+ trang kết quả/).waitFor();
    await stands('Tạo bảng kết quả');
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+PageDown');
    await page.keyboard.press('F6');
    await stands('Tạo bảng kết quả');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const saved = path.join(story.folder, 'không chuột.xlsx');
    await download.saveAs(saved);
    const { sheets } = readWorkbook(readFileSync(saved), 'không chuột.xlsx');
    expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Kết quả', 'Theo đơn vị', 'Theo ngành']);
  },
);
