import type { Page } from 'playwright-core';

/** So long nothing may begin to move or be drawn anew, milliseconds; on a busy machine what follows a click comes late. */
const QUIET_MS = 250;
/** A page that never comes to rest is looked at as it is. */
const MOST_MS = 15_000;

/**
 * Waits until nothing on the page fades or slides any more and nothing has been drawn for a while: a half-faded text has
 * no contrast yet. Spinners may turn.
 */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(
    async ([quiet, most]) => {
      const started = performance.now();
      let changed = started;
      const watch = new MutationObserver(() => (changed = performance.now()));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const ends = (animation: Animation): boolean =>
        animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime);
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      while (performance.now() - changed < quiet && performance.now() - started < most) {
        const moving = document.getAnimations().filter(ends);
        if (moving.length > 0) changed = performance.now();
        await Promise.allSettled(moving.map(({ finished }) => finished));
        await frame();
      }
      watch.disconnect();
    },
    [QUIET_MS, MOST_MS] as const,
  );
}
