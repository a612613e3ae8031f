import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { readCellFormats, type CellFormat } from './cellFormats';
import { hasOwnNames, type SheetNames } from './definedNames';
import type { CellLimits } from './cellHead';
import { LazySheet } from './lazySheet';
import type { ReadContext } from './readContext';
import { readRelationships, type Relationship } from './relationships';
import { fitsWorkbook, readSheetPart } from './sheetPart';
import { readStringTable, type StringTable } from './stringTable';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './workbookPart';
import { WorkbookError } from './workbookError';
import { utf8Bytes } from './xmlBytes';
import type { ZipArchive, ZipPart } from './zipArchive';

/** Whether to read a sheet; `hasOwnNames` tells that it carries `TH.*` names. */
export type SheetChoice = (name: string, hasOwnNames: boolean) => boolean;

/** One workbook while it is read: parts are unpacked when the first sheet needs them. */
export class WorkbookReading {
  private readonly workbook: WorkbookPart;
  private readonly links: readonly Relationship[];
  private strings: StringTable | undefined;
  private formats: readonly CellFormat[] | undefined;
  private cellsLeft: number;

  /** Reads the workbook part and its relationships. Throws `missingPart`, `badXml`, `dtd`, `tooManyNames`. */
  constructor(
    private readonly archive: ZipArchive,
    part: string,
    private readonly context: ReadContext,
  ) {
    const { caps, workbookCache } = context;
    this.workbook = workbookCache.get(this.part(part), (bytes) => readWorkbookPart(utf8Bytes(bytes, part), part, caps));
    this.links = readRelationships(archive, part, context);
    this.cellsLeft = caps.cells;
  }

  /** The chosen worksheets in their order; chart and dialog sheets hold no cells and are left out. */
  sheets(choice: SheetChoice = () => true): readonly SheetSnapshot[] {
    const { sheets, names } = this.workbook;
    const read: SheetSnapshot[] = [];
    let worksheets = 0;
    sheets.forEach((sheet, i) => {
      const link = this.links.find(({ id }) => id === sheet.relationship);
      if (!link) throw new WorkbookError('missingPart', { part: sheet.name });
      if (link.type !== 'worksheet') return;
      worksheets++;
      const own = names[i] ?? { names: [], broken: [] };
      if (choice(sheet.name, hasOwnNames(own))) read.push(this.sheet(sheet, link.target, own));
    });
    if (worksheets === 0) throw new WorkbookError('noSheets');
    return read;
  }

  /** Where the workbook's external links lead, as written; a link without a target gives its part's name. */
  externalLinks(): readonly string[] {
    return this.links
      .filter(({ type }) => type === 'externalLink')
      .flatMap(({ target }) => {
        const outside = readRelationships(this.archive, target, this.context).filter(({ external }) => external);
        return outside.length === 0 ? [target] : outside.map((link) => link.target);
      });
  }

  private sheet({ name, visibility }: ListedSheet, part: string, own: SheetNames): SheetSnapshot {
    const { caps, sheetCache, tailCache, textCache } = this.context;
    const formats = (this.formats ??= this.readFormats());
    const limits: CellLimits = {
      sheet: name,
      caps,
      stringCount: () => (this.strings ??= this.readStrings()).size,
      formatCount: formats.length,
      cellsLeft: this.cellsLeft,
    };
    const { columns, bytes, ...frame } = sheetCache.get(
      this.part(part),
      (unpacked) => readSheetPart(utf8Bytes(unpacked, part), part, limits, tailCache),
      (sheet) => fitsWorkbook(sheet, limits),
    );
    this.cellsLeft -= columns.count;
    return new LazySheet(
      { name, visibility, names: own.names, brokenNames: own.broken, ...frame },
      { columns, bytes, strings: this.strings, formats, from1904: this.workbook.from1904, textCache },
    );
  }

  private readFormats(): readonly CellFormat[] {
    const part = this.links.find(({ type }) => type === 'styles')?.target;
    if (part === undefined) return [];
    const { caps, formatsCache } = this.context;
    return formatsCache.get(this.part(part), (bytes) => readCellFormats(utf8Bytes(bytes, part), part, caps));
  }

  private readStrings(): StringTable {
    const part = this.links.find(({ type }) => type === 'sharedStrings')?.target;
    if (part === undefined || !this.archive.has(part)) throw new WorkbookError('missingStringTable');
    return readStringTable(this.bytes(part), part, this.context);
  }

  private bytes(part: string): Uint8Array {
    return utf8Bytes(this.part(part).unpack(), part);
  }

  private part(name: string): ZipPart {
    const part = this.archive.part(name);
    if (!part) throw new WorkbookError('missingPart', { part: name });
    return part;
  }
}
