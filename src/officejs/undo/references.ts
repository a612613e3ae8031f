import type { Cell } from '../../core/sheet/address';
import { askAll, type Question } from '../read/request';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { mentionsSheet } from '../sheetNames';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';

/** A formula of the person that reads from a sheet about to be swapped. */
export interface Reference extends Cell {
  readonly sheet: string;
  readonly formula: string;
}

const SHEET_ANSWER_BYTES = 40_000;

/**
 * Formulas on other sheets that read from these sheets. Deleting a sheet turns them into #REF!, so they are read
 * before and written again after its copy took the name.
 */
export async function readReferences(
  context: Excel.RequestContext,
  sheets: readonly string[],
  targets: readonly string[],
): Promise<readonly Reference[]> {
  const answers = await askAll(
    context,
    sheets.map((sheet) => question(sheet, targets)),
  );
  return answers.flat();
}

function question(sheet: string, targets: readonly string[]): Question<readonly Reference[]> {
  return {
    bytes: SHEET_ANSWER_BYTES,
    ask: (context) => {
      const used = sheetNamed(context, sheet).getUsedRangeOrNullObject(true);
      used.load('formulas,rowIndex,columnIndex');
      return () => references(sheet, used, targets);
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
