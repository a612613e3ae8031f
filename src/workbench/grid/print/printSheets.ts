import { contains, type Area } from '../../../core/sheet/address';
import type { SheetModel } from '../../../core/sheet/model';
import { isHeldBack } from '../../../core/sheet/printedPage';
import { toArea } from '../convert/areas';
import { isTrue, richText } from '../convert/cellsFromGrid';
import { isMark } from '../convert/rulesFromGrid';
import { sheetFromGrid } from '../convert/sheetFromGrid';
import { hex } from '../convert/styleFromGrid';
import type { GridBook, OpenSheet } from '../gridBook';
import { BOOLEAN, type GridResources } from '../gridTypes';
import { printedElement, type Overlay } from './printedDom';
import { printedSheet, type PrintedSheet } from './printedSheet';

/** The sheet in front, or every sheet that is not hidden. */
export type PrintedPart = 'sheet' | 'book';

/**
 * Puts what is printed of the open workbook on the page while the browser prints, whoever asked for it: the page's
 * button and key, or the browser's menu. `isOpen` says whether there is a workbook in sight.
 */
export class Printing {
  private part: PrintedPart = 'sheet';
  private element: HTMLElement | undefined;

  constructor(
    private readonly book: GridBook,
    isOpen: () => boolean,
  ) {
    window.addEventListener('beforeprint', () => {
      this.clear();
      if (isOpen()) document.body.append((this.element = this.draw()));
    });
    window.addEventListener('afterprint', () => {
      this.clear();
      this.part = 'sheet';
    });
  }

  /** Asks the browser to print, what is being typed taken in first. */
  async print(part: PrintedPart): Promise<void> {
    await this.book.data('change');
    this.part = part;
    window.print();
  }

  private clear(): void {
    this.element?.remove();
    this.element = undefined;
  }

  private sheets(part: PrintedPart): readonly OpenSheet[] {
    const { workbook } = this.book;
    return part === 'sheet'
      ? [workbook.getActiveSheet()]
      : workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  }

  private draw(): HTMLElement {
    const data = this.book.workbook.save();
    const resources = this.book.resources(data);
    const printed = this.sheets(this.part).flatMap((sheet): readonly (readonly [PrintedSheet, Overlay])[] => {
      const { model } = sheetFromGrid(data, resources, sheet.getSheetId(), this.book.shift);
      const held = isHeldBack(model);
      if (held && this.part === 'book') return [];
      const asked = held ? withoutArea(model) : model;
      return [[printedSheet(asked, (row, col) => shownText(sheet, row, col)), overlayOf(sheet, resources)]];
    });
    return printedElement(printed);
  }
}

/** A sheet that is held back with the whole workbook is printed whole when it is asked for by itself. */
function withoutArea(model: SheetModel): SheetModel {
  if (!model.print) return model;
  const { area: _, ...print } = model.print;
  return { ...model, print };
}

/** The text a cell shows on the screen, in its number format. */
function shownText(sheet: OpenSheet, row: number, col: number): string {
  const cell = sheet.getSheet().getCell(row, col);
  if (!cell) return '';
  const { v, t } = cell;
  if (t === BOOLEAN && v !== null && v !== undefined) return isTrue(v) ? 'TRUE' : 'FALSE';
  return richText(cell) ?? (v === null || v === undefined ? '' : String(v));
}

/** Colours that conditional formats lay over cells; marks of the add-in are on the screen only. */
function overlayOf(sheet: OpenSheet, { conditions }: GridResources): Overlay {
  const rules = conditions[sheet.getSheetId()] ?? [];
  const areas = (marks: boolean): readonly Area[] =>
    rules.filter(({ cfId }) => isMark(cfId) === marks).flatMap(({ ranges }) => ranges.map(toArea));
  const [coloured, marked] = [areas(false), areas(true)];
  const inner = sheet.getSheet();
  return (row, col) => {
    const isIn = (area: Area): boolean => contains(area, { row, col });
    if (!coloured.some(isIn) || marked.some(isIn)) return {};
    const { cl, bg, bl } = inner.getComposedCellStyle(row, col);
    const [color, fill] = [hex(cl?.rgb), hex(bg?.rgb)];
    return {
      ...(color === undefined ? {} : { color }),
      ...(fill === undefined ? {} : { fill }),
      ...(bl === 1 ? { bold: true } : {}),
    };
  };
}
