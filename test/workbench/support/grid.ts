import type { Page } from 'playwright-core';
import { parseArea } from '../../../src/core/sheet/address';
import type { Language } from '../../../src/domain/texts/language';
import type { SheetModel, WorkbookModel } from '../../../src/core/sheet/model';
import type { bookModel } from '../../../src/workbench/grid/bookModel';
import type { RefusedEntry } from '../../../src/workbench/grid/entry/refusedEntry';
import type { Refusal } from '../../../src/workbench/grid/locks/lockHook';
import type { Harness } from '../harness/harness';
import { buildSite, openSite } from './site';

declare global {
  interface Window {
    harness: Harness;
  }
}

/** What a cell of the grid holds and shows. */
export interface GridCell {
  readonly v?: unknown;
  readonly f?: string;
  readonly format?: string;
  readonly shown?: unknown;
  readonly unlocked?: boolean;
}

/** The workbook as it is saved, and what the file will not hold. */
type Saved = Awaited<ReturnType<typeof bookModel>>;

/** The grid alone in a browser, driven by keyboard and asked through its own interface. */
export interface OpenGrid {
  readonly page: Page;
  readonly faults: readonly string[];
  load(sheets: readonly SheetModel[]): Promise<void>;
  open(model: WorkbookModel): Promise<void>;
  saved(): Promise<Saved>;
  select(address: string): Promise<void>;
  type(address: string, text: string): Promise<void>;
  reenter(address: string): Promise<void>;
  copy(text: string): Promise<void>;
  fill(from: string, to: string): Promise<boolean>;
  command(id: string, params: object): Promise<void>;
  settle(): Promise<void>;
  speak(language: Language): Promise<void>;
  cell(address: string): Promise<GridCell | undefined>;
  /** Colour a cell is drawn on, marks and conditional formats included. */
  look(address: string): Promise<string | undefined>;
  /** The person clicks something beside the grid. */
  leave(): Promise<void>;
  refusals(): Promise<readonly Refusal[]>;
  refusedEntries(): Promise<readonly (RefusedEntry | undefined)[]>;
  models(): Promise<readonly SheetModel[]>;
  close(): Promise<void>;
}

function areaOf(address: string): readonly [number, number, number, number] {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return [area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1];
}

/** A button beside the grid, as the pane has many. */
function addNeighbour(): void {
  const button = document.createElement('button');
  button.textContent = 'Bên cạnh';
  button.style.cssText = 'position:fixed;right:0;bottom:0;z-index:9999';
  document.body.append(button);
}

/** Starts the grid's test page. */
export async function openGrid(): Promise<OpenGrid> {
  const site = await openSite(buildSite('harness'), '/', { width: 900, height: 560 });
  const { page } = site;
  const failed = new Promise<never>((_resolve, reject) => page.once('pageerror', reject));
  await Promise.race([page.waitForFunction(() => window.harness), failed]);
  failed.catch(() => undefined);
  await page.waitForSelector('canvas');
  await page.evaluate(addNeighbour);
  const settle = () => page.evaluate(() => window.harness.settle());
  const select = async (address: string) => {
    await page.evaluate(
      // What the grid returns is the grid itself; taking it out of the page lasts seconds.
      ([row, col, rows, cols]) =>
        void window.harness.book.workbook.getActiveSheet().getRange(row, col, rows, cols).activate(),
      areaOf(address),
    );
  };
  return {
    page,
    faults: site.faults,
    settle,
    select,
    load: async (sheets) => {
      await page.evaluate((models) => window.harness.load(models), JSON.stringify(sheets));
      // The keyboard belongs to the grid once it was clicked, here beyond the last column.
      await page.mouse.click(880, 500);
      await settle();
    },
    open: (model) => page.evaluate((given) => window.harness.open(given), JSON.stringify(model)),
    saved: async () => JSON.parse(await page.evaluate(() => window.harness.saved())) as Saved,
    type: async (address, text) => {
      await select(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await settle();
    },
    reenter: async (address) => {
      await select(address);
      await page.keyboard.press('F2');
      await page.waitForFunction(() => window.harness.book.workbook.isCellEditing());
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await settle();
    },
    speak: (language) => page.evaluate((wanted) => window.harness.speak(wanted), language),
    copy: (text) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text),
    fill: (from, to) =>
      page.evaluate(([source, target]) => window.harness.fill(source, target), [areaOf(from), areaOf(to)] as const),
    command: (id, params) =>
      page.evaluate(([name, given]) => window.harness.command(name, given), [id, params] as const),
    cell: (address) => page.evaluate(([row, col]) => window.harness.cell(row, col), areaOf(address)),
    look: (address) => page.evaluate(([row, col]) => window.harness.look(row, col), areaOf(address)),
    leave: () => page.getByRole('button', { name: 'Bên cạnh' }).click(),
    refusals: () => page.evaluate(() => window.harness.refusals.splice(0)),
    refusedEntries: () => page.evaluate(() => window.harness.refusedEntries.splice(0)),
    models: async () => (JSON.parse(await page.evaluate(() => window.harness.saved())) as Saved).model.sheets,
    close: site.close,
  };
}
