import { contains } from '../../core/sheet/address';
import { SheetFormulas } from '../open/sheetFormulas';
import { LazySheet } from '../read/lazySheet';
import { readPackage, type WorkbookPackage } from '../read/readWorkbook';
import { utf8Bytes } from '../read/xmlBytes';
import { packBytes } from '../write/packedPart';
import { zipOf, type PackedEntry } from '../write/zipOf';
import { portableDeflate } from '../write/zipParts';
import { xmlAttribute } from '../write/xmlText';
import type { CellEdit } from './cellEdit';
import { recalculating, valuesOf, withEntry, withoutEntries } from './partEdits';
import { blocksOf, Graft, linksOf } from './graft';
import { hasRoom, withSheets } from './listSheets';
import { mergeStyles } from './mergeStyles';
import { patchSheet } from './patchSheet';
import { NO_PROPERTIES, withProperties } from './properties';

/** Changes of one sheet, by its name in the file. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

const TYPES = '[Content_Types].xml';
const SHEET_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const PROPERTIES = 'docProps/custom.xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const PROPERTIES_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** A file that somebody else wrote, open for changes; what nothing touches keeps its packed bytes. */
export class WorkbookPatch {
  private readonly file: WorkbookPackage;
  private readonly changed = new Map<string, Uint8Array>();
  private readonly gone = new Set<string>();
  private readonly added = new Map<string, Uint8Array>();

  /** Throws `WorkbookError` as the reader does. */
  constructor(bytes: Uint8Array, name: string) {
    this.file = readPackage(bytes, name, { atOnce: true });
  }

  /** Whether cells of a sheet can be changed: it was read, and none of them lies in an array over several cells. */
  takes({ sheet, cells }: SheetEdits): boolean {
    const found = this.sheet(sheet);
    if (!found) return false;
    const filled = new SheetFormulas(found.read.source).filled.filter(
      ({ top, left, bottom, right }) => top !== bottom || left !== right,
    );
    return !cells.some((cell) => cell.content && filled.some((area) => contains(area, cell)));
  }

  /** Changes cells of a sheet that `takes` them. */
  edit({ sheet, cells }: SheetEdits): void {
    const found = this.sheet(sheet);
    if (!found || cells.length === 0) return;
    const { bytes, formulaGone } = patchSheet(found.read, cells);
    this.changed.set(found.part.toLowerCase(), bytes);
    const { workbookPart } = this.file;
    if (!this.changed.has(workbookPart.toLowerCase())) this.change(workbookPart, recalculating);
    if (formulaGone) this.dropCalculationOrder();
  }

  /**
   * Takes the looks of a workbook that our writer has written, whose first sheet has one in each row of column A; gives
   * the number of the format of each. Undefined where the styles of the file cannot take ours.
   */
  takeLooks(written: Uint8Array): readonly string[] | undefined {
    const [sheet] = readPackage(written, '').sheets;
    if (!(sheet?.read instanceof LazySheet)) return undefined;
    const styles = this.stylesPart();
    const merged = mergeStyles(this.current(styles), new Graft(written, () => false).styles);
    if (!merged) return undefined;
    this.change(styles, () => merged.bytes);
    const { columns } = sheet.read.source;
    return Array.from({ length: columns.count }, (_none, at) => `${columns.format(at) + merged.formats}`);
  }

  private stylesPart(): string {
    return this.nameOf(this.file.links.find(({ type }) => type === 'styles')?.target ?? '');
  }

  /**
   * Puts sheets that our writer has written, as a workbook of their own, behind those of this one. Whether it did: not
   * into a file whose styles cannot take ours, nor where a name of the whole workbook is taken.
   */
  append(written: Uint8Array): boolean {
    const { archive, workbookPart, sheets } = this.file;
    const graft = new Graft(written, (path) => archive.packed(path) !== undefined || this.added.has(path));
    const styles = this.stylesPart();
    const merged = mergeStyles(this.current(styles), graft.styles);
    if (!merged || !hasRoom(this.current(workbookPart), graft, sheets.length)) return false;
    this.change(styles, () => merged.bytes);
    for (const [path, bytes] of graft.added(merged, this.freeShapes())) this.added.set(path, bytes);
    this.change(TYPES, (bytes) => graft.typed().reduce((part, entry) => withEntry(part, typeEntry(entry)), bytes));
    const ids = new Map<string, string>();
    for (const { path } of graft.sheets)
      this.change(linksOf(workbookPart), (bytes) => {
        ids.set(path, freeId(bytes));
        return withEntry(
          bytes,
          (p) => `<${p}Relationship Id="${freeId(bytes)}" Type="${SHEET_LINK}" Target="/${path}"/>`,
        );
      });
    this.change(workbookPart, (bytes) => recalculating(withSheets(bytes, graft, (path) => ids.get(path) ?? '')));
    return true;
  }

