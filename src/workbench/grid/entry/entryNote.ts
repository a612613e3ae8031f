/** A sentence beside the cell that is being edited, or that is chosen. */
export class EntryNote {
  private readonly box = document.createElement('div');

  constructor(private readonly container: HTMLElement) {
    this.box.className = 'entry-note';
    this.box.setAttribute('role', 'alert');
    this.box.hidden = true;
    document.body.append(this.box);
  }

  /** Shows a sentence; undefined takes it away. */
  show(text: string | undefined): void {
    this.box.hidden = text === undefined;
    this.box.textContent = text ?? '';
    if (text !== undefined) requestAnimationFrame(() => this.place());
  }

  private place(): void {
    const grid = this.container.getBoundingClientRect();
    const cell = this.container.querySelector(CELL_EDITOR)?.getBoundingClientRect();
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
