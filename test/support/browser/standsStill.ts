import type { Page } from 'playwright-core';

/** What is drawn next begins to move within this much. */
const BEGINS_MS = 100;

/** Waits until nothing on the page fades or slides any more: a half-faded text has no contrast yet. Spinners may turn. */
export async function standsStill(page: Page): Promise<void> {
  await page.waitForTimeout(BEGINS_MS);
  await page.evaluate(async () => {
    const ends = (animation: Animation): boolean =>
      animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime);
    for (;;) {
      const moving = document.getAnimations().filter(ends);
      if (moving.length === 0) return;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}
