import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeLooks } from '../../support/browser/axeLooks';

/** The system's own colours: how they are told apart is the system's business, and axe cannot see them. */
const OF_THE_SYSTEM = { 'color-contrast': { enabled: false } };

/** What axe finds with the colours of a dark system, and with those a person has forced on all pages. */
export async function otherColours(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const mode of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(mode);
    const faults = await violations(page, 'forcedColors' in mode ? OF_THE_SYSTEM : {});
    found.push(...faults.map((fault) => `${JSON.stringify(mode)} ${fault}`));
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  }
  return found;
}

/** What axe finds of colours alone where the system is dark; everything else is as it is in the light. */
export async function inTheDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await violations(page, { 'color-contrast-enhanced': { enabled: false } }, ['cat.color']);
  await page.emulateMedia({ colorScheme: null });
  return faults.map((fault) => `dark ${fault}`);
}

/** What axe finds outside the grid's canvas; Fluent's own focus guards are hidden from everyone on purpose. */
export async function violations(
  page: Page,
  rules: RunOptions['rules'] = {},
  runOnly: readonly string[] = ['wcag2a', 'wcag2aa'],
): Promise<readonly string[]> {
  const found = await axeLooks(page, {
    exclude: ['canvas', '[data-tabster-dummy]'],
    options: { runOnly: [...runOnly], rules },
  });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`).join(' | ')}`,
  );
}
