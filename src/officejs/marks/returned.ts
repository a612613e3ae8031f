import { noteWithoutAny } from '../../core/returned/noteWithout';
import { MARK_STYLES } from '../../core/sheet/marks';
import type { ReturnedMark, ReturnedMarks } from '../../core/sheet/returnedMarks';
import { lockQuestion } from '../cells/oldCells';
import { sendUnlocked } from '../cells/sheetLocks';
import { askAll, type Question } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';

const ANSWER_BYTES = 400;
const NOTES_BYTES = 20_000;
const OURS: ReadonlySet<string> = new Set([`#${MARK_STYLES.error.fill}`, `#${MARK_STYLES.warning.fill}`]);
/** What Excel answers for a cell without a fill. */
const NO_FILL = '#FFFFFF';

/**
 * Takes the marks of a returned copy off: fills that are still ours, notes where Excel has them (1.18), the page where
 * asked. Whether anything was there; protected sheets are opened for it only then.
 */
export async function clearReturned(
  context: Excel.RequestContext,
  support: Support,
  { page, marks, withPage }: ReturnedMarks,
): Promise<boolean> {
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  const fills = await askAll(
    context,
    marks.map((mark) => fillQuestion(mark, page)),
  );
  const asked = support.has('notes') ? sheets.map((sheet) => notesQuestion(sheet, marks)) : [];
  const marking = [...fills, ...(await askAll(context, asked))].flat();
  const jobs = [...marking, ...(withPage ? [deletionOf(page)] : [])];
  if (jobs.length === 0) return false;
  const locks = marking.length === 0 ? [] : await askAll(context, sheets.map(lockQuestion));
  await sendUnlocked(context, support, new Map(locks), jobs);
  return true;
}

/** The fill a cell had before, where its present one is still ours. */
function fillQuestion(mark: ReturnedMark, page: string): Question<readonly Job[]> {
  return {
    bytes: ANSWER_BYTES,
    ask: (context) => {
      const now = cellOf(sheetNamed(context, mark.sheet), mark).format.fill.load('color');
      const before = cellOf(sheetNamed(context, page), mark.look).format.fill.load('color');
      return () => (OURS.has(now.color.toUpperCase()) ? [fillJob(mark, before.color)] : []);
    },
  };
}

function fillJob(mark: ReturnedMark, color: string): Job {
  return {
    bytes: CALL_BYTES * 2,
    queue: (context) => {
      const { fill } = cellOf(sheetNamed(context, mark.sheet), mark).format;
      if (color.toUpperCase() === NO_FILL) fill.clear();
      else fill.color = color;
    },
  };
}

/** Our notes on a sheet, told by their texts: lines that came above have carried them elsewhere. */
function notesQuestion(sheet: string, marks: readonly ReturnedMark[]): Question<readonly Job[]> {
  const ours = marks.flatMap((mark) => (mark.sheet === sheet ? [mark.note] : []));
  return {
    bytes: NOTES_BYTES,
    ask: (context) => {
      const notes = sheetNamed(context, sheet).notes.load('items/content');
      const jobs = (): readonly Job[] =>
        notes.items.flatMap((note) => {
          const left = noteWithoutAny(note.content, ours);
          return left === undefined ? [] : [noteJob(note, left)];
        });
      // The last first: what is deleted moves the places of those behind it.
      return () => [...jobs()].reverse();
    },
  };
}

function noteJob(note: Excel.Note, left: string): Job {
  return {
    bytes: CALL_BYTES + textBytes(left),
    queue: () => {
      if (left === '') note.delete();
      else note.content = left;
    },
  };
}

const deletionOf = (page: string): Job => ({
  bytes: CALL_BYTES,
  queue: (context) => sheetNamed(context, page).delete(),
});
