import AxeSource from 'axe-core';
import type { OpenGrid } from './grid';

/** Dialogs, panels and notes that commands of the grid open. */
const OPENING: readonly (readonly [id: string, params: object])[] = [
  ['sidebar.operation.defined-name', { value: 'open' }],
  ['data-validation.command.addRuleAndOpen', {}],
  ['data-validation.operation.open-validation-panel', {}],
  ['sheet.operation.open.conditional.formatting.panel', { value: 1 }],
  ['sheet.operation.open.conditional.formatting.panel', { value: 2 }],
  ['sheet.operation.open.numfmt.panel', {}],
  ['formula-ui.operation.more-functions', {}],
  ['base-ui.operation.toggle-shortcut-panel', {}],
  ['sheet.operation.add-note-popup', {}],
  ['sheet.command.remove-sheet-confirm', {}],
  ['sheet.command.remove-row-confirm', {}],
  ['sheet.command.insert-range-move-down-confirm', {}],
  ['sheet.command.delete-range-move-left-confirm', {}],
  ['sheet.operation.rename-sheet', {}],
];
/** A cell, the head of a row, the head of a column. */
const PLACES = [
  [400, 300],
  [20, 300],
  [300, 160],
] as const;

/** So long nothing was drawn, milliseconds; the grid opens what a pointer rests on within it. */
const QUIET_MS = 60;
/** And so many frames: on a busy machine one takes longer than that, and what it has begun is drawn in those after it. */
const QUIET_FRAMES = 4;
/** What a pointer that moves on at once has opened. */
const PASSING_MS = 20;
const PASSING_FRAMES = 2;
/** What never rests is looked at as it is. */
const MOST_MS = 10_000;

/** Where the grid's menus, lists, panels and dialogs stand. */
const FLOATING =
  '.univer-popup, [data-radix-popper-content-wrapper], [role=dialog], [data-u-comp=sidebar], [data-u-comp=statusbar]';

/** What stood on the page while each menu, dialog and panel was open in turn. */
export interface Crawled {
  /** Every text, name, hint and tip. */
  readonly texts: ReadonlySet<string>;
  /** What axe found in them. */
  readonly faults: ReadonlySet<string>;
}

/** Opens each menu, dialog and panel of the grid in turn. */
export async function crawl(grid: OpenGrid): Promise<Crawled> {
  const { page } = grid;
  const [texts, faults] = [new Set<string>(), new Set<string>()];
  await page.evaluate(AxeSource.source);
  const read = async (quiet: number, frames: number): Promise<void> =>
    (await page.evaluate(textsAtRest, [quiet, frames, MOST_MS] as const)).forEach((text) => texts.add(text));
  const look = async (): Promise<void> => {
    await read(QUIET_MS, QUIET_FRAMES);
    (await page.evaluate(axeFaults, FLOATING)).forEach((fault) => faults.add(fault));
  };
  const openedBy = async (x: number, y: number): Promise<void> => {
    await page.mouse.click(x, y, { button: 'right' });
    await look();
    for (const [left, top] of await page.evaluate(middles, '.univer-popup button')) {
      await page.mouse.move(left, top);
      await read(PASSING_MS, PASSING_FRAMES);
    }
    await look();
    await page.keyboard.press('Escape');
  };
  await look();
  for (const [x, y] of PLACES) await openedBy(x, y);
  const tab = await page.locator('[data-u-comp="slide-tab-item"]').first().boundingBox();
  if (tab) await openedBy(tab.x + 10, tab.y + 10);
  for (const [x, y] of await page.evaluate(middles, 'header [aria-haspopup]')) {
    await page.mouse.click(x, y);
    await look();
    await page.keyboard.press('Escape');
  }
  for (const [id, params] of OPENING) {
    // A question's command ends only when it is answered.
    await page.evaluate(([name, given]) => void window.harness.command(name, given), [id, params] as const);
    await look();
    await page.keyboard.press('Escape');
  }
  return { texts, faults };
}

/** In the page: what axe says of the parts that are in sight. */
async function axeFaults(selector: string): Promise<readonly string[]> {
  const { axe } = window as unknown as { axe: typeof AxeSource };
  const shown = [...document.querySelectorAll(selector)].filter((part) =>
    part.checkVisibility({ visibilityProperty: true }),
  );
  if (shown.length === 0) return [];
  // A colour half way to another is nobody's: what fades is at its end when axe looks.
  for (const fading of document.getAnimations())
    if (Number.isFinite(fading.effect?.getComputedTiming().endTime)) fading.finish();
  const { violations } = await axe.run(shown, { runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join('; ')}`),
  );
}

/** In the page: where the middles of the elements in sight are. */
function middles(selector: string): readonly (readonly [x: number, y: number])[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
}

/** In the page: texts, names, tips and hints, those off the screen too, once nothing is drawn any more. */
async function textsAtRest([quiet, quietFrames, most]: readonly [quiet: number, frames: number, most: number]): Promise<
  readonly string[]
> {
  const started = performance.now();
  let [changed, frames] = [started, 0];
  const watch = new MutationObserver(() => ([changed, frames] = [performance.now(), 0]));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  while ((performance.now() - changed < quiet || frames < quietFrames) && performance.now() - started < most) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frames += 1;
  }
  watch.disconnect();
  const texts = new Set<string>();
  document.querySelectorAll('body *:not(script, style)').forEach((element) => {
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.add(child.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.add(element.getAttribute(name) ?? '');
  });
  return [...texts];
}
