import type { Area } from '../../core/sheet/address';
import { areaOf, areasOf } from './areaReference';
import { ByteMemory } from './byteMemory';
import { defaultCaps } from './caps';
import { CellColumns } from './cellColumns';
import type { CellLimits } from './cellHead';
import { CellScan } from './cellScan';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** What a worksheet part says besides its cells. */
interface SheetFrame {
  readonly merges: readonly Area[];
  readonly validated: readonly Area[];
  readonly isProtected: boolean;
}

/** What one worksheet part holds. */
export interface SheetPart extends SheetFrame {
  readonly columns: CellColumns;
}

/** Filled by one sheet after the other; each keeps an exact copy. */
const scratch = new CellColumns();

const LESS = 60;

/** What follows the cells, of sheets that have nothing of it before them: input rules and merges of one template. */
const tails = new ByteMemory<SheetFrame>({ most: 128, longest: 1 << 16 });

/** Walks over a worksheet part. Throws what `CellScan` throws and `dtd`, `badXml`, `tooManyAreas`. */
export function readSheetPart(bytes: Uint8Array, part: string, limits: CellLimits): SheetPart {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild() || !x.isNamed('worksheet')) throw x.broken();
  const isPlainRoot = bytes[x.nameStart - 1] === LESS;
  const frame = new FrameReading(x, limits);
  let columns: CellColumns | undefined;
  while (!columns && x.nextChild()) {
    if (x.isNamed('sheetData')) columns = new CellScan(x, scratch, limits).scan();
    else frame.read();
  }
  if (!columns) throw x.broken();
  const mayBeKnown = isPlainRoot && frame.isEmpty && limits.caps === defaultCaps;
  const { merges, validated, isProtected } = mayBeKnown ? knownTail(x, frame) : readTail(x, frame);
  return { columns, merges, validated, isProtected };
}

/** The rest of the part. It ends with the closing tag of the root, so all these roots must have one name. */
function knownTail(x: XmlScanner, frame: FrameReading): SheetFrame {
  const { bytes, position } = x;
  const key = tailKey(bytes, position);
  const known = tails.find(key, bytes, position);
  if (known) return known;
  const { merges, validated, isProtected } = readTail(x, frame);
  tails.keep(key, { merges, validated, isProtected }, bytes, position);
  return { merges, validated, isProtected };
}

function readTail(x: XmlScanner, frame: FrameReading): SheetFrame {
  while (x.nextChild()) {
    if (x.isNamed('sheetData')) throw x.broken();
    frame.read();
  }
  x.finish();
  return frame;
}

/** Length and a sample of the bytes: tails of one length are told apart well enough to be found again. */
function tailKey(bytes: Uint8Array, start: number): number {
  const length = bytes.length - start;
  let key = length;
  for (let i = 1; i <= 32; i++) key = (Math.imul(key, 31) + (bytes[start + Math.floor((length * i) / 33)] ?? 0)) | 0;
  return key;
}

class FrameReading implements SheetFrame {
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
