import type { Page } from 'playwright-core';

/** So long nothing may begin to move or be drawn anew, milliseconds; what comes later is seen by `atRest`. */
const QUIET_MS = 120;
/** Longer than the slowest thing a page does by itself on a busy machine. */
const MOST_MS = 60_000;
/** A page that is drawn anew at every look never comes to rest. */
const LOOKS = 10;

declare global {
  interface Window {
    /** Counts what was drawn anew or began to move since the page was first looked at. */
    stirred?: { count: number; at: number };
  }
}

/**
 * Waits until nothing on the page fades or slides any more, nothing has been drawn for a while, and no
 * spinner says that something is still on its way: a half-faded text has no contrast yet. A page that never comes to rest is a
 * fault.
 */
export async function standsStill(page: Page): Promise<void> {
  const moving = await page.evaluate(
    async ([quiet, most]) => {
      const started = performance.now();
      const stirred = (window.stirred ??= watched());
      stirred.at = started;
      const ends = (animation: Animation): boolean =>
        animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime);
      const onItsWay = (): boolean =>
        document.getAnimations().some(ends) ||
        [...document.querySelectorAll('[role=progressbar]:not([aria-valuenow])')].some((sign) =>
          sign.checkVisibility(),
        );
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      while (performance.now() - stirred.at < quiet) {
        if (onItsWay()) stirred.at = performance.now();
        if (performance.now() - started > most) return true;
        await frame();
      }
      return false;

      function watched(): NonNullable<Window['stirred']> {
        const seen = { count: 0, at: 0 };
        const stir = (): void => {
          seen.count += 1;
          seen.at = performance.now();
        };
        new MutationObserver(stir).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        for (const begins of ['transitionrun', 'animationstart']) document.addEventListener(begins, stir, true);
        return seen;
      }
    },
    [QUIET_MS, MOST_MS] as const,
  );
  if (moving) throw new Error(`the page has not come to rest in ${MOST_MS / 1000} s`);
}

/** What a look at the resting page says; a look during which anything was drawn anew or began to move does not count. */
export async function atRest<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const stirs = () => page.evaluate(() => window.stirred?.count);
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await standsStill(page);
    const before = await stirs();
    const seen = await look();
    if ((await stirs()) === before) return seen;
  }
  throw new Error(`the page was drawn anew during each of ${LOOKS} looks`);
}
