import type { SheetModel } from '../../core/sheet/model';
import type { SheetPart } from '../../core/sheet/port';
import { toHostError } from '../errors';
import type { Support } from '../requirementSets';
import type { Job } from '../run';
import { answered } from './answered';
import { chartJobs } from './charts';
import { noteJobs, notesQuestion } from './notes';
import { sendOwnWrites } from './ownWrites';
import { pageJobs } from './page';

/** What is told of parts that Excel did not take. */
export type Lacks = (part: SheetPart) => void;

/**
 * Notes, charts and page set-up of sheets that stand already. Each kind is a request of its own that may fail alone:
 * Excel stops a request at the call it refuses and keeps what came before. Gives whether the pages are set up.
 */
export async function writeParts(
  context: Excel.RequestContext,
  support: Support,
  sheets: readonly SheetModel[],
  lacks: Lacks,
): Promise<boolean> {
  await writeNotes(context, support, sheets, lacks);
  await writePart(context, support, sheets.flatMap(chartJobs), () => lacks('charts'));
  return writePart(context, support, sheets.flatMap(pageJobs), () => lacks('page'));
}

async function writeNotes(
  context: Excel.RequestContext,
  support: Support,
  sheets: readonly SheetModel[],
  lacks: Lacks,
): Promise<void> {
  const noted = sheets
    .map((sheet) => ({ sheet, jobs: noteJobs(sheet, support) }))
    .filter(({ jobs }) => jobs.length > 0);
  const asked = noted.map(({ sheet }) => answered(notesQuestion(sheet, support)));
  const jobs = [...noted.flatMap((one) => one.jobs), ...asked.map(({ job }) => job)];
  const stands = await writePart(context, support, jobs, () => lacks('notes'));
  if (stands && asked.some(({ answer }) => !answer())) lacks('notes');
}

/** Whether the jobs were done; what Excel refuses is told and stops nothing else. */
export async function writePart(
  context: Excel.RequestContext,
  support: Support,
  jobs: readonly Job[],
  refused: () => void,
): Promise<boolean> {
  if (jobs.length === 0) return true;
  try {
    await sendOwnWrites(context, support, jobs);
    return true;
  } catch (error) {
    if (STOPS.has(toHostError(error).code)) throw error;
    refused();
    return false;
  }
}

/** Nothing later would go through either. */
const STOPS: ReadonlySet<string> = new Set(['cellEditMode', 'workbookBusy', 'readOnly']);
