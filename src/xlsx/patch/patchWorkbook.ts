import { contains } from '../../core/sheet/address';
import { asFarAsSound } from '../open/partScan';
import { SheetFormulas } from '../open/sheetFormulas';
import { LazySheet } from '../read/lazySheet';
import { checkContent } from '../write/cellXml';
import { Arrangement, REFERS_NOT, type PlacedSheet } from './arrangeSheets';
import { placeCarried, takesCarried } from './carriedRules';
import type { CellEdit } from './cellEdit';
import { pointersIn } from './followPart';
import { isSameFrame, NO_FRAME_CHANGE, type FrameChange } from './frameChange';
import { LookStyles } from './lookStyles';
import { PackageEdit } from './packageEdit';
import { recalculating } from './partEdits';
import { patchSheet } from './patchSheet';
import { renameTableHeads } from './tableHeads';
import { NO_PROPERTIES, withProperties } from './properties';

/** Changes of one sheet, by its name in the file. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly frame?: FrameChange;
}

const PROPERTIES = 'docProps/custom.xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

/** A file that somebody else wrote, open for changes; what nothing touches keeps its packed bytes. */
export class WorkbookPatch {
  private readonly edits: PackageEdit;

  /** Throws `WorkbookError` as the reader does. */
  constructor(bytes: Uint8Array, name: string) {
    this.edits = new PackageEdit(bytes, name);
  }

  /** Names of all sheets of the file, of whatever kind. */
  get names(): readonly string[] {
    return this.edits.file.sheets.map(({ listed }) => listed.name);
  }

  /** Names of the worksheets of the file that could be read, in their order. */
  get worksheets(): readonly string[] {
    return this.edits.file.sheets.flatMap(({ listed, read }) => (read instanceof LazySheet ? [listed.name] : []));
  }

  /** Whether somebody signed the file digitally: any change makes the signature void. */
  get isSigned(): boolean {
    return this.edits.names().some((name) => /^_xmlsignatures\//i.test(name));
  }

  /** Kinds of the parts beside a sheet: "drawing", "table" ... */
  kindsBeside(sheet: string): readonly string[] {
    const found = this.sheet(sheet);
    return found ? this.edits.links(found.part).map(({ type }) => type) : [];
  }

  /**
   * Whether a sheet can be changed so in place: it was read, no cell lies in an array over several cells, and its rules
   * and notes are of kinds we write.
   */
  takes({ sheet, cells, frame = NO_FRAME_CHANGE }: SheetEdits): boolean {
    const found = this.sheet(sheet);
    if (!found || !takesCarried(this.edits, { part: found.part, change: frame })) return false;
    const filled = new SheetFormulas(found.read.source).filled.filter(
      ({ top, left, bottom, right }) => top !== bottom || left !== right,
    );
    return !cells.some((cell) => cell.content && filled.some((area) => contains(area, cell)));
  }

  /**
   * Changes cells of a sheet that `takes` them; before sheets are arranged, and once for each. Throws
   * `WorkbookWriteError` for a content that no file may hold and a head of a table that can have no such name.
   */
  edit({ sheet, cells, frame = NO_FRAME_CHANGE }: SheetEdits): void {
    const found = this.sheet(sheet);
    if (!found || (cells.length === 0 && isSameFrame(frame))) return;
    for (const cell of cells) if (cell.content) checkContent(sheet, cell.content, cell);
    renameTableHeads(this.edits, sheet, found.part, cells);
    const { bytes, formulaGone } = patchSheet(found.read, { cells, frame });
    this.edits.put(found.part, bytes);
    if (cells.length > 0) this.edits.change(this.edits.file.workbookPart, recalculating);
    if (formulaGone) this.dropCalculationOrder();
  }

  /**
   * Puts changed rules and notes into sheets, as they stand on the sheets of a workbook of our writer, one for each of
   * `edits`; after `edit`, and before sheets are arranged. Whether it did: styles may be full.
   */
  carry(written: Uint8Array, edits: readonly Pick<SheetEdits, 'sheet' | 'frame'>[]): boolean {
    const sheets = edits.map(({ sheet, frame = NO_FRAME_CHANGE }) => ({
      part: this.sheet(sheet)?.part ?? '',
      change: frame,
    }));
    return placeCarried(this.edits, written, sheets);
  }

  /** Formats for changed looks; undefined where the styles of the file take none. */
  looks(): LookStyles | undefined {
    const looks = new LookStyles(this.edits.current(this.styles));
    return looks.isUsable ? looks : undefined;
  }

  /** Puts the styles in that `looks` gave and that were asked for formats since. */
  takeLooks(looks: LookStyles): void {
    this.edits.change(this.styles, () => looks.bytes());
  }

  /**
   * Gives the sheets the order, names and states of `sheets`; those that come or are written anew are in `written`, a
   * workbook of our writer. References everywhere follow, parts that nothing leads to any more go. Whether it did: not
   * into a file whose styles cannot take ours, nor where a name is taken, nor where slicers stand on what would go.
   */
  arrange(sheets: readonly PlacedSheet[], written?: Uint8Array): boolean {
    const arrangement = new Arrangement(this.edits, sheets);
    if (!arrangement.isPossible() || !arrangement.make(written)) return false;
    const isWhole = sheets.filter(({ from, written: at }) => from !== undefined && at === undefined).length;
    if (isWhole < this.worksheets.length) this.dropCalculationOrder();
    return true;
  }

  /** How many places outside of cells point to a sheet: in charts, names, rules, links. */
  pointersTo(sheet: string): number {
    const { edits } = this;
    const parts = edits.names().filter((name) => /\.xml$/i.test(name) && !REFERS_NOT.test(name));
    const names = [sheet.toLowerCase()];
    return parts.reduce((sum, name) => sum + (asFarAsSound(() => pointersIn(edits.current(name), names)) ?? 0), 0);
  }

  /** Names of tables, in small letters, that would go if sheets were arranged so. */
  lostTables(sheets: readonly PlacedSheet[]): ReadonlySet<string> {
    return new Arrangement(this.edits, sheets).lostTables();
  }

  /** Puts text properties in place of those whose names begin with `prefix`. */
  setProperties(prefix: string, texts: Readonly<Record<string, string>>): void {
    const { edits } = this;
    const known = edits.file.roots.find(({ type }) => type === 'custom-properties')?.target;
    if (known !== undefined && edits.has(known))
      return edits.change(known, (bytes) => withProperties(bytes, prefix, texts));
    if (Object.keys(texts).length === 0) return;
    edits.put(PROPERTIES, withProperties(new TextEncoder().encode(NO_PROPERTIES), prefix, texts));
    edits.type(PROPERTIES, PROPERTIES_TYPE);
    edits.link('', 'custom-properties', PROPERTIES);
  }

  /** The file; the same bytes for the same changes. */
  bytes(): Uint8Array {
    return this.edits.bytes();
  }

  private get styles(): string {
    return this.edits.file.links.find(({ type }) => type === 'styles')?.target ?? '';
  }

  private sheet(name: string): { readonly read: LazySheet; readonly part: string } | undefined {
    const found = this.edits.file.sheets.find(({ listed }) => listed.name === name);
    return found?.read instanceof LazySheet ? { read: found.read, part: found.part } : undefined;
  }

  /** Excel takes a list that names a cell without a formula for damage; without the list it makes a new one. */
  private dropCalculationOrder(): void {
    const { edits } = this;
    const link = edits.file.links.find(({ type }) => type === 'calcChain');
    if (!link) return;
    edits.unlink(edits.file.workbookPart, (id) => id === link.id);
    edits.drop(link.target);
  }
}
