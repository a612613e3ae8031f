import { MARK_STYLES } from '../../core/sheet/marks';
import type { CellMark } from '../../core/sheet/port';
import type { ReturnedMarks } from '../../core/sheet/returnedMarks';
import { sendUnlocked } from '../cells/sheetLocks';
import { lockQuestion } from '../cells/oldCells';
import { readBook } from '../read/book';
import { askAll, type Question } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, type Job } from '../run';
import type { SheetLock } from '../undo/record';
import { answered } from '../write/answered';
import { area as rangeOf, sheetNamed } from '../write/sheetRange';
import { isMark, MARK_FORMULA } from './markRule';
import { clearReturned } from './returned';
import { markedAreas, type FoundMark, type MarkedArea, type ShownMarks } from './shownMarks';

const ANSWER_BYTES = 20_000;

/**
 * Colours cells by conditional formats of our own, and sends only what changed since the last time: two round trips,
 * up to five where it is not known what is shown. Sheets that allow formats are not opened for it, since that would
 * empty the undo list of the person (docs/excel.md, “Protection”).
 */
export async function markCells(
  context: Excel.RequestContext,
  support: Support,
  marks: readonly CellMark[],
  shown: ShownMarks,
): Promise<void> {
  const wanted = markedAreas(marks);
  const { known } = shown;
  shown.forget();
  if (known) {
    const same = [...known].filter(([key]) => wanted.has(key));
    const gone = [...known].flatMap(([key, mark]) => (wanted.has(key) ? [] : [mark]));
    const fresh = new Map([...wanted].filter(([key]) => !known.has(key)));
    try {
      shown.become(new Map([...same, ...(await change(context, support, gone, fresh))]));
      return;
    } catch {
      // A format or its sheet is gone meanwhile: everything is looked at below.
    }
  }
  shown.become(await change(context, support, await findMarks(context), wanted));
}

/** Takes marks away and puts others on; gives the new ones. */
async function change(
  context: Excel.RequestContext,
  support: Support,
  gone: readonly FoundMark[],
  fresh: ReadonlyMap<string, MarkedArea>,
): Promise<ReadonlyMap<string, FoundMark>> {
  if (gone.length + fresh.size === 0) return new Map();
  const sheets = new Set([...gone, ...fresh.values()].map(({ sheet }) => sheet));
  const locks = await closedToFormats(context, [...sheets]);
  const made = [...fresh].map(([key, mark]) => ({ key, mark, asked: answered(newMark(mark)) }));
  await sendUnlocked(context, support, locks, [...gone.map(deleteJob), ...made.map(({ asked }) => asked.job)]);
  return new Map(made.map(({ key, mark, asked }) => [key, { sheet: mark.sheet, id: asked.answer() }]));
}

/** Puts a mark on; the id of its conditional format. */
function newMark({ sheet, area, severity }: MarkedArea): Question<string> {
  return {
    bytes: CALL_BYTES * 6,
    ask: (context) => {
      const format = rangeOf(sheetNamed(context, sheet), area).conditionalFormats.add('Custom');
      paint(format.custom, severity);
      format.load('id');
      return () => format.id;
    },
  };
}

function paint(custom: Excel.CustomConditionalFormat, severity: CellMark['severity']): void {
  const style = MARK_STYLES[severity];
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = `#${style.fill}`;
  custom.format.font.color = `#${style.fontColor}`;
  custom.format.font.bold = style.bold;
}

/** Protected sheets whose options forbid formats; only those are lifted for a moment. */
async function closedToFormats(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, SheetLock>> {
  const locks = await askAll(context, sheets.map(lockQuestion));
  return new Map(locks.filter(([, lock]) => lock !== null && lock.allowFormatCells !== true));
}

/** Takes away the add-in's marks on every sheet, or those of a returned copy, and nothing else: at most five round trips. */
export async function clearMarks(
  context: Excel.RequestContext,
  support: Support,
  shown: ShownMarks,
  returned?: ReturnedMarks,
): Promise<boolean> {
  if (returned) return clearReturned(context, support, returned);
  shown.forget();
  shown.become(await change(context, support, await findMarks(context), new Map()));
  return false;
}

/** The add-in's marks on every sheet, also those of an earlier pane: three round trips. */
async function findMarks(context: Excel.RequestContext): Promise<readonly FoundMark[]> {
  const book = await readBook(context);
  const customs = await askAll(
    context,
    book.sheets.map(({ name }) => customFormats(name)),
  );
  return (await askAll(context, customs.flat().map(ownMark))).flat();
}

function customFormats(sheet: string): Question<readonly FoundMark[]> {
  return {
    bytes: ANSWER_BYTES,
    ask: (context) => {
      const formats = sheetNamed(context, sheet).getRange().conditionalFormats.load('items/id,items/type');
      return () => formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet, id }));
    },
  };
}

function ownMark(format: FoundMark): Question<readonly FoundMark[]> {
  return {
    bytes: CALL_BYTES,
    ask: (context) => {
      const { rule } = sheetNamed(context, format.sheet).getRange().conditionalFormats.getItem(format.id).custom;
      rule.load('formula');
      return () => (isMark(rule.formula) ? [format] : []);
    },
  };
}

function deleteJob({ sheet, id }: FoundMark): Job {
  return {
    bytes: CALL_BYTES * 2,
    queue: (context) => sheetNamed(context, sheet).getRange().conditionalFormats.getItem(id).delete(),
  };
}
