import type { Page } from 'playwright-core';

/** So long nothing may begin to move or be drawn anew, milliseconds; what comes later is seen by `atRest`. */
const QUIET_MS = 120;
/**
 * And so many frames: one long frame takes longer than the time, and what it has begun is drawn, and moves, only in the
 * frames after it.
 */
const QUIET_FRAMES = 4;
/** Longer than the slowest thing a page does by itself on a busy machine. */
const MOST_MS = 60_000;
/** A page that is drawn anew at every look never comes to rest. */
const LOOKS = 10;

declare global {
  interface Window {
    /** Counts what was drawn anew or began to move since the page was first looked at. */
    stirred?: { count: number };
  }
}

/**
 * Waits until nothing on the page fades or slides any more, nothing has been drawn for a while, and no
 * spinner says that something is still on its way: a half-faded text has no contrast yet. A page that never comes to rest is a
 * fault.
 */
export async function standsStill(page: Page): Promise<void> {
  const moving = await page.evaluate(
    async ([quiet, frames, most]) => {
      const started = performance.now();
      const stirred = (window.stirred ??= watched());
      const ends = (animation: Animation): boolean =>
        animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime);
      const onItsWay = (): boolean =>
        document.getAnimations().some(ends) ||
        // What stands behind a question waits for its answer.
        [...document.querySelectorAll('[role=progressbar]:not([aria-valuenow])')].some(
          (sign) => sign.checkVisibility() && !sign.closest('[aria-hidden=true]'),
        );
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      let last = { count: stirred.count, at: started, frames: 0 };
      while (performance.now() - last.at < quiet || last.frames < frames) {
        await frame();
        last.frames += 1;
        const now = performance.now();
        if (now - started > most) return true;
        if (onItsWay() || stirred.count !== last.count) last = { count: stirred.count, at: now, frames: 0 };
      }
      return false;

      function watched(): NonNullable<Window['stirred']> {
        const seen = { count: 0 };
        const stir = (): void => void (seen.count += 1);
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
    [QUIET_MS, QUIET_FRAMES, MOST_MS] as const,
  );
  if (moving) throw new Error(`the page has not come to rest in ${MOST_MS / 1000} s`);
}

/** What a look at the resting page says; a look during which anything was drawn anew or began to move does not count. */
export async function atRest<T>(page: Page, look: () => Promise<T>): Promise<T> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await standsStill(page);
    const before = await page.evaluate(() => window.stirred?.count);
    const seen = await look();
    // A look may itself begin what moves, since it asks for styles; that is told of only with the frames after it.
    const after = await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      return window.stirred?.count;
    });
    if (after === before) return seen;
  }
  throw new Error(`the page was drawn anew during each of ${LOOKS} looks`);
}
