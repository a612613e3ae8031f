import type { Area } from '../../core/sheet/address';
import { areaOf, areasOf } from './areaReference';
import type { CellColumns } from './cellColumns';
import type { CellLimits } from './cellHead';
import { CellScan } from './cellScan';
import { DamageList, type Damage } from './damage';
import type { SheetTailCache } from './readerCaches';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** What a worksheet part says besides its cells. */
export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
  /** Areas that lead nowhere and were left out. */
  readonly damage: readonly Damage[];
}

/** What one worksheet part holds. */
export interface SheetPart extends SheetFrame {
  readonly columns: CellColumns;
  /** The part itself, into which the spans of the cells point. */
  readonly bytes: Uint8Array;
  /** Where `sheetData` begins and ends, tags and all. */
  readonly cellsStart: number;
  readonly cellsEnd: number;
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
  let damage: readonly Damage[] = [];
  let cellsStart = 0;
  while (!columns && x.nextChild()) {
    if (x.isNamed('sheetData')) {
      cellsStart = x.nameStart - x.prefixLength - 1;
      const scan = new CellScan(x, limits);
      columns = scan.scan();
      damage = scan.damage.all();
    } else frame.read();
  }
  if (!columns) throw x.broken();
  // A tail ends with the closing tag of its root and adds to what came before: it says the same only behind nothing.
  const cells = { columns, cellsStart, cellsEnd: x.position };
  const isOfTailAlone = isPlainRoot && frame.isEmpty;
  const read = (): SheetFrame => readTail(x, frame);
  const tail = isOfTailAlone ? tailCache.get(bytes, x.position, read) : read();
  return { bytes, formatCount: limits.formatCount, ...cells, ...tail, damage: [...damage, ...tail.damage] };
}

/** Whether a part that was read in another workbook says the same in this one, and may be said in it. */
export function fitsWorkbook({ columns, formatCount, damage }: SheetPart, limits: CellLimits): boolean {
  if (damage.length > 0 || formatCount !== limits.formatCount || columns.count > limits.cellsLeft) return false;
  const texts = columns.textsUsed();
  return texts === 0 || (texts <= limits.stringCount() && limits.longStrings().size === 0);
}

function readTail(x: XmlScanner, frame: FrameReading): SheetFrame {
  while (x.nextChild()) {
    if (x.isNamed('sheetData')) throw x.broken();
    frame.read();
  }
  x.finish();
  const { merges, validated, isProtected, damage } = frame;
  return { merges, validated, isProtected, damage: damage.all() };
}

class FrameReading {
  readonly merges: Area[] = [];
  readonly validated: Area[] = [];
  isProtected = false;
  readonly damage = new DamageList('areas');

  constructor(
    private readonly x: XmlScanner,
    private readonly limits: CellLimits,
  ) {}

  get isEmpty(): boolean {
    return (
      this.merges.length === 0 && this.validated.length === 0 && !this.isProtected && this.damage.all().length === 0
    );
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
        if (area) this.keep(this.merges, [area]);
        else this.leaveOut(x.value());
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
    if (areas) this.keep(this.validated, areas);
    else this.leaveOut(text);
  }

  private keep(into: Area[], areas: readonly Area[]): void {
    for (const area of areas) into.push(area);
    const limit = this.limits.caps.areas;
    if (into.length > limit) throw new WorkbookError('tooManyAreas', { limit: String(limit) });
  }

  /** Excel leaves such areas behind when rows or sheets are deleted; no figure hangs on them. */
  private leaveOut(text: string): void {
    this.damage.add('badReference', '', text.slice(0, 40));
  }
}
