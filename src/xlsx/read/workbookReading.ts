import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { ByteMemory } from './byteMemory';
import type { ReadCaps } from './caps';
import { readCellFormats, type CellFormat } from './cellFormats';
import { dealNames, hasOwnNames, type SheetNames } from './definedNames';
import type { CellLimits } from './cellHead';
import { holdsHere, knownSheets, readForKeeping, type ReadSheet } from './knownSheets';
import { PackedSheet } from './packedSheet';
import { readRelationships, type Relationship } from './relationships';
import { readStringTable, type StringTable } from './stringTable';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './workbookPart';
import { WorkbookError } from './workbookError';
import { utf8Bytes } from './xmlBytes';
import type { ZipArchive } from './zipArchive';

/** Whether to read a sheet; `hasOwnNames` tells that it carries `TH.*` names. */
export type SheetChoice = (name: string, hasOwnNames: boolean) => boolean;

/** A workbook part with its names dealt out to its sheets. */
interface DealtWorkbook extends WorkbookPart {
  readonly dealt: readonly SheetNames[];
}

const workbooks = new ByteMemory<DealtWorkbook>({ most: 256, longest: 1 << 14 });
const styles = new ByteMemory<readonly CellFormat[]>({ most: 256, longest: 1 << 14 });

/** One workbook while it is read: parts are unpacked when the first sheet needs them. */
export class WorkbookReading {
  private readonly workbook: DealtWorkbook;
  private readonly links: readonly Relationship[];
  private strings: StringTable | undefined;
  private formats: readonly CellFormat[] | undefined;
  private cellsLeft: number;

  /** Reads the workbook part and its relationships. Throws `missingPart`, `badXml`, `dtd`, `tooManyNames`. */
  constructor(
    private readonly archive: ZipArchive,
    part: string,
    private readonly caps: ReadCaps,
  ) {
    this.workbook = this.requiredFact(part, workbooks, (bytes) => {
      const read = readWorkbookPart(bytes, part, caps);
      return { ...read, dealt: dealNames(read.names, read.sheets) };
    });
    this.links = readRelationships(archive, part, caps.entries);
    this.cellsLeft = caps.cells;
  }

  /** The chosen worksheets in their order; chart and dialog sheets hold no cells and are left out. */
  sheets(choice: SheetChoice = () => true): readonly SheetSnapshot[] {
    const { sheets, dealt } = this.workbook;
    const read: SheetSnapshot[] = [];
    let worksheets = 0;
    sheets.forEach((sheet, i) => {
      const link = this.links.find(({ id }) => id === sheet.relationship);
      if (!link) throw new WorkbookError('missingPart', { part: sheet.name });
      if (link.type !== 'worksheet') return;
      worksheets++;
      const own = dealt[i] ?? { names: [], broken: [] };
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
        const found = readRelationships(this.archive, target, this.caps.entries).filter(({ external }) => external);
        return found.length === 0 ? [target] : found.map((link) => link.target);
      });
  }

  private sheet({ name, visibility }: ListedSheet, part: string, own: SheetNames): SheetSnapshot {
    const formats = (this.formats ??= this.readFormats());
    const limits: CellLimits = {
      sheet: name,
      caps: this.caps,
      stringCount: () => (this.strings ??= this.readStrings()).size,
      formatCount: formats.length,
      cellsLeft: this.cellsLeft,
    };
    const { columns, bytes, merges, validated, isProtected } = this.readSheet(part, limits);
    this.cellsLeft -= columns.count;
    return new PackedSheet(
      { name, visibility, names: own.names, brokenNames: own.broken, merges, validated, isProtected },
      { columns, bytes, strings: this.strings, formats, from1904: this.workbook.from1904 },
    );
  }

  private readSheet(part: string, limits: CellLimits): ReadSheet {
    const read = (bytes: Uint8Array): ReadSheet => readForKeeping(bytes, part, limits);
    const known = this.requiredFact(part, knownSheets, read);
    return holdsHere(known, limits) ? known : read(this.required(part));
  }

  private readFormats(): readonly CellFormat[] {
    const part = this.links.find(({ type }) => type === 'styles')?.target;
    if (part === undefined) return [];
    return this.requiredFact(part, styles, (bytes) => readCellFormats(bytes, part, this.caps));
  }

  private readStrings(): StringTable {
    const part = this.links.find(({ type }) => type === 'sharedStrings')?.target;
    if (part === undefined || !this.archive.has(part)) throw new WorkbookError('missingStringTable');
    return readStringTable(this.required(part), part, this.caps);
  }

  private required(part: string): Uint8Array {
    const bytes = this.archive.read(part);
    if (!bytes) throw new WorkbookError('missingPart', { part });
    return utf8Bytes(bytes, part);
  }

  private requiredFact<T>(part: string, memory: ByteMemory<T>, make: (bytes: Uint8Array) => T): T {
    const fact = this.archive.fact(part, memory, (bytes) => make(utf8Bytes(bytes, part)));
    if (fact === undefined) throw new WorkbookError('missingPart', { part });
    return fact;
  }
}
