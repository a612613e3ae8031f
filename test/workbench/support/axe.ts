import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeLooks } from '../../support/browser/axeLooks';

/** What is looked at, and what for; all of the page and of WCAG's levels A and AA without words. */
interface Looked {
  readonly rules?: RunOptions['rules'];
  readonly runOnly?: readonly string[];
  /** Selectors of what alone has changed since the whole page was looked at. */
  readonly within?: readonly string[];
}

/** The pane and what opens before it, where the grid beside it was looked at before. */
export const PANE: Looked = { within: ['aside', '[role=dialog]', '[role=alertdialog]'] };
/** The system's own colours: how they are told apart is the system's business, and axe cannot see them. */
const OF_THE_SYSTEM = { 'color-contrast': { enabled: false } };

/** What axe finds with the colours of a dark system, and with those a person has forced on all pages. */
export async function otherColours(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const dark = await darkened(page, () => violations(page));
  found.push(...dark.map((fault) => `dark ${fault}`));
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await violations(page, { rules: OF_THE_SYSTEM });
  found.push(...forced.map((fault) => `forced ${fault}`));
  await page.emulateMedia({ forcedColors: null });
  return found;
}

/** What axe finds of colours alone where the system is dark; everything else is as it is in the light. */
export async function inTheDark(page: Page, looked: Looked = {}): Promise<readonly string[]> {
  const colours = { rules: { 'color-contrast-enhanced': { enabled: false } }, runOnly: ['cat.color'] };
  return (await darkened(page, () => violations(page, { ...looked, ...colours }))).map((fault) => `dark ${fault}`);
}

/** What a look says while the system is dark, and the page shows it: it draws its other colours some frames later. */
async function darkened<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const light = await page.evaluate(groundOtherThan, '');
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.waitForFunction(groundOtherThan, light);
  const seen = await look();
  await page.emulateMedia({ colorScheme: null });
  await page.waitForFunction(groundOtherThan, await dark.jsonValue());
  return seen;
}

/** In the page: the colour its theme draws on, where that is another one. */
function groundOtherThan(before: string): string {
  const themed = document.querySelector('.fui-FluentProvider') ?? document.body;
  const ground = getComputedStyle(themed).getPropertyValue('--colorNeutralBackground1');
  return ground === before ? '' : ground;
}

/** What axe finds outside the grid's canvas; Fluent's own focus guards are hidden from everyone on purpose. */
export async function violations(
  page: Page,
  { rules = {}, runOnly = ['wcag2a', 'wcag2aa'], within }: Looked = {},
): Promise<readonly string[]> {
  const found = await axeLooks(page, {
    ...(within ? { include: [...within] } : {}),
    exclude: ['canvas', '[data-tabster-dummy]'],
    options: { runOnly: [...runOnly], rules },
  });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any.map(({ message }) => message).join('; ')}`).join(' | ')}`,
  );
}
