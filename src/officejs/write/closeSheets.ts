import type { SheetModel } from '../../core/sheet/model';
import { lockJob } from '../cells/sheetLocks';
import type { Question } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, type Job } from '../run';
import { askOld, queueEmpty } from '../undo/backup';
import { answered } from './answered';
import { copyJobs, type SheetCopy } from './layoutCopies';
import { sendOwnWrites } from './ownWrites';
import { scaleJobs, widthQuestion } from './page';
import { writePart, writeParts, type Lacks } from './parts';
import { closingJob, sheetJobs } from './sheetJobs';
import { sheetNamed } from './sheetRange';

/** The sheets of one insert when all but the copies stand. */
export interface Standing {
  readonly sheets: readonly SheetModel[];
  readonly copies: readonly SheetCopy[];
  /** The sheet to show. */
  readonly front: string | undefined;
  /** Excel took the set-up of the pages. */
  readonly isSetUp: boolean;
}

/**
 * Ends an insert in one request: how wide the sheets print is read back, sheets of one layout are copied, and all are
 * protected, whatever was refused before. Only what turns out wrong costs more requests.
 */
export async function closeSheets(
  context: Excel.RequestContext,
  support: Support,
  { sheets, copies, front, isSetUp }: Standing,
  lacks: Lacks,
): Promise<void> {
  const copied = new Set(copies.map(({ model }) => model));
  const widths = sheets
    .filter((sheet) => isSetUp && sheet.print && !copied.has(sheet))
    .map((sheet) => ({ sheet, asked: answered(widthQuestion(sheet)) }));
  const counted = [...new Set(copies.flatMap(({ model, of }) => [model, of]))];
  const names = new Map(counted.map((sheet) => [sheet, answered(nameCount(sheet))]));
  await sendOwnWrites(context, support, [
    ...widths.map(({ asked }) => asked.job),
    ...copies.flatMap(copyJobs),
    ...[...names.values()].map(({ job }) => job),
    ...sheets.map(closingJob),
    ...(front === undefined ? [] : [frontJob(front)]),
  ]);
  const narrow = new Set(widths.filter(({ asked }) => !asked.answer()).map(({ sheet }) => sheet));
  const scaled = [...narrow, ...copies.filter(({ of }) => narrow.has(of)).map(({ model }) => model)];
  if (scaled.length > 0) await scaleOpened(context, support, scaled, lacks);
  const count = (sheet: SheetModel): number | undefined => names.get(sheet)?.answer();
  const nameless = copies.filter(({ model, of }) => count(model) !== count(of)).map(({ model }) => model);
  if (nameless.length > 0) await paintAnew(context, support, nameless, lacks);
}

/** A copy has as many names as its pattern, unless Excel left some behind. */
function nameCount({ name }: SheetModel): Question<number> {
  return {
    bytes: CALL_BYTES,
    ask: (context) => {
      const count = sheetNamed(context, name).names.getCount();
      return () => valueOf(count);
    },
  };
}

function valueOf(result: OfficeExtension.ClientResult<number>): number {
  return result.value;
}

/** Opens the sheets, scales them, and protects them again whether Excel took the scale or not. */
async function scaleOpened(
  context: Excel.RequestContext,
  support: Support,
  sheets: readonly SheetModel[],
  lacks: Lacks,
): Promise<void> {
  await writePart(context, support, [...sheets.flatMap(unlock), ...sheets.flatMap(scaleJobs)], () => lacks('page'));
  await sendOwnWrites(context, support, sheets.map(closingJob));
}

function unlock(model: SheetModel): readonly Job[] {
  return model.protected ? [lockJob(model.name, null)] : [];
}

/** Sheets whose copies came out wrong, emptied and written like any other. */
async function paintAnew(
  context: Excel.RequestContext,
  support: Support,
  sheets: readonly SheetModel[],
  lacks: Lacks,
): Promise<void> {
  const ask = askOld(
    context,
    sheets.map(({ name }) => name),
    support,
  );
  await context.sync();
  const old = ask();
  await sendOwnWrites(context, support, [
    ...sheets.flatMap(unlock),
    { bytes: CALL_BYTES * 30 * old.length, queue: () => old.forEach((sheet) => queueEmpty(context, sheet)) },
    ...sheets.flatMap((sheet) => sheetJobs(sheet, support, new Set())),
  ]);
  await writeParts(context, support, sheets, lacks);
  await sendOwnWrites(context, support, sheets.map(closingJob));
}

/** Shows one of the new sheets. */
function frontJob(sheet: string): Job {
  return { bytes: CALL_BYTES, queue: (context) => sheetNamed(context, sheet).activate() };
}
