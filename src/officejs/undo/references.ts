import type { Cell } from '../../core/sheet/address';
import { askAll, type Question } from '../read/request';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { mentionsSheet } from '../../core/sheet/sheetNames';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';

/** A formula of the person that reads from a sheet about to be swapped. */
export interface Reference extends Cell {
  readonly sheet: string;
  readonly formula: string;
}

const SHEET_ANSWER_BYTES = 40_000;

/** A sheet whose formulas are read, and the name it will have when they are written again. */
interface Reader {
  readonly from: string;
  readonly to: string;
}

/**
 * Formulas that read from sheets about to be swapped: on the person's sheets and on the copies themselves, which
 * still read from the sheets they were copied from. Deleting those turns the formulas into #REF!, so they are read
 * before and written again when the copies have the names.
 */
export async function readReferences(
  context: Excel.RequestContext,
  readers: readonly Reader[],
  targets: readonly string[],
): Promise<readonly Reference[]> {
  if (targets.length === 0) return [];
  const answers = await askAll(
    context,
    readers.map((reader) => question(reader, targets)),
  );
  return answers.flat();
}

function question({ from, to }: Reader, targets: readonly string[]): Question<readonly Reference[]> {
  return {
    bytes: SHEET_ANSWER_BYTES,
    ask: (context) => {
      const used = sheetNamed(context, from).getUsedRangeOrNullObject(true);
      used.load('formulas,rowIndex,columnIndex');
      return () => references(to, used, targets);
    },
  };
}

function references(sheet: string, used: Excel.Range, targets: readonly string[]): readonly Reference[] {
  if (used.isNullObject) return [];
  const found: Reference[] = [];
  used.formulas.forEach((line, r) => {
    line.forEach((formula: unknown, c) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      if (!targets.some((target) => mentionsSheet(formula, target))) return;
      found.push({ sheet, row: used.rowIndex + r, col: used.columnIndex + c, formula });
    });
  });
  return found;
}

/** Writes such formulas again. */
export function relinkJobs(references: readonly Reference[]): readonly Job[] {
  return references.map((reference) => ({
    bytes: CALL_BYTES + textBytes(reference.formula),
    queue: (context) => {
      cellOf(sheetNamed(context, reference.sheet), reference).formulas = [[reference.formula]];
    },
  }));
}
