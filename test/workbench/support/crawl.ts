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
/** Two frames: what a pointer that moves on at once has opened. */
const PASSING_MS = 20;
/** What never rests is looked at as it is. */
const MOST_MS = 2000;

/** Every text, name, hint and tip of the grid's page while each menu, dialog and panel stands open in turn. */
export async function shownTexts(grid: OpenGrid): Promise<ReadonlySet<string>> {
  const { page } = grid;
  const seen = new Set<string>();
  const look = async (quiet = QUIET_MS): Promise<void> =>
    (await page.evaluate(textsAtRest, [quiet, MOST_MS] as const)).forEach((text) => seen.add(text));
  const openedBy = async (x: number, y: number): Promise<void> => {
    await page.mouse.click(x, y, { button: 'right' });
    await look();
    for (const [left, top] of await page.evaluate(middles, '.univer-popup button')) {
      await page.mouse.move(left, top);
      await look(PASSING_MS);
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
  return seen;
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
async function textsAtRest([quiet, most]: readonly [quiet: number, most: number]): Promise<readonly string[]> {
  const started = performance.now();
  let changed = started;
  const watch = new MutationObserver(() => (changed = performance.now()));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  while (performance.now() - changed < quiet && performance.now() - started < most)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  watch.disconnect();
  const texts = new Set<string>();
  document.querySelectorAll('body *:not(script, style)').forEach((element) => {
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.add(child.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.add(element.getAttribute(name) ?? '');
  });
  return [...texts];
}
