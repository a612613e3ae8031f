import { prefixed, SETTING_PREFIX } from '../../browser/packing';
import { address } from '../../core/sheet/address';
import type { SheetModel } from '../../core/sheet/model';
import type { FileLoss } from '../../xlsx/open/fileLoss';
import type { OpenedWorkbook } from '../../xlsx/open/openWorkbook';
import type { CellEdit } from '../../xlsx/patch/cellEdit';
import type { LookStyles } from '../../xlsx/patch/lookStyles';
import type { WorkbookPatch } from '../../xlsx/patch/patchWorkbook';
import type { RuleList } from '../../xlsx/patch/frameChange';
import type { ChangedCell } from '../../xlsx/patch/sheetChanges';
import { WorkbookWriteError } from '../../xlsx/write/writeError';
import type { BookSheet } from '../grid/bookModel';

/** Parts beside a sheet that our model holds, whose loss is found at opening, or that printers left. */
const TOLD: ReadonlySet<string> = new Set([
  'drawing',
  'comments',
  'vmlDrawing',
  'threadedComment',
  'image',
  'table',
  'pivotTable',
  'slicer',
  'timeline',
  'printerSettings',
]);

/** Reads a file for the grid; the reader is loaded when it is first needed. Throws `WorkbookError`. */
export async function openBytes(
  bytes: Uint8Array,
  name: string,
): Promise<OpenedWorkbook & { readonly settings: Readonly<Record<string, string>> }> {
  const { openWorkbook } = await import('../../xlsx/open/openWorkbook');
  const opened = await openWorkbook(bytes, name);
  const own = Object.entries(opened.properties).filter(([key]) => key.startsWith(SETTING_PREFIX));
  return {
    ...opened,
    settings: Object.fromEntries(own.map(([key, value]) => [key.slice(SETTING_PREFIX.length), value])),
  };
}

/** The file an open workbook came from, with the sheets as the grid had them then. */
export interface FileSource {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  readonly settings: Readonly<Record<string, string>>;
}

/** A file with changes in it. What our model does not hold is gone in two kinds of its sheets, as they were called before. */
export interface ChangedFile {
  readonly bytes: Uint8Array;
  /** Rules or conditional formats changed: those of other kinds. */
  readonly reruled: readonly (readonly [sheet: string, list: RuleList])[];
  /** Written anew: everything of theirs. */
  readonly anew: readonly string[];
  /** What no loss found at opening tells: controls, queries, embedded documents of those; what points to moved cells. */
  readonly otherParts: readonly FileLoss[];
}

/**
 * The file with nothing changed but what was changed in the grid: contents and looks of cells, the list of sheets with
 * their names, and the settings that travel with it; a sheet on which more changed is written anew, the others keep
 * their bytes. Undefined where the file takes none of this and must be written anew as a whole. Throws
 * `WorkbookWriteError` where a sheet that is written anew holds what no file may.
 */
export async function changedBytes(
  source: FileSource,
  { sheets, settings }: Pick<FileSource, 'sheets' | 'settings'>,
): Promise<ChangedFile | undefined> {
  const [{ WorkbookPatch: Patch }, { planSheets, withoutTables }] = await Promise.all([
    import('../../xlsx/patch/patchWorkbook'),
    import('../../xlsx/patch/planSheets'),
  ]);
  const patch = new Patch(source.bytes, source.name);
  const plan = planSheets(patch, source.sheets, sheets);
  if (!plan) return undefined;
  const { edits, places, isArranged, anew } = plan;
  const pointers = plan.carriedOff.flatMap((sheet) => pointersOf(patch, sheet));
  const otherParts = [...anew.flatMap((sheet) => otherPartsOf(patch, sheet)), ...pointers];
  const sameSettings = JSON.stringify(source.settings) === JSON.stringify(settings);
  if (sameSettings && !isArranged && edits.length === 0)
    return { bytes: source.bytes, reruled: [], anew, otherParts: [] };
  const isRelooked = edits.some(({ cells }) => cells.some(({ look }) => look));
  const looks = isRelooked ? patch.looks() : undefined;
  if (isRelooked && !looks) return undefined;
  for (const { sheet, frame, cells } of edits)
    patch.edit({ sheet, frame, cells: cells.map((cell) => formatted(cell, sheet, looks)) });
  if (looks) patch.takeLooks(looks);
  const carried = await writtenSheets(edits.flatMap(({ carrier }) => carrier ?? []));
  const isCarried = edits.filter(({ carrier }) => carrier);
  if (carried && !patch.carry(carried, isCarried)) return undefined;
  if (isArranged) {
    const lost = patch.lostTables(places);
    const written = plan.written.map((sheet) => withoutTables(sheet, lost));
    if (!patch.arrange(places, await writtenSheets(written))) return undefined;
  }
  if (!sameSettings) patch.setProperties(SETTING_PREFIX, prefixed(settings));
  const reruled = edits.flatMap(({ sheet, frame }) => frame.rules.map((list) => [sheet, list] as const));
  return { bytes: patch.bytes(), reruled, anew, otherParts };
}

function otherPartsOf(patch: WorkbookPatch, sheet: string): readonly FileLoss[] {
  const count = patch.kindsBeside(sheet).filter((kind) => !TOLD.has(kind)).length;
  return count === 0 ? [] : [{ code: 'otherParts', sheet, count }];
}

/** What points to a sheet whose cells were carried elsewhere, and stays. */
function pointersOf(patch: WorkbookPatch, sheet: string): readonly FileLoss[] {
  const count = patch.pointersTo(sheet);
  return count === 0 ? [] : [{ code: 'pointers', sheet, count }];
}

/** Sheets as a workbook of their own, on their way into the file. */
async function writtenSheets(sheets: readonly SheetModel[]): Promise<Uint8Array | undefined> {
  if (sheets.length === 0) return undefined;
  const { writeWorkbook } = await import('../../xlsx/write/writeWorkbook');
  return writeWorkbook({ sheets });
}

/** An edit for the patch; throws where the file has no room for another format. */
function formatted({ look, ...edit }: ChangedCell, sheet: string, looks: LookStyles | undefined): CellEdit {
  if (!look || !looks) return edit;
  if (looks.isFull) throw new WorkbookWriteError('tooManyStyles', sheet, address(edit));
  return { ...edit, format: (old) => looks.format(old, look) };
}
