import AxeSource, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { atRest } from './standsStill';

/** What axe looks at, and which of its rules it asks. */
export interface AxeLook {
  /** Selectors of what it looks at; the whole page without them. */
  readonly include?: string[];
  /** Selectors of what it passes over. */
  readonly exclude: string[];
  readonly options: RunOptions;
}

/** What axe finds on the page once it has come to rest; what it saw of a page in the middle of something does not count. */
export function axeLooks(page: Page, look: AxeLook): Promise<readonly Result[]> {
  return atRest(page, async () => {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AxeSource.source);
    return page.evaluate(async ({ include, exclude, options }) => {
      const { axe } = window as unknown as { axe: typeof AxeSource };
      const context = include ? { include, exclude } : { exclude };
      return (await axe.run(context, { ...options, resultTypes: ['violations'] })).violations;
    }, look);
  });
}
