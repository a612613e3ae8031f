import type { Page } from 'playwright-core';

/**
 * Makes a page of Chromium's as many times slower as SLOW_PAGES says, if it says anything: what a test waits for too
 * briefly on a busy machine, and what the program does wrong on an old one, is found so on any machine.
 */
export async function slowed(page: Page): Promise<void> {
  const rate = Number(process.env.SLOW_PAGES ?? 1);
  if (!(rate > 1)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
