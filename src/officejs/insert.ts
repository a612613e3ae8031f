import type { SheetModel } from '../core/sheet/model';
import { insertPlan, planInsertion, takenNames } from '../core/sheet/insertPlan';
import type { InsertPlan } from '../core/sheet/port';
import { askOwn, readBook, type BookView } from './read/book';
import type { Support } from './requirementSets';
import { CALL_BYTES, type Job } from './run';
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
import { closeSheets } from './write/closeSheets';
import { findCopies } from './write/layoutCopies';
import { sendOwnWrites } from './write/ownWrites';
import { writeParts, type Lacks } from './write/parts';
import { sheetJobs } from './write/sheetJobs';

/** Which wanted names are taken, and by whom: one or two round trips. */
export async function planInsert(context: Excel.RequestContext, models: readonly SheetModel[]): Promise<InsertPlan> {
  const book = await readBook(context);
  const taken = takenIn(
    book,
    models.map(({ name }) => name),
  );
  if (taken.length === 0) return insertPlan([]);
  const own = askOwn(context, taken);
  await context.sync();
  const mine = own();
  return insertPlan(taken.map((name) => ({ name, own: mine.has(name) })));
}

/** What an insert is to do besides the sheets themselves. */
export interface Inserting {
  /** Sheets to write over. */
  readonly replace: readonly string[];
  /** Those of them that are forms by their printed codes alone. */
  readonly recognised: readonly string[];
  readonly lacks: Lacks;
}

/**
 * Writes sheets; see `WorkbookPort.insert`. Two round trips, three when sheets are replaced, one more per 4 MB; one
 * each for notes, charts and page set-up, and one that reads the set-up back, copies and protects.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  support: Support,
  models: readonly SheetModel[],
  { replace, recognised, lacks }: Inserting,
): Promise<readonly string[]> {
  const book = await readBook(context);
  refuseFrozenStructure(book);
  const old = await oldSheets(context, support, book, replace);
  const standing = [...book.sheets.map(({ name }) => name), ...book.backups];
  const { sheets, names, added, front } = planInsertion(models, { standing, replaced: old, recognised });
  const replaced = planBackups(book, old);
  const bookNames = new Set(book.names.map(({ name }) => name.toLowerCase()));
  const copies = findCopies(sheets, (sheet) => added.includes(sheet.name));
  const painted = sheets.filter((sheet) => !copies.has(sheet));
  const blank = painted.map((sheet) => sheet.name).filter((name) => added.includes(name));
  await sendOwnWrites(context, support, [
    prepareJob(book, old, { ...NOTHING, added, replaced }, blank),
    ...painted.flatMap((sheet) => sheetJobs(sheet, support, bookNames)),
  ]);
  const isSetUp = await writeParts(context, support, painted, lacks);
  await closeSheets(context, support, { sheets, copies: [...copies.values()], front, isSetUp }, lacks);
  return names;
}

async function oldSheets(
  context: Excel.RequestContext,
  support: Support,
  book: BookView,
  replace: readonly string[],
): Promise<readonly OldSheet[]> {
  const there = takenIn(book, replace);
  if (there.length === 0) return [];
  const old = askOld(context, there, support);
  await context.sync();
  return old();
}

function takenIn({ sheets }: BookView, wanted: readonly string[]): readonly string[] {
  return takenNames(
    sheets.map(({ name }) => name),
    wanted,
  );
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
