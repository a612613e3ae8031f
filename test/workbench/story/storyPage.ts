import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { parseCell, type Cell } from '../../../src/core/sheet/address';
import { standsStill } from '../../support/browser/standsStill';
import type { OpenSite } from '../support/site';
import { temporaryFolder } from '../../support/programs';
import type { Entry } from './entries';
import { smallPng } from './smallPng';

/** The box left of the formula line. */
const CELL_BOX = /^(Ô đang chọn|Chosen cell)$/;
/** So many figures one below the other are worth copying. */
const COPIED = 3;

/** Entries in their order: figures with one reading that stand one below the other together, each other one alone. */
function runs(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const follows = last?.col === entry.col && last.row + 1 === entry.row && isPlain(last) && isPlain(entry);
    if (run && follows) run.push(entry);
    else found.push([entry]);
  }
  return found;
}

const isPlain = ({ typed }: Entry): boolean => /^\d+(?:,\d{1,2})?$/.test(typed);

/** The workbench as a person works it: by mouse, keyboard and dropped files. */
export class StoryPage {
  readonly folder = temporaryFolder('story');
  private shots = 0;

  constructor(private readonly site: Pick<OpenSite, 'page' | 'context'>) {}

  get page(): Page {
    return this.site.page;
  }

  /** Chooses a cell or an area through the box left of the formula line. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.getByLabel(CELL_BOX);
    await box.click();
    await box.selectText();
    // Key by key: filled in by a script, which is how Firefox is driven, the box does not know its text yet when Enter comes.
    await this.page.keyboard.type(cell);
    await this.page.keyboard.press('Enter');
    await this.standsAt(cell.replace(/:.*/, ''));
  }

  /** Chooses what is rolled up on the page in front, by the beginning of its name. */
  async rollUpFor(typed: string, name: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Tổng hợp cho' }).fill(typed);
    await this.page.getByRole('option', { name }).first().click();
  }

  /** Waits until the grid shows a cell as chosen: nobody types on before. */
  async standsAt(cell: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const box = document.querySelector<HTMLInputElement>(
        'input[aria-label="Ô đang chọn"], input[aria-label="Chosen cell"]',
      );
      return box?.value.split(':')[0] === wanted;
    }, cell);
  }

  /** Types entries; where Enter leads to the next of them, without leaving the keyboard. */
  async type(entries: readonly Entry[]): Promise<void> {
    let stands: string | undefined;
    for (const { area, cell, typed } of entries) {
      if (cell !== stands) await this.goTo(area);
      await this.page.keyboard.type(typed);
      await this.page.keyboard.press('Enter');
      stands = await this.leaves(cell);
    }
  }

  /** Fills in a form: what stands in a column of figures comes from another program, the rest is typed. */
  async fillIn(entries: readonly Entry[]): Promise<void> {
    let entered = 0;
    for (const run of runs(entries)) {
      entered += run.length;
      if (run.length < COPIED) await this.type(run);
      else await this.paste(run, entered);
    }
  }

  /** Copies figures that stand one below the other and pastes them, until the page counts them. */
  private async paste(run: readonly Entry[], entered: number): Promise<void> {
    await this.goTo(run[0]?.cell ?? '');
    const text = run.map(({ typed }) => typed).join('\r\n');
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
    await this.page.locator('header').getByText(`Đã nhập ${entered}/`, { exact: false }).waitFor();
  }

  /** Waits until another cell is chosen; which one. */
  private async leaves(cell: string): Promise<string> {
    const chosen = await this.page.waitForFunction((left) => {
      const box = document.querySelector<HTMLInputElement>(
        'input[aria-label="Ô đang chọn"], input[aria-label="Chosen cell"]',
      );
      const [at] = box?.value.split(':') ?? [];
      return at !== left && at;
    }, cell);
    return (await chosen.jsonValue()) || '';
  }

  /** The cell at a point of the page, which is not the one chosen now, as the grid says once it is clicked. */
  async cellAt(x: number, y: number): Promise<Cell> {
    const before = await this.page.getByLabel(CELL_BOX).inputValue();
    await this.page.mouse.click(x, y);
    const shown = await this.leaves(before.split(':')[0] ?? '');
    const cell = parseCell(shown);
    if (!cell) throw new Error(shown);
    return cell;
  }

  /** The last row and column that are wholly in sight of the sheet in front. */
  async lastInSight(): Promise<Cell> {
    const grid = await this.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
    if (!grid) throw new Error('no grid');
    // Inside the scroll bars; what is cut there counts as unseen.
    const corner = await this.cellAt(grid.x + grid.width - 18, grid.y + grid.height - 18);
    return { row: corner.row - 1, col: corner.col - 1 };
  }

  /** Waits until the grid has taken the size of its place, and so has drawn anew, in a later turn. */
  async gridFills(): Promise<void> {
    await this.page.waitForFunction(() => {
      const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]');
      const [own, place] = [canvas, canvas?.parentElement].map((element) => element?.getBoundingClientRect());
      return own && place && Math.abs(own.width - place.width) < 2 && Math.abs(own.height - place.height) < 2;
    });
    await standsStill(this.page);
  }

  /** Presses the save button and keeps what the browser downloads, in a folder of its own; the file's path. */
  async save(folder = 'lần đầu'): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Lưu tệp .xlsx' }).click(),
    ]);
    const file = path.join(this.folder, folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  /** Goes on by Tab to a control of this name and presses Enter on it, as somebody without a mouse does. */
  async press(name: string): Promise<void> {
    for (let stops = 0; stops < 80; stops += 1) {
      const at = await this.page.evaluate(() => {
        const { activeElement: stop } = document;
        return stop?.getAttribute('aria-label') ?? stop?.textContent;
      });
      if (at === name) return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to “${name}”`);
  }

  /** Drops files from the disk onto the middle of the grid, as the system's file window does. */
  async drop(files: readonly string[], beforeLetGo?: () => Promise<void>): Promise<void> {
    const browser = await this.site.context.newCDPSession(this.page);
    const drag = { x: 500, y: 400, data: { items: [], files: [...files], dragOperationsMask: 1 } };
    for (const type of ['dragEnter', 'dragOver'] as const)
      await browser.send('Input.dispatchDragEvent', { type, ...drag });
    await beforeLetGo?.();
    await browser.send('Input.dispatchDragEvent', { type: 'drop', ...drag });
    await browser.detach();
  }

  /** A chapter; where it fails, the page is shown as it stood. */
  async chapter(told: () => Promise<void>): Promise<void> {
    try {
      await told();
    } catch (error) {
      await this.shoot('failed');
      throw error;
    }
  }

  /** A picture of the page, when STORY_SHOTS names a folder for them. */
  async shoot(name: string): Promise<void> {
    this.shots += 1;
    if (process.env.STORY_SHOTS === undefined) return;
    // Fluent and the grid fade things in.
    await this.page.waitForTimeout(600);
    const number = String(this.shots).padStart(2, '0');
    const file = path.join(process.env.STORY_SHOTS, `${number}-${name}.png`);
    writeFileSync(file, smallPng(await this.page.screenshot()));
  }
}
