import { figuresPlan } from '../../../src/core/reports/figuresPlan';
import { isFormula, type CellModel, type SheetModel } from '../../../src/core/sheet/model';
import { SheetDraft } from '../../../src/core/sheet/sheetDraft';
import { wholeWorkbook, type StreamedSheet } from '../../../src/core/sheet/streamed';
import { address } from '../../../src/core/sheet/address';
import { shownIn } from './cells';
import { smallRollUp, summaryArgs } from './province';

/** The small province's summary: what every sheet is drawn from. */
export const args = summaryArgs(smallRollUp());
export const plan = figuresPlan(args);

/** A sheet with its rows made. */
export function whole(sheet: StreamedSheet | SheetModel): SheetModel {
  const [made] = wholeWorkbook({ sheets: [sheet] }).sheets;
  if (!made) throw new Error('no sheet');
  return made;
}

/** What stands in each row that says anything, from row `from` (as people count): words only. */
export function rows(cells: readonly CellModel[], from = 1, to = Infinity): (string | number)[][] {
  const byRow = new Map<number, (string | number)[]>();
  for (const cell of cells) {
    const shown = shownIn(cell);
    if (shown === undefined || shown === '' || cell.row + 1 < from || cell.row + 1 > to) continue;
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), shown]);
  }
  return [...byRow].sort(([a], [b]) => a - b).map(([, words]) => words);
}

/** Formulas by address. */
export function formulas(cells: readonly CellModel[]): Record<string, string> {
  return Object.fromEntries(
    cells.flatMap((cell) => (cell.content && isFormula(cell.content) ? [[address(cell), cell.content.formula]] : [])),
  );
}

/** Cells of something that is drawn on a sheet. */
export function drawnCells(draw: (draft: SheetDraft) => void): readonly CellModel[] {
  const draft = new SheetDraft();
  draw(draft);
  return draft.cells();
}
