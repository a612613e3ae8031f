import type { Area } from '../../core/sheet/address';
import { areaOf, areasOf } from './areaReference';
import type { CellColumns } from './cellColumns';
import type { CellLimits } from './cellHead';
import { CellScan } from './cellScan';
import type { SheetTailCache } from './readerCaches';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** What a worksheet part says besides its cells. */
export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
}

/** What one worksheet part holds. */
export interface SheetPart extends SheetFrame {
  readonly columns: CellColumns;
  /** The part itself, into which the spans of the cells point. */
  readonly bytes: Uint8Array;
  /** Formats of the workbook it was read in. */
  readonly formatCount: number;
}

const LESS = 60;

/** Walks over a worksheet part. Throws what `CellScan` throws and `dtd`, `badXml`, `tooManyAreas`. */
export function readSheetPart(
  bytes: Uint8Array,
  part: string,
  limits: CellLimits,
  tailCache: SheetTailCache,
): SheetPart {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild() || !x.isNamed('worksheet')) throw x.broken();
  const isPlainRoot = bytes[x.nameStart - 1] === LESS;
  const frame = new FrameReading(x, limits);
  let columns: CellColumns | undefined;
  while (!columns && x.nextChild()) {
    if (x.isNamed('sheetData')) columns = new CellScan(x, limits).scan();
    else frame.read();
  }
  if (!columns) throw x.broken();
  // A tail ends with the closing tag of its root and adds to what came before: it says the same only behind nothing.
  const isOfTailAlone = isPlainRoot && frame.isEmpty;
  const read = (): SheetFrame => readTail(x, frame);
  return {
    bytes,
    formatCount: limits.formatCount,
    columns,
    ...(isOfTailAlone ? tailCache.get(bytes, x.position, read) : read()),
  };
}

/** Whether a part that was read in another workbook says the same in this one, and may be said in it. */
export function fitsWorkbook({ columns, formatCount }: SheetPart, limits: CellLimits): boolean {
  if (formatCount !== limits.formatCount || columns.count > limits.cellsLeft) return false;
  const texts = columns.textsUsed();
  return texts === 0 || texts <= limits.stringCount();
}

function readTail(x: XmlScanner, frame: FrameReading): SheetFrame {
  while (x.nextChild()) {
    if (x.isNamed('sheetData')) throw x.broken();
    frame.read();
  }
  x.finish();
  const { merges, validated, isProtected } = frame;
  return { merges, validated, isProtected };
}

class FrameReading {
  readonly merges: Area[] = [];
  readonly validated: Area[] = [];
  isProtected = false;

  constructor(
    private readonly x: XmlScanner,
    private readonly limits: CellLimits,
  ) {}

  get isEmpty(): boolean {
    return this.merges.length === 0 && this.validated.length === 0 && !this.isProtected;
  }

  /** Consumes the open child of the worksheet, keeping merged areas, areas with input rules and protection. */
  read(): void {
    const { x } = this;
    if (x.isNamed('mergeCells')) this.readMerges();
    else if (x.isNamed('dataValidations')) this.readValidations();
    else if (x.isNamed('extLst')) this.readExtensions();
    else if (x.isNamed('sheetProtection')) this.readProtection();
    else x.skip();
  }

  private readProtection(): void {
    const { x } = this;
    while (x.nextAttribute()) if (x.attributeIs('sheet')) this.isProtected = x.valueIsTrue();
    x.skip();
  }

  private readMerges(): void {
    const { x } = this;
    while (x.nextChild()) {
      while (x.nextAttribute()) {
        if (!x.attributeIs('ref')) continue;
        const area = areaOf(x.value());
        if (!area) throw this.badReference(x.value());
        this.keep(this.merges, [area]);
      }
      x.skip();
    }
  }

  /** Excel's own rules carry `sqref`; those of the 2009 extension, for lists on other sheets, hold it as a child. */
  private readValidations(): void {
    const { x } = this;
    while (x.nextChild()) {
      while (x.nextAttribute()) if (x.attributeIs('sqref')) this.keepValidated(x.value());
      while (x.nextChild()) {
        if (x.isNamed('sqref')) {
          x.leaf();
          this.keepValidated(x.text());
        } else x.skip();
      }
    }
  }

  private readExtensions(): void {
    const { x } = this;
    while (x.nextChild()) {
      while (x.nextChild()) {
        if (x.isNamed('dataValidations')) this.readValidations();
        else x.skip();
      }
    }
  }

  private keepValidated(text: string): void {
    const areas = areasOf(text);
    if (!areas) throw this.badReference(text);
    this.keep(this.validated, areas);
  }

  private keep(into: Area[], areas: readonly Area[]): void {
    for (const area of areas) into.push(area);
    const limit = this.limits.caps.areas;
    if (into.length > limit) throw new WorkbookError('tooManyAreas', { limit: String(limit) });
  }

  private badReference(text: string): WorkbookError {
    return new WorkbookError('badReference', { sheet: this.limits.sheet, reference: text.slice(0, 40) });
  }
}
