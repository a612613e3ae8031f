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

/** Every text, name, hint and tip of the grid's page while each menu, dialog and panel stands open in turn. */
export async function shownTexts(grid: OpenGrid): Promise<ReadonlySet<string>> {
  const { page } = grid;
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    await page.waitForTimeout(60);
    (await page.evaluate(textsOfPage)).forEach((text) => seen.add(text));
  };
  const openedBy = async (x: number, y: number): Promise<void> => {
    await page.mouse.click(x, y, { button: 'right' });
    await look();
    for (const entry of await page.locator('.univer-popup button:visible').all())
      await entry.hover({ timeout: 150 }).catch(() => undefined);
    await look();
    await page.keyboard.press('Escape');
  };
  await look();
  for (const [x, y] of PLACES) await openedBy(x, y);
  const tab = await page.locator('[data-u-comp="slide-tab-item"]').first().boundingBox();
  if (tab) await openedBy(tab.x + 10, tab.y + 10);
  for (const tool of await page.locator('header [aria-haspopup]:visible').all()) {
    await tool.click({ timeout: 150 }).catch(() => undefined);
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

/** In the page: texts, names, tips and hints, those off the screen too. */
function textsOfPage(): readonly string[] {
  const texts: string[] = [];
  document.querySelectorAll('body *:not(script, style)').forEach((element) => {
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.push(child.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
  });
  return texts;
}
