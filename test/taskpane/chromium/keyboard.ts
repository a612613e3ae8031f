import type { Page } from 'playwright-core';
import { itWith } from '../../support/programs';
import { districtFiles } from '../districtFiles';
import { shownPane } from './rig';

/** The first thing a screen reader would say of what has the focus. */
function held(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    const labels =
      on instanceof HTMLElement && 'labels' in on
        ? [...((on as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '')
        : [];
    return [on?.getAttribute('aria-label') ?? '', ...labels, on?.textContent ?? ''].find((text) => text !== '') ?? '';
  });
}

/** Presses Tab until the named thing has the focus. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (name.test(await held(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}

/** Everything Tab goes through until it comes round, or leaves the page. */
async function round(page: Page): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let step = 0; step < 12; step += 1) {
    names.add(await held(page));
    await page.keyboard.press('Tab');
  }
  return names;
}

async function chooseCommune(page: Page): Promise<void> {
  await reach(page, /^Đơn vị$/);
  await page.keyboard.type('x phu ly');
  await page
    .getByRole('option', { name: /Phú Lý/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('radio').first().waitFor();
}

/** The pane without a mouse: forms and checks, roll-up and results, and every dialog. */
export function keyboard(): void {
  describe('the pane by keyboard alone', () => {
    itWith('chromium')(
      'inserts a form, checks it and goes to a cell without a mouse',
      async () => {
        const { page, context } = await shownPane();
        await chooseCommune(page);
        await reach(page, /^Chèn biểu mẫu$/);
        await page.keyboard.press('Enter');
        await page.getByText(/Đã chèn biểu vào trang/).waitFor();
        await page.getByRole('tab', { name: 'Biểu mẫu' }).focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 2, name: 'Kiểm tra số liệu' }).waitFor();
        await reach(page, /^Trang đang mở/);
        await reach(page, /^Kiểm tra$/);
        await page.keyboard.press('Enter');
        await page.getByText(/phép kiểm tra đạt/).waitFor();
        await reach(page, /^Ô bắt buộc còn trống/);
        await page.keyboard.press('Enter');
        await reach(page, /^Đến ô/);
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => window.excelHost?.workbook.selected !== undefined);
        await context.close();
      },
      120000,
    );

    itWith('chromium')(
      'picks files, rolls them up, reads the ledger and the results, and writes the sheets',
      async () => {
        const { page, context } = await shownPane({ pageId: 'rollUp', root: '735' });
        const files = (await districtFiles(3)).map(({ name, bytes }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        }));
        // Long before the key is pressed: the browser takes a moment to hand its file window over.
        page.on('filechooser', (chooser) => void chooser.setFiles(files));
        await page.getByRole('combobox', { name: 'Tổng hợp cho' }).waitFor();
        await reach(page, /^Chọn tệp…$/);
        await page.keyboard.press('Enter');
        await page.getByText('3 tệp đã chọn').waitFor();
        await reach(page, /^Tổng hợp$/);
        await page.keyboard.press('Enter');
        await page.getByText('Tổng hợp xong: dùng 3/3 biểu.').waitFor({ timeout: 60000 });
        await reach(page, /đơn vị chưa báo cáo$/);
        await page.keyboard.press('Enter');
        await page.getByRole('listitem').first().waitFor();
        await reach(page, /^Xem kết quả$/);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 3, name: /huyện Vĩnh Cửu · 2024 · 3/ }).waitFor();
        await reach(page, /^Tạo bảng kết quả$/);
        await page.keyboard.press('Enter');
        await page.getByText(/Đã tạo \d+ trang kết quả/).waitFor({ timeout: 60000 });
        await reach(page, /^So với quốc gia$/);
        await page.keyboard.press('Space');
        await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.checked === true);
        await context.close();
      },
      180000,
    );

    itWith('chromium')(
      'is held by a dialog until it is answered, and stands where it stood before',
      async () => {
        const { page, context } = await shownPane();
        const insert = async (): Promise<void> => {
          await reach(page, /^Chèn biểu mẫu$/);
          await page.keyboard.press('Enter');
        };
        await chooseCommune(page);
        await insert();
        await page.getByText(/Đã chèn biểu vào trang/).waitFor();
        const sheets = () => page.evaluate(() => window.hostSheets());
        expect(await sheets()).toContain('Biểu 01-CTXH-X');
        const before = (await sheets()).length;
        await insert();
        const dialog = page.getByRole('dialog', { name: 'Thay trang tính đã có?' });
        await dialog.waitFor();
        const names = [...(await round(page))].filter((name) => name !== '');
        expect(names.sort()).toEqual(['Giữ cả hai', 'Thay và chèn', 'Thôi']);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        expect((await sheets()).length).toBe(before);
        await page.waitForFunction(() => document.activeElement?.textContent === 'Chèn biểu mẫu');
        await insert();
        await dialog.waitFor();
        await reach(page, /^Giữ cả hai$/);
        await page.keyboard.press('Enter');
        await dialog.waitFor({ state: 'detached' });
        // What was told of the first one may stand until the second is there.
        await page.waitForFunction((count) => window.hostSheets().length > count, before);
        await context.close();
      },
      180000,
    );
  });
}
