import { unlocked, lockJob } from '../cells/sheetLocks';
import { lockQuestion } from '../cells/oldCells';
import { readBook, type BookView } from '../read/book';
import { askAll } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, type Job } from '../run';
import { mentionsSheet } from '../../core/sheet/sheetNames';
import { sendOwnWrites } from '../write/ownWrites';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';
import { refuseFrozenStructure } from './backup';
import { readReferences, relinkJobs } from './references';
import { askRecord, keepRecord, NOTHING, type OldCell, type SheetLock, type UndoRecord } from './record';

/** Undoes the last `insert`, `write` or `repair`; false when there is nothing to undo. */
export async function restoreLast(context: Excel.RequestContext, support: Support): Promise<boolean> {
  const record = askRecord(context);
  const book = await readBook(context);
  const found = record();
  if (!found) return false;
  if (found.cells.length > 0) await restoreCells(context, support, book, found);
  else await restoreSheets(context, support, book, found);
  return true;
}

async function restoreCells(
  context: Excel.RequestContext,
  support: Support,
  book: BookView,
  record: UndoRecord,
): Promise<void> {
  const there = new Set(book.sheets.map(({ name }) => name));
  const cells = record.cells.filter((cell) => there.has(cell.sheet));
  const sheets = [...new Set(cells.map((cell) => cell.sheet))];
  const locks: ReadonlyMap<string, SheetLock> = new Map(await askAll(context, sheets.map(lockQuestion)));
  const changed = Object.entries(record.locks).filter(([sheet]) => there.has(sheet));
  await sendOwnWrites(context, support, [
    ...unlocked(locks, cells.map(cellJob)),
    ...changed.flatMap(([sheet, lock]) => relock(sheet, locks.get(sheet) ?? null, lock)),
    doneJob(),
  ]);
}

/** `protect` on a protected sheet is refused, so the present lock is taken off first. */
function relock(sheet: string, now: SheetLock, before: SheetLock): readonly Job[] {
  return [...(now ? [lockJob(sheet, null)] : []), ...(before ? [lockJob(sheet, before)] : [])];
}

function cellJob(old: OldCell): Job {
  return {
    bytes: CALL_BYTES * 8,
    queue: (context) => {
      const range = cellOf(sheetNamed(context, old.sheet), old);
      // Contents first: a formula or number would become text in a cell that is "@" already.
      range.formulas = [[old.input]];
      range.numberFormat = [[old.numberFormat]];
      range.format.protection.locked = old.locked;
      if (old.rule !== undefined) restoreRule(range.dataValidation, old.rule);
    },
  };
}

function restoreRule(target: Excel.DataValidation, rule: OldCell['rule']): void {
  if (!rule) {
    target.clear();
    return;
  }
  target.rule = present(rule.rule);
  target.ignoreBlanks = rule.ignoreBlanks;
  target.errorAlert = rule.errorAlert;
  target.prompt = rule.prompt;
}

/** Excel gives every kind of rule and null for those that do not apply; only one may go back. */
function present(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null && value !== undefined));
}

async function restoreSheets(
  context: Excel.RequestContext,
  support: Support,
  book: BookView,
  record: UndoRecord,
): Promise<void> {
  refuseFrozenStructure(book);
  const there = new Set(book.sheets.map(({ name }) => name));
  const added = record.added.filter((name) => there.has(name));
  const replaced = record.replaced.filter(({ backup }) => book.backups.includes(backup));
  const names = replaced.map(({ sheet }) => sheet);
  const readers = book.sheets.filter(({ name }) => !names.includes(name) && !added.includes(name));
  const references = await readReferences(
    context,
    [
      ...readers.map(({ name }) => ({ from: name, to: name })),
      ...replaced.map(({ sheet, backup }) => ({ from: backup, to: sheet })),
    ],
    names,
  );
  await sendOwnWrites(context, support, [
    ...replaced.map(({ sheet, backup }) => swapJob(sheet, backup, positionOf(book, sheet))),
    ...added.map(deleteJob),
    ...relinkJobs(references),
    ...book.names.filter(({ formula }) => names.some((name) => mentionsSheet(formula, name))).map(renameJob),
    ...replaced.flatMap(({ sheet, protection }) => (protection ? [lockJob(sheet, protection)] : [])),
    doneJob(),
  ]);
}

/** Place among all sheets of the workbook; -1 when the person deleted the sheet meanwhile. */
function positionOf(book: BookView, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}

/** The copy takes the place of the sheet that was written, under its name. It is protected last, as the old one was. */
function swapJob(sheet: string, backup: string, position: number): Job {
  return {
    bytes: CALL_BYTES * 6,
    queue: (context) => {
      const old = sheetNamed(context, backup);
      old.visibility = 'Visible';
      if (position >= 0) sheetNamed(context, sheet).delete();
      old.name = sheet;
      if (position >= 0) old.position = position;
      old.activate();
    },
  };
}

function deleteJob(name: string): Job {
  return { bytes: CALL_BYTES, queue: (context) => sheetNamed(context, name).delete() };
}

function renameJob({ name, formula }: BookView['names'][number]): Job {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      context.workbook.names.getItem(name).formula = formula;
    },
  };
}

function doneJob(): Job {
  return { bytes: CALL_BYTES, queue: (context) => keepRecord(context, NOTHING) };
}
