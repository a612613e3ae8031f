import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, type Engine } from '@univerjs/preset-sheets-core';
import type { GridBook, OpenSheet } from '../gridBook';
import { keepOf } from '../convert/sheetFromGrid';
import { isProtected, isUnlocked } from '../locks/protectedCells';
import { fittingZoom } from './fittingZoom';
import { isOfHead, lineFreeze, wholeFreeze, type Freeze, type TableHead } from './headLine';

const SET_ZOOM = 'sheet.operation.set-zoom-ratio';
const SET_FREEZE = 'sheet.mutation.set-frozen';
const SELECTED = 'sheet.operation.set-selections';
const SHEET_CHANGED = 'sheet.operation.set-worksheet-active';
/** The last column of figures of a form and of the summary's tables: G. */
const LAST_FIGURES = 6;
/** Rows below the head line that should be in sight. */
const ROWS = 10;
/** Row numbers, column letters, and the scroll bars. */
const EDGE = { row: 46, column: 20, bar: 30 } as const;

/** What of a sheet is in sight: how large it is drawn, and how much of its head stays. */
export class SheetView {
  /** Sheets whose size the person has chosen. */
  private readonly chosen = new Set<string>();
  private isOwn = false;
  private engine: Engine | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly book: GridBook,
    sheetChanged: () => void = () => undefined,
  ) {
    const { container, injector } = book.grid;
    container.addEventListener('wheel', (event) => this.wheeled(event), { capture: true, passive: true });
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SHEET_CHANGED) {
        this.fitSoon();
        sheetChanged();
      }
      if (id === SELECTED) this.selected(params);
      if (id === SET_ZOOM && !this.isOwn) this.chosen.add(this.sheet.getSheetId());
    });
  }

  /** Looks at the sheet in front once the grid has laid it out: at its new size, or as it has just come. */
  fitSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fit(), 60);
  }

  private get sheet(): OpenSheet {
    return this.book.workbook.getActiveSheet();
  }

  /** Undefined where the sheet is no table, where the person froze it otherwise, and between two workbooks. */
  private get head(): TableHead | undefined {
    if (!this.book.grid.api.getActiveWorkbook()) return undefined;
    const { head } = keepOf(this.sheet.getSheet().getConfig());
    return head && isOfHead(this.freeze, head) ? head : undefined;
  }

  private get freeze(): Freeze {
    return this.sheet.getSheet().getFreeze();
  }

  private fit(): void {
    const room = this.room();
    const { head } = this;
    if (!head || !room) return;
    const below = this.rowsBelow(head);
    const zoom = fittingZoom(room, {
      width: EDGE.row + this.widthTo(LAST_FIGURES) + EDGE.bar,
      height: EDGE.column + this.heights(head.from, head.first) + below + EDGE.bar,
    });
    if (!this.chosen.has(this.sheet.getSheetId())) this.zoomTo(zoom);
    const all = EDGE.column + this.heights(0, head.first) + below + EDGE.bar;
    const isWhole = room.height / this.sheet.getZoom() >= all || this.isInHead(head);
    this.show(isWhole ? wholeFreeze(head) : lineFreeze(head));
  }

  /** A cell of the heading waits to be filled in: it must be seen. */
  private isInHead({ from }: TableHead): boolean {
    const { sheet } = this;
    const cell = sheet.getSelection()?.getCurrentCell();
    return !!cell && cell.startRow < from && isProtected(sheet) && isUnlocked(sheet, cell.startRow, cell.startColumn);
  }

  /** Into the head: it comes whole. Out of it again, where there is no room for both: the line alone. */
  private selected(params: unknown): void {
    const { head } = this;
    const row = selectedRow(params);
    if (!head || row === undefined) return;
    if (row < head.from) this.show(wholeFreeze(head));
    else if (row >= head.first) this.fitSoon();
  }

  private wheeled({ deltaY, ctrlKey }: WheelEvent): void {
    const { head } = this;
    if (!head || ctrlKey || deltaY === 0) return;
    if (deltaY > 0) this.show(lineFreeze(head));
    else if (this.isAtTop()) this.show(wholeFreeze(head));
  }

  private isAtTop(): boolean {
    const { sheetViewStartRow, offsetY } = this.sheet.getScrollState();
    return sheetViewStartRow === 0 && offsetY < 1;
  }

  private show(wanted: Freeze): void {
    const { startRow, ySplit } = this.freeze;
    if (startRow === wanted.startRow && ySplit === wanted.ySplit) return;
    this.book.own(() => this.command(SET_FREEZE, { ...wanted }));
  }

  private zoomTo(zoomRatio: number): void {
    if (this.sheet.getZoom() === zoomRatio) return;
    this.isOwn = true;
    this.command(SET_ZOOM, { zoomRatio });
    this.isOwn = false;
  }

  private command(id: string, params: object): void {
    const [unitId, subUnitId] = [this.book.workbook.getId(), this.sheet.getSheetId()];
    this.book.grid.injector.get(ICommandService).syncExecuteCommand(id, { unitId, subUnitId, ...params });
  }

  /** Pixels the grid draws on; undefined before it draws. */
  private room(): { readonly width: number; readonly height: number } | undefined {
    const open = this.book.grid.api.getActiveWorkbook();
    const engine = open && this.book.grid.injector.get(IRenderManagerService).getRenderById(open.getId())?.engine;
    if (!engine) return undefined;
    this.listenTo(engine);
    return engine.width > 0 && engine.height > 0 ? { width: engine.width, height: engine.height } : undefined;
  }

  /** The grid takes a new size a while after its element has it. */
  private listenTo(engine: Engine): void {
    if (engine === this.engine) return;
    this.engine = engine;
    engine.onTransformChange$.subscribeEvent(() => this.fitSoon());
  }

  private widthTo(last: number): number {
    const sheet = this.sheet.getSheet();
    return sum(0, last, (col) => (sheet.getColVisible(col) ? sheet.getColumnWidth(col) : 0));
  }

  /** Of rows up to, but without, one. */
  private heights(from: number, before: number): number {
    const sheet = this.sheet.getSheet();
    return sum(from, before - 1, (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0));
  }

  private rowsBelow({ first }: TableHead): number {
    return this.heights(first, first + ROWS);
  }
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let whole = 0;
  for (let index = from; index <= to; index += 1) whole += size(index);
  return whole;
}

/** The first row of what was just chosen. */
function selectedRow(params: unknown): number | undefined {
  const { selections } = (params ?? {}) as { selections?: readonly { range?: { startRow?: number } }[] };
  return selections?.[0]?.range?.startRow;
}
