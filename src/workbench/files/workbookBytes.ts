import type { CellStyle, WorkbookModel } from '../../core/sheet/model';
import type { OpenedWorkbook } from '../../xlsx/open/openWorkbook';
import type { CellEdit } from '../../xlsx/patch/cellEdit';
import type { WorkbookPatch } from '../../xlsx/patch/patchWorkbook';
import type { ChangedCell, sheetChange as SheetChange } from '../../xlsx/patch/sheetChanges';
import type { BookSheet } from '../grid/bookModel';

/** Settings of ours among a file's text properties. */
const PREFIX = 'TH.setting.';

/** Reads a file for the grid; the reader is loaded when it is first needed. Throws `WorkbookError`. */
export async function openBytes(
  bytes: Uint8Array,
  name: string,
): Promise<OpenedWorkbook & { readonly settings: Readonly<Record<string, string>> }> {
  const { openWorkbook } = await import('../../xlsx/open/openWorkbook');
  const opened = await openWorkbook(bytes, name);
  const own = Object.entries(opened.properties).filter(([key]) => key.startsWith(PREFIX));
  return { ...opened, settings: Object.fromEntries(own.map(([key, value]) => [key.slice(PREFIX.length), value])) };
}

/** The file an open workbook came from, with the sheets as the grid had them then. */
export interface FileSource {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  readonly settings: Readonly<Record<string, string>>;
}

/** A file with changes in it, and the sheets on which looks changed: what our looks do not hold is gone in those cells. */
interface ChangedFile {
  readonly bytes: Uint8Array;
  readonly relooked: readonly string[];
}

/**
 * The file with nothing changed but what was changed in the grid: contents and looks of cells, sheets that came behind
 * the others, and the settings that travel with it. Undefined where more changed than that: rows, columns, rules, notes.
 */
export async function changedBytes(
  source: FileSource,
  { sheets, settings }: Pick<FileSource, 'sheets' | 'settings'>,
): Promise<ChangedFile | undefined> {
  const { sheetChange } = await import('../../xlsx/patch/sheetChanges');
  const added = sheets.slice(source.sheets.length);
  const edits = editsOf(source.sheets, sheets.slice(0, source.sheets.length), sheetChange);
  if (!edits) return undefined;
  const sameSettings = JSON.stringify(source.settings) === JSON.stringify(settings);
  if (sameSettings && added.length === 0 && edits.every(({ cells }) => cells.length === 0))
    return { bytes: source.bytes, relooked: [] };
  const { WorkbookPatch: Patch } = await import('../../xlsx/patch/patchWorkbook');
  const patch = new Patch(source.bytes, source.name);
  const formats = await formatsOf(patch, edits);
  if (!formats || !edits.every((one) => patch.takes(one))) return undefined;
  for (const { sheet, cells } of edits) patch.edit({ sheet, cells: cells.map((cell) => formatted(cell, formats)) });
  if (added.length > 0 && !(await appendSheets(patch, added))) return undefined;
  if (!sameSettings) patch.setProperties(PREFIX, prefixed(settings));
  const relooked = edits.filter(({ cells }) => cells.some(({ look }) => look)).map(({ sheet }) => sheet);
  return { bytes: patch.bytes(), relooked };
}

/** Numbers that changed looks have in the file, by the look as text; undefined where the file cannot take them. */
async function formatsOf(
  patch: WorkbookPatch,
  edits: readonly SheetChanges[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const looks = [
    ...new Set(edits.flatMap(({ cells }) => cells.flatMap(({ look }) => (look ? [JSON.stringify(look)] : [])))),
  ];
  if (looks.length === 0) return new Map();
  const { writeWorkbook } = await import('../../xlsx/write/writeWorkbook');
  const styles = Object.fromEntries(looks.map((look, at) => [`k${at}`, JSON.parse(look) as CellStyle]));
  // A number in each: nothing in it asks for more than its style.
  const cells = looks.map((_look, row) => ({
    row,
    col: 0,
    style: `k${row}`,
    content: { kind: 'number', number: 1 } as const,
  }));
  const sheet = { name: 'A', cells, styles, columns: [], protected: false, gridlines: true };
  const numbers = patch.takeLooks(await writeWorkbook({ sheets: [sheet] }));
  return numbers && new Map(looks.map((look, at) => [look, numbers[at] ?? '0']));
}

function formatted({ look, ...edit }: ChangedCell, formats: ReadonlyMap<string, string>): CellEdit {
  const format = look && formats.get(JSON.stringify(look));
  return format === undefined ? edit : { ...edit, format };
}

/** Puts sheets behind those of the file; false where the file cannot take them. */
async function appendSheets(patch: WorkbookPatch, added: readonly BookSheet[]): Promise<boolean> {
  const sheets = added.map(({ model }) => model);
  // A workbook of its own, as which they are written first, must show one.
  if (sheets.every(({ hidden }) => hidden)) return false;
  const { writeWorkbook } = await import('../../xlsx/write/writeWorkbook');
  return patch.append(await writeWorkbook({ sheets }));
}

/** What changed on one sheet of the file. */
interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
}

function editsOf(
  before: readonly BookSheet[],
  now: readonly BookSheet[],
  sheetChange: typeof SheetChange,
): readonly SheetChanges[] | undefined {
  if (before.length !== now.length) return undefined;
  const edits = now.map(({ id, model, shifts }, at): SheetChanges | undefined => {
    const old = before[at];
    if (old?.id !== id || old.shifts !== shifts) return undefined;
    const change = sheetChange(old.model, model);
    return change.kind === 'cells' ? { sheet: model.name, cells: change.cells } : undefined;
  });
  const whole = edits.filter((edit) => edit !== undefined);
  return whole.length === edits.length ? whole : undefined;
}

const prefixed = (settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [PREFIX + key, value]));

/** The file of a model, with the settings that travel with it. Throws `WorkbookWriteError`. */
export async function modelBytes(
  model: WorkbookModel,
  settings: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const [{ writeWorkbook }, { withCustomProperties }] = await Promise.all([
    import('../../xlsx/write/writeWorkbook'),
    import('../../xlsx/open/customProperties'),
  ]);
  const file = await writeWorkbook(model);
  return withCustomProperties(file, prefixed(settings));
}
