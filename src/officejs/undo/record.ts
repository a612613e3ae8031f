import type { CellWrite } from '../../core/sheet/port';

/** Where the way back from the last action is kept in the workbook. */
export const RECORD_KEY = 'TH.backup';

/** A sheet that was overwritten: its copy, and how it was protected. */
export interface ReplacedSheet {
  readonly sheet: string;
  readonly backup: string;
  /** Protection options before; null when the sheet was open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** A cell that was overwritten, with what stood in it as `formulas` gives it. */
export interface OldCell extends Pick<CellWrite, 'sheet' | 'row' | 'col'> {
  readonly formula: string | number | boolean;
}

/** The way back from the last `insert`, `write` or `repair`. */
export interface UndoRecord {
  readonly added: readonly string[];
  readonly replaced: readonly ReplacedSheet[];
  readonly cells: readonly OldCell[];
}

/** Keeps the record with the workbook, so that the way back outlives the pane. */
export function keepRecord(context: Excel.RequestContext, record: UndoRecord): void {
  context.workbook.settings.add(RECORD_KEY, JSON.stringify(record));
}

/** Queues the load of the record; afterwards the record, or undefined. */
export function askRecord(context: Excel.RequestContext): () => UndoRecord | undefined {
  const setting = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return () => (setting.isNullObject ? undefined : parsed(setting.value));
}

function parsed(value: unknown): UndoRecord | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const record: UndoRecord = JSON.parse(value);
  return record;
}
