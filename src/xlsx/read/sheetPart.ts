import type { Area } from '../../core/sheet/address';
import { areaOf, areasOf } from './areaReference';
import { CellColumns } from './cellColumns';
import { CellScan, type CellLimits } from './cellScan';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** What one worksheet part holds. */
export interface SheetPart {
  readonly columns: CellColumns;
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
}

/** Filled by one sheet after the other; each keeps an exact copy. */
const scratch = new CellColumns();

/** Walks over a worksheet part. Throws what `CellScan` throws and `dtd`, `badXml`, `tooManyAreas`. */
export function readSheetPart(bytes: Uint8Array, part: string, limits: CellLimits): SheetPart {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild() || !x.isNamed('worksheet')) throw x.broken();
  const areas = new SheetAreas(x, limits);
  let columns: CellColumns | undefined;
  let isProtected = false;
  while (x.nextChild()) {
    if (x.isNamed('sheetData')) {
      if (columns) throw x.broken();
      columns = new CellScan(x, scratch, limits).scan();
    } else if (x.isNamed('sheetProtection')) {
      while (x.nextAttribute()) if (x.attributeIs('sheet')) isProtected = x.valueIsTrue();
      x.skip();
    } else areas.read();
  }
  x.finish();
  if (!columns) throw x.broken();
  return { columns, merges: areas.merges, validated: areas.validated, isProtected };
}

class SheetAreas {
  readonly merges: Area[] = [];
  readonly validated: Area[] = [];

  constructor(
    private readonly x: XmlScanner,
    private readonly limits: CellLimits,
  ) {}

  /** Consumes the open child of the worksheet, keeping merged areas and areas with input rules. */
  read(): void {
    const { x } = this;
    if (x.isNamed('mergeCells')) this.readMerges();
    else if (x.isNamed('dataValidations')) this.readValidations();
    else if (x.isNamed('extLst')) this.readExtensions();
    else x.skip();
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
