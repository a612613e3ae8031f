import type { Page } from 'playwright-core';

/**
 * Waits until a question to the page is answered with yes. The browser driver's own `waitForFunction` takes a promise
 * for a yes, whatever it comes to.
 */
export async function until<T>(page: Page, asks: (arg: T) => Promise<boolean>, arg: T): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await page.evaluate(asks as (arg: unknown) => Promise<boolean>, arg as unknown))) {
    if (Date.now() > end) throw new Error('never so');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
