import { contains, type Cell } from '../../core/sheet/address';
import { isFormula, type CellModel, type SheetModel } from '../../core/sheet/model';
import { HostError } from '../../core/sheet/port';
import { askAll } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, type Job } from '../run';
import { askBackups, recordJob } from '../undo/backup';
import { NOTHING, type SheetLock } from '../undo/record';
import { sendOwnWrites } from '../write/ownWrites';
import { setRule } from '../write/rules';
import { PROTECTION } from '../write/sheetJobs';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';
import { lockQuestion, oldCellQuestion } from './oldCells';
import { lockJob } from './sheetLocks';

/**
 * Puts rules, locks and formulas of the model back on the cells asked for; what was typed into inputs stays.
 * The model's cells are taken to lie where the sheet has them. Two round trips, three with many cells.
 */
export async function repairCells(
  context: Excel.RequestContext,
  support: Support,
  sheet: string,
  model: SheetModel,
  cells: readonly Cell[],
): Promise<void> {
  const there = context.workbook.worksheets.getItemOrNullObject(sheet);
  const backups = askBackups(context);
  await context.sync();
  if (there.isNullObject) throw new HostError('sheetMissing', '', { sheet });
  const old = await askAll(
    context,
    cells.map((cell) => oldCellQuestion({ ...cell, sheet }, true)),
  );
  const [lock] = await askAll(context, [lockQuestion(sheet)]);
  const before = lock?.[1] ?? null;
  const record = recordJob({ ...NOTHING, cells: old, locks: { [sheet]: before } }, backups());
  const after: SheetLock = model.protected ? (before ?? PROTECTION) : before;
  const byPlace = new Map(model.cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  await sendOwnWrites(context, support, [
    ...(before ? [lockJob(sheet, null)] : []),
    record,
    ...cells.map((cell) => repairJob(sheet, model, cell, byPlace.get(`${cell.row}:${cell.col}`))),
    ...(after ? [lockJob(sheet, after)] : []),
  ]);
}

function repairJob(sheet: string, model: SheetModel, place: Cell, cell: CellModel | undefined): Job {
  return {
    bytes: CALL_BYTES * 10,
    queue: (context) => {
      const range = cellOf(sheetNamed(context, sheet), place);
      if (cell?.content && isFormula(cell.content)) range.formulas = [[`=${cell.content.formula}`]];
      range.format.protection.locked = locked(model, cell);
      const rule = model.validations?.find((entry) => entry.areas.some((area) => contains(area, place)));
      if (rule)
        setRule(range.dataValidation, rule, { top: place.row, left: place.col, bottom: place.row, right: place.col });
    },
  };
}

/** A cell the model says nothing of is locked, as in Excel. */
function locked(model: SheetModel, cell: CellModel | undefined): boolean {
  return (cell?.style === undefined ? undefined : model.styles[cell.style]?.locked) ?? true;
}
