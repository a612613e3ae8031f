import { address, contains, quotedSheet } from '../../core/sheet/address';
import type { CellModel, SheetModel } from '../../core/sheet/model';
import type { Support } from '../requirementSets';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { cut } from './rules';
import { cell as cellOf, sheetNamed } from './sheetRange';

const MESSAGE = 255;

/** Notes of cells: real notes (1.18), else comments (1.10), else the input message that shows on the selected cell. */
export function noteJobs(model: SheetModel, support: Support): readonly Job[] {
  return model.cells.flatMap((cell) => {
    if (cell.note === undefined) return [];
    const { note } = cell;
    const queue = (context: Excel.RequestContext): void => addNote(context, model, cell, note, support);
    return [{ bytes: CALL_BYTES * 2 + textBytes(note), queue }];
  });
}

function addNote(
  context: Excel.RequestContext,
  model: SheetModel,
  cell: CellModel,
  note: string,
  support: Support,
): void {
  const place = `${quotedSheet(model.name)}!${address(cell)}`;
  if (support.has('notes')) context.workbook.notes.add(place, note);
  else if (support.has('comments')) context.workbook.comments.add(place, note);
  else addMessage(context, model, cell, note);
}

/** The cell's own input message stays first. */
function addMessage(context: Excel.RequestContext, model: SheetModel, cell: CellModel, note: string): void {
  const own = model.validations?.find((entry) => entry.areas.some((area) => contains(area, cell)))?.prompt;
  const message = own ? `${own.text}\n${note}` : note;
  cellOf(sheetNamed(context, model.name), cell).dataValidation.prompt = {
    showPrompt: true,
    title: own?.title ?? '',
    message: cut(message, MESSAGE),
  };
}
