import AxeSource from 'axe-core';
import type { Page } from 'playwright-core';
import { standsStill } from '../../support/browser/standsStill';

/** What axe finds outside the grid's canvas; Fluent's own focus guards are hidden from everyone on purpose. */
export async function violations(page: Page): Promise<readonly string[]> {
  await standsStill(page);
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeSource };
    const found = await axe.run({ exclude: ['canvas', '[data-tabster-dummy]'] }, { runOnly: ['wcag2a', 'wcag2aa'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
