import AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds outside the grid's canvas; Fluent's own focus guards are hidden from everyone on purpose. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Fluent fades dialogs in; a half-faded text has no contrast yet.
  await page.waitForTimeout(500);
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeSource };
    const found = await axe.run({ exclude: ['canvas', '[data-tabster-dummy]'] }, { runOnly: ['wcag2a', 'wcag2aa'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
