import type { Page } from 'playwright-core';
import { axeLooks } from '../../support/browser/axeLooks';
import { itWith } from '../../support/programs';
import type { PaneView } from './openPane';
import { paneAddress, shownPane, theBrowser } from './rig';

/** Rules that ask about colours; all others say the same of a page in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line each; and what sticks out of the pane sideways. */
async function faultsOf(page: Page, name: string, rules: readonly string[] | undefined): Promise<readonly string[]> {
  // Fluent's focus sentinels hand the focus on at once; nobody ever stands on one.
  const results = await axeLooks(page, {
    exclude: ['[data-tabster-dummy]'],
    options: rules ? { runOnly: [...rules] } : {},
  });
  const found = results.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  const wide = await page.evaluate(() => {
    const pane = document.getElementById('pane');
    return pane !== null && pane.scrollWidth > pane.clientWidth;
  });
  return wide ? [...found, `${name}: wider than the pane`] : found;
}

/** Goes through every page with everything open that can be opened; `forced` looks at each in forced colours as well. */
async function walk(view: PaneView, forced: boolean): Promise<readonly string[]> {
  const faults: string[] = [];
  const shoot = process.env.PANE_SHOTS;
  const { page, context, complaints } = await shownPane({ ...view, firstRun: true });
  const { width = 350, theme = 'light', language = 'vi' } = view;
  const seen = async (name: string, rules: readonly string[] | undefined): Promise<void> => {
    faults.push(...(await faultsOf(page, name, rules)));
    if (shoot !== undefined) await page.screenshot({ path: `${shoot}/${width}-${theme}-${language}-${name}.png` });
  };
  const look = async (name: string): Promise<void> => {
    await seen(name, view.theme ? COLOUR_RULES : undefined);
    if (!forced) return;
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 350, height: 800 });
    await seen(`forced ${name}`, COLOUR_RULES);
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
  };
  await look('first');
  await page.getByRole('button', { name: /minh hoạ|illustrative/ }).click();
  await page.getByText(/Đã chèn 6 biểu|6 forms with/).waitFor({ timeout: 60000 });
  await page.getByRole('button', { name: /^(Kiểm tra|Check)$/ }).click();
  await page.getByText(/phép kiểm tra đạt|checks passed/).waitFor();
  await page
    .getByRole('button', { name: /^(Giải trình|Explain)$/ })
    .first()
    .click();
  await look('check');
  await page.getByRole('button', { name: /Xem và sửa|Preview and mend/ }).click();
  await page.getByRole('dialog').waitFor();
  await look('fix');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: /Biểu mẫu|Forms/ }).click();
  await page.getByRole('combobox', { name: /Đơn vị|Unit/ }).pressSequentially('p tan');
  await page.locator('[role=option]').first().waitFor();
  await look('units');
  await page.locator('[role=option]').first().click();
  await page.getByRole('radio').first().waitFor();
  await page.getByRole('checkbox', { name: /^(Lấy số năm trước|Take last year)/ }).click();
  await look('forms');
  await page.getByRole('tab', { name: /Tổng hợp|Roll up/ }).click();
  await page.getByRole('button', { name: /^(Tổng hợp|Roll up)$/ }).click();
  await page.getByText(/Tổng hợp xong|Rolled up/).waitFor({ timeout: 60000 });
  await page.getByText(/1 biểu có số tạm giữ|1 form with held figures/).click();
  await look('rollup');
  await page.getByRole('button', { name: /Xem kết quả|See the results/ }).click();
  await page.getByRole('switch').last().click();
  await look('results');
  await page.getByRole('button', { name: /Cài đặt|Settings/ }).click();
  await page.getByRole('heading', { level: 2, name: /Cài đặt|Settings/ }).waitFor();
  await look('settings');
  await context.close();
  return [...faults, ...complaints];
}

const views: readonly (readonly [name: string, view: PaneView, forced?: boolean])[] = [
  ['320 px, light, and 350 px in forced colours', { width: 320 }, true],
  ['450 px, dark, English', { width: 450, theme: 'dark', language: 'en' }],
];

/** How every page looks: axe in all colours and widths, the small pages beside the pane. */
export function looks(): void {
  describe('every page', () => {
    for (const [name, view, forced = false] of views) {
      itWith('chromium')(
        `has no fault axe can find and fits: ${name}`,
        async () => expect(await walk(view, forced)).toEqual([]),
        180000,
      );
    }
  });

  describe('the other pages', () => {
    itWith('chromium')('show the ribbon’s result under the same security policy', async () => {
      const context = await theBrowser().newContext();
      const page = await context.newPage();
      await page.goto(`${paneAddress()}/result.html?kind=checked&language=vi&errors=2&warnings=1`);
      await page.getByText('Kiểm tra xong: 2 lỗi, 1 cảnh báo.').waitFor();
      await context.close();
    });

    itWith('chromium')('say where the pane belongs when it is opened outside Excel', async () => {
      const context = await theBrowser().newContext();
      const page = await context.newPage();
      await page.goto(`${paneAddress()}/taskpane.html`);
      await page.getByText(/Tổng Hợp chạy trong Excel/).waitFor();
      await context.close();
    });

    itWith('chromium')('allow no origin but their own', async () => {
      for (const name of ['taskpane', 'result']) {
        const html = await (await fetch(`${paneAddress()}/${name}.html`)).text();
        const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
        expect(policy).toContain("default-src 'none'; script-src 'self'; ");
        expect(policy).toContain("connect-src 'self'; ");
        expect(html.match(/https?:\/\//g)).toBeNull();
      }
    });
  });
}