  /** The first block of shape numbers behind those of every drawing of the file. */
  private freeShapes(): number {
    const { archive } = this.file;
    const drawings = archive.names().filter((name) => /\.vml$/i.test(name));
    const blocks = drawings.flatMap((name) => blocksOf(archive.read(name) ?? new Uint8Array()));
    return Math.max(0, ...blocks.filter(Number.isInteger)) + 1;
  }

  /** Puts text properties in place of those whose names begin with `prefix`. */
  setProperties(prefix: string, texts: Readonly<Record<string, string>>): void {
    const known = this.file.roots.find(({ type }) => type === 'custom-properties')?.target;
    if (known !== undefined && this.file.archive.packed(known))
      return this.change(known, (bytes) => withProperties(bytes, prefix, texts));
    if (Object.keys(texts).length === 0) return;
    this.added.set(PROPERTIES, withProperties(new TextEncoder().encode(NO_PROPERTIES), prefix, texts));
    this.change(TYPES, (bytes) =>
      withEntry(bytes, (p) => `<${p}Override PartName="/${PROPERTIES}" ContentType="${PROPERTIES_TYPE}"/>`),
    );
    this.change(linksOf(''), (bytes) =>
      withEntry(
        bytes,
        (p) => `<${p}Relationship Id="${freeId(bytes)}" Type="${PROPERTIES_LINK}" Target="${PROPERTIES}"/>`,
      ),
    );
  }

  /** The file; the same bytes for the same changes. */
  bytes(): Uint8Array {
    const { archive } = this.file;
    const entries = archive.names().flatMap((name): readonly PackedEntry[] => {
      const key = name.toLowerCase();
      const changed = this.changed.get(key);
      if (changed) return [packBytes(name, changed, portableDeflate)];
      const packed = this.gone.has(key) ? undefined : archive.packed(name);
      return packed ? [packed] : [];
    });
    const added = [...this.added].map(([name, bytes]) => packBytes(name, bytes, portableDeflate));
    return zipOf([...entries, ...added]);
  }

  private sheet(name: string): { readonly read: LazySheet; readonly part: string } | undefined {
    const found = this.file.sheets.find(({ listed }) => listed.name === name);
    return found?.read instanceof LazySheet ? { read: found.read, part: this.nameOf(found.part) } : undefined;
  }

  /** Excel takes a list that names a cell without a formula for damage; without the list it makes a new one. */
  private dropCalculationOrder(): void {
    const link = this.file.links.find(({ type }) => type === 'calcChain');
    if (!link) return;
    const part = this.nameOf(link.target).toLowerCase();
    if (this.gone.has(part)) return;
    this.gone.add(part);
    this.change(linksOf(this.file.workbookPart), (bytes) =>
      withoutEntries(bytes, (attribute) => attribute('Id') === link.id),
    );
    this.change(TYPES, (bytes) =>
      withoutEntries(bytes, (attribute) => attribute('PartName').toLowerCase() === `/${part}`),
    );
  }

  private current(part: string): Uint8Array {
    const name = this.nameOf(part);
    const bytes = this.changed.get(name.toLowerCase()) ?? this.file.archive.read(name);
    return bytes ? utf8Bytes(bytes, name) : new Uint8Array();
  }

  private change(part: string, how: (bytes: Uint8Array) => Uint8Array): void {
    const name = this.nameOf(part);
    const key = name.toLowerCase();
    const bytes = this.changed.get(key) ?? this.file.archive.read(name);
    if (bytes) this.changed.set(key, how(utf8Bytes(bytes, name)));
  }

  /** The name the package itself has for a part. */
  private nameOf(part: string): string {
    return this.file.archive.packed(part)?.path ?? part;
  }
}

/** An id that no relationship of a list has. */
function freeId(bytes: Uint8Array): string {
  const taken = new Set(valuesOf(bytes, 'Id'));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`rIdTH${number}`)) return `rIdTH${number}`;
}

function typeEntry([path, type]: readonly [string, string]): (prefix: string) => string {
  return (p) => `<${p}Override PartName="/${xmlAttribute(path)}" ContentType="${xmlAttribute(type)}"/>`;
}
