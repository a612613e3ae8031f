import { refusalOfDefect, type FileDefect } from '../../core/sheet/fileDefect';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { isPlanSheet } from '../../core/sheet/ownSheet';
import { readCellFormats, type CellFormat } from './cellFormats';
import { hasOwnNames, type SheetNames } from './definedNames';
import type { CellLimits } from './cellHead';
import { unlessDamaged } from './damage';
import { DeferredSheet } from './deferredSheet';
import { LazySheet } from './lazySheet';
import type { ReadContext } from './readContext';
import { readRelationships, type Relationship } from './relationships';
import { fitsWorkbook, readSheetPart } from './sheetPart';
import { readStringTable, type StringTable } from './stringTable';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './workbookPart';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';
import { utf8Bytes } from './xmlBytes';
import type { ZipArchive, ZipPart } from './zipArchive';

/** Whether to read a sheet; `hasOwnNames` tells that it carries `TH.*` names. */
export type SheetChoice = (name: string, hasOwnNames: boolean) => boolean;

/** A sheet of the workbook's list with the part that holds it, and what was read of it. */
export interface PackageSheet {
  readonly listed: ListedSheet;
  /** Last word of its relationship: "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" …; "" without one. */
  readonly kind: string;
  readonly part: string;
  /** Absent for other kinds, for sheets that were not chosen, and for those that cannot be read. */
  readonly read?: SheetSnapshot;
}

/** One workbook while it is read: parts are unpacked when the first sheet needs them. */
export class WorkbookReading {
  private readonly workbook: WorkbookPart;
  /** Relationships of the workbook part. */
  readonly links: readonly Relationship[];
  private strings: StringTable | undefined;
  private formats: readonly CellFormat[] | undefined;
  private cellsLeft: number;
  /** What was found damaged so far. */
  readonly defects: FileDefect[] = [];

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

  /**
   * The sheets in their order, the chosen worksheets read; chart and dialog sheets hold no cells, and a sheet that
   * cannot be read is a defect. Throws `noSheets`, and the first sheet's refusal when none can be read.
   */
  sheets(choice: SheetChoice = () => true, atOnce = false): readonly PackageSheet[] {
    let chosen = 0;
    const sheets = this.workbook.sheets.map((listed, i): PackageSheet => {
      const own = this.workbook.names[i] ?? { names: [], broken: [] };
      const { name } = listed;
      const link = this.links.find(({ id }) => id === listed.relationship);
      if (!link) this.note('missingPart', { sheet: name, of: hasOwnNames(own) ? 'form' : 'absentSheet' });
      const place = { listed, kind: link?.type ?? '', part: link?.target ?? '' };
      if (place.kind !== 'worksheet' || !choice(name, hasOwnNames(own))) return place;
      chosen++;
      const read = unlessDamaged(
        () => (isPlanSheet(own) && !atOnce ? this.later(place, own) : this.sheet(place, own)),
        (code, detail) => this.note(code, { sheet: name, detail, of: hasOwnNames(own) ? 'form' : 'sheet' }),
      );
      return read ? { ...place, read } : place;
    });
    const worksheets = sheets.filter(({ kind }) => kind === 'worksheet').length;
    const [first] = this.defects;
    if (first && (worksheets === 0 || (chosen > 0 && !sheets.some(({ read }) => read)))) throw refusalOf(first);
    if (worksheets === 0) throw new WorkbookError('noSheets');
    return sheets;
  }

  /** Keeps a defect; `detail` is the sheet's name without another. */
  note(code: WorkbookErrorCode, about: Pick<FileDefect, 'of'> & Partial<FileDefect>): void {
    this.defects.push({ code, sheet: '', cell: '', detail: about.sheet ?? '', count: 1, ...about });
  }

  /** Where the workbook's external links lead, as written; a link without a target gives its part's name. */
  externalLinks(): readonly string[] {
    return this.links
      .filter(({ type }) => type === 'externalLink')
      .flatMap(({ target }) => {
        const links = unlessDamaged(
          () => readRelationships(this.archive, target, this.context),
          (code) => this.note(code, { detail: target, of: 'part' }),
        );
        const outside = (links ?? []).filter(({ external }) => external);
        return outside.length === 0 ? [target] : outside.map((link) => link.target);
      });
  }

  /** A carried plan: most readers know it, so it stays packed until one asks. */
  private later(place: PackageSheet, own: SheetNames): SheetSnapshot {
    const { name, visibility } = place.listed;
    const facts = { name, visibility, names: own.names, brokenNames: own.broken };
    return new DeferredSheet(facts, () => this.sheet(place, own));
  }

  private sheet({ listed: { name, visibility }, part }: PackageSheet, own: SheetNames): SheetSnapshot {
    const { caps, sheetCache, tailCache, textCache } = this.context;
    const formats = (this.formats ??= this.readFormats());
    const limits: CellLimits = {
      sheet: name,
      caps,
      stringCount: () => (this.strings ??= this.readStrings()).size,
      longStrings: () => (this.strings ??= this.readStrings()).long,
      formatCount: formats.length,
      cellsLeft: this.cellsLeft,
    };
    const { columns, bytes, damage, cellsStart, cellsEnd, ...frame } = sheetCache.get(
      this.part(part),
      (unpacked) => readSheetPart(utf8Bytes(unpacked, part), part, limits, tailCache),
      (sheet) => fitsWorkbook(sheet, limits),
    );
    this.cellsLeft -= columns.count;
    for (const one of damage) this.defects.push({ ...one, sheet: name });
    return new LazySheet(
      { name, visibility, names: own.names, brokenNames: own.broken, ...frame },
      {
        columns,
        bytes,
        cellsStart,
        cellsEnd,
        strings: this.strings,
        formats,
        from1904: this.workbook.from1904,
        textCache,
      },
    );
  }

  private readFormats(): readonly CellFormat[] {
    const part = this.links.find(({ type }) => type === 'styles')?.target;
    if (part === undefined) return [];
    const { caps, formatsCache } = this.context;
    const formats = unlessDamaged(
      () => formatsCache.get(this.part(part), (bytes) => readCellFormats(utf8Bytes(bytes, part), part, caps)),
      (code) => this.note(code, { detail: part, of: 'styles' }),
    );
    return formats ?? [];
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

function refusalOf(defect: FileDefect): WorkbookError {
  const { code, params } = refusalOfDefect(defect);
  return WorkbookError.of(code, params);
}
