import { mkdirSync } from 'node:fs';
import { buildPane, servePane } from './builtPane';
import { openPane, startBrowser } from './openPane';
it('looks', async () => {
  mkdirSync('/tmp/pane', { recursive: true });
  console.time('build');
  const { hostScript } = await buildPane();
  console.timeEnd('build');
  const { address, server } = await servePane();
  const browser = await startBrowser();
  try {
    const shot = async (name: string, view: object) => {
      const pane = await openPane(browser, address, hostScript, view);
      await pane.page.waitForTimeout(800);
      await pane.page.screenshot({ path: `/tmp/pane/${name}.png`, fullPage: true });
      console.log(name, pane.complaints, pane.requests.filter((r) => !r.startsWith(address)));
      return pane;
    };
    await shot('first', { firstRun: true, width: 320 });
    await shot('forms', { width: 320 });
    const p = await shot('check', { width: 320, pageId: 'check' });
    await p.page.getByRole('button', { name: 'Kiểm tra' }).click();
    await p.page.getByRole('button', { name: 'Thử với số liệu minh hoạ' }).click();
    await p.page.getByText(/Đã chèn 6 biểu/).waitFor({ timeout: 20000 });
    console.log(await p.page.evaluate(() => window.hostSheets()));
    await p.page.getByRole('button', { name: 'Kiểm tra' }).first().click();
    await p.page.getByText(/phép kiểm tra đạt/).waitFor({ timeout: 20000 });
    await p.page.screenshot({ path: `/tmp/pane/checked.png`, fullPage: true });
    await p.page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await p.page.getByRole('button', { name: 'Tổng hợp' }).click();
    await p.page.getByText(/Tổng hợp xong/).waitFor({ timeout: 20000 });
    await p.page.screenshot({ path: `/tmp/pane/rolled.png`, fullPage: true });
    await p.page.getByRole('button', { name: 'Xem kết quả' }).click();
    await p.page.waitForTimeout(800);
    await p.page.screenshot({ path: `/tmp/pane/results.png`, fullPage: true });
    await p.page.getByRole('button', { name: 'Cài đặt' }).click();
    await p.page.waitForTimeout(500);
    await p.page.screenshot({ path: `/tmp/pane/settings.png`, fullPage: true });
    console.log(p.complaints);
  } finally {
    await browser.close();
    server.close();
  }
}, 280000);
