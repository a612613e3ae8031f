import {
  eitherOf,
  group,
  groupWith,
  list,
  maybe,
  number,
  orNull,
  outlined,
  table,
  text,
  wholeNumber,
  yesNo,
  type Valid,
} from '../../domain/schema/blocks';
import { recalledText } from '../../domain/schema/parseDocument';

/** Where the way back from the last action is kept in the workbook. */
const RECORD_KEY = 'TH.backup';

/** Excel's own objects are handed back to Excel, which judges them. */
const excels = <T>() => outlined<T>(groupWith({}));

/** Protection options of a sheet; null when it is open. */
const sheetLock = orNull(excels<Excel.WorksheetProtectionOptions>());
export type SheetLock = Valid<typeof sheetLock>;

/** A sheet that was overwritten: its copy, and how it was protected. */
const replacedSheet = group({ sheet: text, backup: text, protection: sheetLock });
export type ReplacedSheet = Valid<typeof replacedSheet>;

/** An input rule as Excel gives it. */
const oldRule = group({
  rule: excels<Excel.DataValidationRule>(),
  ignoreBlanks: yesNo,
  errorAlert: excels<Excel.DataValidationErrorAlert>(),
  prompt: excels<Excel.DataValidationPrompt>(),
});
export type OldRule = Valid<typeof oldRule>;

/** A cell that was overwritten, ready to be written back. */
const oldCell = group({
  row: wholeNumber,
  col: wholeNumber,
  sheet: text,
  /** As `formulas` must be given it, apostrophe included. */
  input: eitherOf([text, number, yesNo]),
  numberFormat: text,
  locked: yesNo,
  /** Only where rules were touched; null when the cell had none. */
  rule: maybe(orNull(oldRule)),
});
export type OldCell = Valid<typeof oldCell>;

/** The way back from the last `insert`, `write` or `repair`. */
const undoRecord = group({
  added: list(text),
  replaced: list(replacedSheet),
  cells: list(oldCell),
  /** Protection of the sheets of `cells` before. */
  locks: table(sheetLock),
});
export type UndoRecord = Valid<typeof undoRecord>;

export const NOTHING: UndoRecord = { added: [], replaced: [], cells: [], locks: {} };

/** Keeps the record with the workbook, so that the way back outlives the pane. */
export function keepRecord(context: Excel.RequestContext, record: UndoRecord): void {
  context.workbook.settings.add(RECORD_KEY, JSON.stringify(record));
}

/** Queues the load of the record; afterwards the record, or undefined, also where another hand has changed it. */
export function askRecord(context: Excel.RequestContext): () => UndoRecord | undefined {
  const setting = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return () => recordIn(setting);
}

function recordIn(setting: Excel.Setting): UndoRecord | undefined {
  return setting.isNullObject ? undefined : recordOf(setting.value);
}

/** The record a setting of the workbook holds; undefined where it holds nothing to take back. */
export function recordOf(value: unknown): UndoRecord | undefined {
  const record = typeof value === 'string' ? recalledText(undoRecord, value) : undefined;
  if (!record) return undefined;
  return record.added.length + record.replaced.length + record.cells.length > 0 ? record : undefined;
}
