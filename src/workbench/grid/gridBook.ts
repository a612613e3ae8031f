import type { IMutationInfo } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { HostError } from '../../core/sheet/port';
import { activate, chooseCell } from './activate';
import { changedCell, type BookAway, type Way } from './bookHistory';
import { Calculation } from './calculation';
import type { ShiftFormula } from './convert/cellsFromGrid';
import type { GridResources, IWorkbookData } from './gridTypes';
import { overlookGoneBooks } from './goneBooks';
import { KnownValues } from './knownValues';
import { blankSheet, emptyBook } from './modelBundle';
import { readResources } from './resources';
import { withSheets } from './sheetBundle';
import { drawOnce } from './view/oneDrawing';
import { leaveTextMarks } from './textMarks';
import type { Grid } from './startGrid';

/** The grid's own workbook and sheet, as its interface gives them. */
export type OpenWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
export type OpenSheet = NonNullable<ReturnType<OpenWorkbook['getSheetByName']>>;

/** How a workbook takes the place of another as a step. */
interface Replacing {
  readonly activeId?: string | undefined;
  readonly left?: IWorkbookData;
  /** Sheets that nobody else holds. */
  readonly fresh?: readonly string[];
  readonly followed?: (way: Way) => void;
}

/** How a workbook is put up: its front sheet, and whether the results its formulas carry are right. */
interface Putting {
  readonly activeId?: string | undefined;
  readonly known: boolean;
  readonly fresh?: readonly string[] | undefined;
}

/** The workbook that is open in the grid, and which of its changes are our own. */
export class GridBook {
  private number = 0;
  private ownDepth = 0;
  private readonly turned = new Set<() => void>();
  private readonly kept = new Set<() => () => void>();
  private readonly lost = new Set<() => void>();
  private readonly calculation: Calculation;
  private readonly values: KnownValues;

  constructor(readonly grid: Grid) {
    this.values = new KnownValues(grid.injector);
    this.load(withSheets(emptyBook('book-0'), [{ bundle: blankSheet() }]));
    // The grid brings its calculation up with its first workbook.
    this.calculation = new Calculation(grid.injector, () => grid.api.getFormula().executeCalculation());
    grid.history.serve(
      () => this.putAway(),
      (changes) => this.bringInSight(changes),
    );
    overlookGoneBooks(grid.injector);
    leaveTextMarks(grid.injector);
  }

  /** The open workbook. */
  get workbook(): OpenWorkbook {
    const open = this.grid.api.getActiveWorkbook();
    if (!open) throw new HostError('workbookBusy', 'no workbook is open in the grid');
    return open;
  }

  /** Whether a change that happens now was made by the add-in. */
  get isOwnChange(): boolean {
    return this.ownDepth > 0;
  }

  /**
   * Everything the grid holds, calculation finished. Shared with the grid: read it, do not change it. What stands in a
   * cell's editor is taken in first, unless it is only read while the person types on.
   */
  async data(use: 'read' | 'change' = 'read'): Promise<IWorkbookData> {
    if (use === 'change' || !this.grid.container.contains(document.activeElement)) await this.finishEntry();
    await this.settled();
    // An entry that ends by itself, as the person leaves the grid, may come in between two turns.
    while (this.calculation.isBusy) await this.settled();
    return this.workbook.save();
  }

  /** Resources of `data`. */
  resources(data: IWorkbookData): GridResources {
    return readResources(data);
  }

  /**
   * Puts another workbook in place of the open one as a step that the person can undo; `left` is the open one where it
   * was just read. `followed` hears when the step is taken back or again.
   */
  replace(data: IWorkbookData, { activeId, left, fresh, followed = () => undefined }: Replacing = {}): void {
    const before = this.putAway(left);
    this.put(data, { activeId, known: true, fresh });
    this.grid.history.replaced(before, this.workbook.getId(), followed);
  }

  /** Puts another workbook in place of the open one, for good; the sheet of this id comes to the front. */
  load(data: IWorkbookData, activeId?: string): void {
    this.grid.history.forget(this.grid.api.getActiveWorkbook()?.getId() ?? '');
    this.lost.forEach((lose) => lose());
    // Programs that cannot calculate write 0 or nothing for a result.
    this.put(data, { activeId, known: false });
  }

