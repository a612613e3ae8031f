import { MARK_STYLES, MARKING_ORDER } from '../../core/sheet/marks';
import type { CellMark } from '../../core/sheet/port';
import { unlocked } from '../cells/sheetLocks';
import { lockQuestion } from '../cells/oldCells';
import { readBook } from '../read/book';
import { askAll, type Question } from '../read/request';
import { rectangles } from '../rectangles';
import type { Support } from '../requirementSets';
import { CALL_BYTES, type Job } from '../run';
import type { SheetLock } from '../undo/record';
import { sendOwnWrites } from '../write/ownWrites';
import { area as rangeOf, sheetNamed } from '../write/sheetRange';
import { isMark, MARK_FORMULA } from './markRule';

const ANSWER_BYTES = 20_000;

/** Colours cells by a conditional format of our own; two round trips. */
export async function markCells(
  context: Excel.RequestContext,
  support: Support,
  marks: readonly CellMark[],
): Promise<void> {
  const sheets = [...new Set(marks.map((mark) => mark.sheet))];
  const locks = await closedToFormats(context, sheets);
  const jobs = sheets.flatMap((sheet) => sheetMarks(sheet, marks));
  await sendOwnWrites(context, support, unlocked(locks, jobs));
}

function sheetMarks(sheet: string, marks: readonly CellMark[]): readonly Job[] {
  return MARKING_ORDER.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.sheet === sheet && mark.severity === severity);
    return rectangles(unique(cells)).map((area) => ({
      bytes: CALL_BYTES * 5,
      queue: (context: Excel.RequestContext) =>
        paint(rangeOf(sheetNamed(context, sheet), area).conditionalFormats, severity),
    }));
  });
}

/** Several findings on one cell are one mark. */
function unique(marks: readonly CellMark[]): readonly CellMark[] {
  return [...new Map(marks.map((mark) => [`${mark.row}:${mark.col}`, mark])).values()];
}

function paint(formats: Excel.ConditionalFormatCollection, severity: CellMark['severity']): void {
  const style = MARK_STYLES[severity];
  const { custom } = formats.add('Custom');
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

interface FoundMark {
  readonly sheet: string;
  readonly id: string;
}

/** Takes away the add-in's marks on every sheet, and nothing else: at most four round trips. */
export async function clearMarks(context: Excel.RequestContext, support: Support): Promise<void> {
  const book = await readBook(context);
  const customs = await askAll(
    context,
    book.sheets.map(({ name }) => customFormats(name)),
  );
  const found = (await askAll(context, customs.flat().map(ownMark))).flat();
  if (found.length === 0) return;
  const locks = await closedToFormats(context, [...new Set(found.map(({ sheet }) => sheet))]);
  await sendOwnWrites(context, support, unlocked(locks, found.map(deleteJob)));
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
