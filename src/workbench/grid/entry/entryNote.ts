import { ICommandService } from '@univerjs/core';
import type { GridBook } from '../gridBook';

const SELECTED = 'sheet.operation.set-selections';

/** A sentence beside the cell that is being edited, or that is chosen. */
export class EntryNote {
  private readonly box = document.createElement('div');
  private readonly container: HTMLElement;
  /** It is about the chosen cell, and goes when another is chosen. */
  private isOfChosen = false;

  constructor({ grid: { container, injector } }: GridBook) {
    this.container = container;
    injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SELECTED && this.isOfChosen) this.show(undefined);
    });
    this.box.className = 'entry-note';
    this.box.setAttribute('role', 'alert');
    this.box.hidden = true;
    document.body.append(this.box);
  }

  /** Shows a sentence, beside a place or the cell that is being edited; undefined takes it away. */
  show(text: string | undefined, beside?: DOMRect): void {
    this.isOfChosen = beside !== undefined;
    this.box.hidden = text === undefined;
    this.box.textContent = text ?? '';
    if (text !== undefined) requestAnimationFrame(() => this.place(beside));
  }

  private place(beside: DOMRect | undefined): void {
    const grid = this.container.getBoundingClientRect();
    const cell = beside ?? this.container.querySelector(CELL_EDITOR)?.getBoundingClientRect();
    const inSight = cell && cell.x >= 0 && cell.width > 0 ? cell : grid;
    const below = inSight === grid ? grid.top + grid.height / 3 : inSight.bottom + GAP;
    const isLow = below + this.box.offsetHeight > grid.bottom;
    this.box.style.top = `${isLow ? inSight.top - this.box.offsetHeight - GAP : below}px`;
    const right = grid.right - this.box.offsetWidth - GAP;
    this.box.style.left = `${Math.max(grid.left + GAP, Math.min(inSight.left, right))}px`;
  }
}

/** What the grid lays over the cell that is being edited; it has no name of its own. */
const CELL_EDITOR = '.univer-absolute.univer-z-10.univer-flex[style*="left"]';
const GAP = 6;