  private put(data: IWorkbookData, { activeId, known, fresh }: Putting): void {
    this.number += 1;
    this.own(() => {
      const open = this.grid.api.getActiveWorkbook();
      if (open) this.grid.api.disposeUnit(open.getId());
      // The grid keeps what it is given, so it gets a copy of its own, under an id it has not seen.
      const own = { ...ownCopy(data, fresh), id: `book-${this.number}` };
      const workbook = this.values.during(known, () => this.grid.api.createWorkbook(own));
      workbook.setNumfmtLocal('vi');
      const isInFront = workbook.getActiveSheet().getSheetId() === activeId;
      if (activeId !== undefined && data.sheets[activeId] && !isInFront) workbook.setActiveSheet(activeId);
      void drawOnce(this.grid.injector, own.id, this.settled());
    });
  }

  /** Calls back when undo or redo has brought another workbook up. Returns how to stop. */
  onTurn(listener: () => void): () => void {
    this.turned.add(listener);
    return () => void this.turned.delete(listener);
  }

  /**
   * Whatever knows more of the open workbook than the grid says here how to come back to what it knows now, and hears
   * when a workbook is gone for good.
   */
  onPutAway(keep: () => () => void, lost: () => void): void {
    this.kept.add(keep);
    this.lost.add(lost);
  }

  private putAway(data = this.workbook.save()): BookAway {
    const { workbook } = this;
    const sheet = workbook.getActiveSheet();
    const [activeId, name] = [sheet.getSheetId(), sheet.getSheetName()];
    const range = workbook.getActiveRange();
    const cell = range && { row: range.getRow(), col: range.getColumn() };
    const isStale = this.calculation.isBusy;
    const backs = [...this.kept].map((keep) => keep());
    return {
      id: workbook.getId(),
      show: () => {
        this.put(data, { activeId, known: true });
        backs.forEach((back) => back());
        activate(this, name, cell ?? undefined);
        if (isStale) this.grid.api.getFormula().executeCalculation();
        this.turned.forEach((listener) => listener());
        return this.workbook.getId();
      },
    };
  }

  /** What was undone or done again is to be seen. */
  private bringInSight(changes: readonly IMutationInfo[]): void {
    const place = changedCell(changes);
    const sheet = place && this.workbook.getSheetBySheetId(place.sheet);
    if (!place || !sheet) return;
    if (sheet.getSheetId() !== this.workbook.getActiveSheet().getSheetId()) this.workbook.setActiveSheet(sheet);
    chooseCell(this, sheet, place);
  }

  /** Runs something whose changes are the add-in's own: locks do not stop it and nobody is told. */
  own<T>(action: () => T): T {
    this.ownDepth += 1;
    try {
      return action();
    } finally {
      this.ownDepth -= 1;
    }
  }

  /** Takes in what the person is typing, as Enter does. */
  private async finishEntry(): Promise<void> {
    if (this.workbook.isCellEditing()) await this.workbook.endEditingAsync(true);
  }

  /** Waits until every formula shows its result. */
  async settled(): Promise<void> {
    // What a key or a click began ends in a later turn.
    await new Promise((resolve) => setTimeout(resolve));
    await this.calculation.finished();
  }

  /** Works every formula out anew: those of other sheets too, after sheets were replaced. */
  async recalculate(): Promise<void> {
    this.grid.api.getFormula().executeCalculation();
    await this.settled();
  }

  /** The sheet of a name, in any case of letters as Excel takes it. Error: `sheetMissing`. */
  sheet(name: string): OpenSheet {
    const wanted = name.toLowerCase();
    const found = this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === wanted);
    if (!found) throw new HostError('sheetMissing', '', { sheet: name });
    return found;
  }

  /** How the grid reads a formula some rows and columns further on. */
  readonly shift: ShiftFormula = (formula, rows, cols) =>
    this.grid.api.getFormula().moveFormulaRefOffset(formula, cols, rows);
}

/** A workbook that the grid may change; sheets that nobody else holds are given as they are. */
function ownCopy(data: IWorkbookData, fresh: readonly string[] = []): IWorkbookData {
  const given = Object.entries(data.sheets).filter(([id]) => fresh.includes(id));
  const sheets = Object.fromEntries(Object.entries(data.sheets).filter(([id]) => !fresh.includes(id)));
  const copy = structuredClone({ ...data, sheets });
  return { ...copy, sheets: { ...copy.sheets, ...Object.fromEntries(given) } };
}
