import type { SheetModel } from '../core/sheet/model';
import { HostError, type InsertPlan } from '../core/sheet/port';
import { askOwn, readBook, type BookView } from './read/book';
import type { Support } from './requirementSets';
import { CALL_BYTES, type Job } from './run';
import { freeName, renamed } from '../core/sheet/sheetNames';
import {
  askOld,
  planBackups,
  queueBackups,
  queueDropBackups,
  queueEmpty,
  refuseFrozenStructure,
  type OldSheet,
} from './undo/backup';
import { keepRecord, NOTHING, type UndoRecord } from './undo/record';
import { findTwins, twinJobs } from './write/layoutTwins';
import { sendOwnWrites } from './write/ownWrites';
import { closingJob, sheetJobs } from './write/sheetJobs';

/** Which wanted names are taken, and by whom: one or two round trips. */
export async function planInsert(context: Excel.RequestContext, models: readonly SheetModel[]): Promise<InsertPlan> {
  const book = await readBook(context);
  const wanted = new Set(models.map(({ name }) => name.toLowerCase()));
  const taken = book.sheets.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
  if (taken.length === 0) return { replace: [], clash: [] };
  const own = askOwn(context, taken);
  await context.sync();
  const mine = own();
  return { replace: taken.filter((name) => mine.has(name)), clash: taken.filter((name) => !mine.has(name)) };
}

/** Writes sheets; see `WorkbookPort.insert`. Two round trips, three when sheets are replaced, one more per 4 MB. */
export async function insertSheets(
  context: Excel.RequestContext,
  support: Support,
  models: readonly SheetModel[],
  replace: readonly string[],
): Promise<readonly string[]> {
  const book = await readBook(context);
  refuseFrozenStructure(book);
  const old = await oldSheets(context, support, book, replace);
  const names = finalNames(models, book, old);
  const sheets = renamed(models, names);
  const replaced = planBackups(book, old);
  const bookNames = new Set(book.names.map(({ name }) => name.toLowerCase()));
  const added = names.filter((name) => !old.some((sheet) => sheet.name === name));
  const twins = findTwins(sheets, (sheet) => added.includes(sheet.name));
  const painted = sheets.filter((sheet) => !twins.has(sheet));
  const blank = painted.map((sheet) => sheet.name).filter((name) => added.includes(name));
  const jobs = [
    prepareJob(book, old, { ...NOTHING, added, replaced }, blank),
    ...painted.flatMap((sheet) => sheetJobs(sheet, support, bookNames)),
    ...[...twins.values()].flatMap(twinJobs),
    ...sheets.map(closingJob),
    frontJob(sheets),
  ];
  await sendOwnWrites(context, support, jobs);
  return names;
}

async function oldSheets(
  context: Excel.RequestContext,
  support: Support,
  book: BookView,
  replace: readonly string[],
): Promise<readonly OldSheet[]> {
  const wanted = new Set(replace.map((name) => name.toLowerCase()));
  const there = book.sheets.map(({ name }) => name).filter((name) => wanted.has(name.toLowerCase()));
  if (there.length === 0) return [];
  const old = askOld(context, there, support);
  await context.sync();
  const strange = old().find((sheet) => !sheet.own);
  if (strange) throw new HostError('sheetExists', 'the sheet was not written by this add-in', { sheet: strange.name });
  return old();
}

function finalNames(models: readonly SheetModel[], book: BookView, old: readonly OldSheet[]): readonly string[] {
  const replaced = new Map(old.map(({ name }) => [name.toLowerCase(), name]));
  const taken = new Set([...book.sheets.map(({ name }) => name), ...book.backups].map((name) => name.toLowerCase()));
  return models.map(({ name }) => {
    const same = replaced.get(name.toLowerCase());
    const free = same ?? freeName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Everything that must stand before the first sheet is written: the way back, empty sheets, new sheets. */
function prepareJob(book: BookView, old: readonly OldSheet[], record: UndoRecord, blank: readonly string[]): Job {
  const calls =
    4 +
    book.backups.length * 2 +
    blank.length * 2 +
    old.reduce((sum, sheet) => sum + 16 + sheet.names.length + sheet.remarks.length, 0);
  return {
    bytes: calls * CALL_BYTES,
    queue: (context) => {
      queueBackups(context, record.replaced);
      queueDropBackups(context, book.backups);
      keepRecord(context, record);
      for (const sheet of old) queueEmpty(context, sheet);
      for (const name of blank) context.workbook.worksheets.add(name);
    },
  };
}

/** Shows the first of the new sheets. */
function frontJob(sheets: readonly SheetModel[]): Job {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      const first = sheets.find((sheet) => sheet.hidden !== true);
      if (first) context.workbook.worksheets.getItem(first.name).activate();
    },
  };
}
