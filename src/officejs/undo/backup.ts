import { isOwnName } from '../../core/sheet/ownSheet';
import { HostError } from '../../core/sheet/port';
import { BACKUP_PREFIX, type BookView } from '../read/book';
import type { Support } from '../requirementSets';
import { freeName } from '../../core/sheet/sheetNames';
import { sheetNamed } from '../write/sheetRange';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { keepRecord, type ReplacedSheet, type UndoRecord } from './record';

/** A sheet that is about to be changed, as far as its backup and its emptying need to know it. */
export interface OldSheet {
  readonly name: string;
  readonly own: boolean;
  readonly names: readonly string[];
  readonly charts: readonly string[];
  /** Comments and notes, last first: some hosts count them by place, and the places move up. */
  readonly remarks: readonly { delete(): void }[];
  readonly filtered: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/** Queues what must be known of sheets before they are overwritten. */
export function askOld(
  context: Excel.RequestContext,
  sheets: readonly string[],
  support: Support,
): () => readonly OldSheet[] {
  const asked = sheets.map((name) => {
    const sheet = sheetNamed(context, name);
    const comments = support.has('comments') ? sheet.comments.load('items/content') : undefined;
    const notes = support.has('notes') ? sheet.notes.load('items/content') : undefined;
    const names = sheet.names.load('items/name');
    const charts = sheet.charts.load('items/name');
    const protection = sheet.protection.load('protected,options');
    const filter = sheet.autoFilter.load('enabled');
    return { name, names, charts, comments, notes, protection, filter };
  });
  return () =>
    asked.map(({ name, names, charts, comments, notes, protection, filter }) => ({
      name,
      own: names.items.some((entry) => isOwnName(entry.name)),
      names: names.items.map((entry) => entry.name),
      charts: charts.items.map((chart) => chart.name),
      remarks: [...(comments?.items ?? []), ...(notes?.items ?? [])].reverse(),
      filtered: filter.enabled,
      protection: protection.protected ? protection.options : null,
    }));
}

/** Names for the copies that nobody uses yet. */
export function planBackups(book: BookView, sheets: readonly OldSheet[]): readonly ReplacedSheet[] {
  const taken = new Set([...book.sheets.map(({ name }) => name), ...book.backups].map((name) => name.toLowerCase()));
  return sheets.map(({ name, protection }, index) => {
    const backup = freeName(`${BACKUP_PREFIX}${index + 1}`, taken);
    taken.add(backup.toLowerCase());
    return { sheet: name, backup, protection };
  });
}

/** Lifts the protection first (a password stops everything here, before any change), then copies the sheets aside. */
export function queueBackups(context: Excel.RequestContext, replaced: readonly ReplacedSheet[]): void {
  for (const { sheet, protection } of replaced) if (protection) sheetNamed(context, sheet).protection.unprotect();
  for (const { sheet, backup } of replaced) {
    const copy = sheetNamed(context, sheet).copy('End');
    copy.name = backup;
    copy.visibility = 'VeryHidden';
  }
}

/** Removes copies nobody needs any more; a very hidden sheet cannot be deleted until it is shown. */
export function queueDropBackups(context: Excel.RequestContext, backups: readonly string[]): void {
  for (const name of backups) {
    const sheet = sheetNamed(context, name);
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

/** A workbook with protected structure takes no new sheets. */
export function refuseFrozenStructure(book: BookView): void {
  if (book.structureProtected)
    throw new HostError('readOnly', 'the structure of the workbook is protected', { scope: 'workbook' });
}

/** Empties a sheet in place, so that the person's own formulas that read from it keep their references. */
export function queueEmpty(context: Excel.RequestContext, old: OldSheet): void {
  const sheet = sheetNamed(context, old.name);
  for (const remark of old.remarks) remark.delete();
  for (const name of old.names) sheet.names.getItem(name).delete();
  for (const chart of old.charts) sheet.charts.getItem(chart).delete();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  if (old.filtered) sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** Queues the list of copies; afterwards their names. */
export function askBackups(context: Excel.RequestContext): () => readonly string[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  return () => worksheets.items.map(({ name }) => name).filter((name) => name.startsWith(BACKUP_PREFIX));
}

/** Keeps a new way back; the copies of the one before are dropped. */
export function recordJob(record: UndoRecord, backups: readonly string[]): Job {
  return {
    bytes: textBytes(JSON.stringify(record)) * 2 + CALL_BYTES * (1 + backups.length * 2),
    queue: (context) => {
      queueDropBackups(context, backups);
      keepRecord(context, record);
    },
  };
}
