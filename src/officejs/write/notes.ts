import { address, contains, quotedSheet } from '../../core/sheet/address';
import type { CellModel, SheetModel } from '../../core/sheet/model';
import type { Question } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { cut } from './rules';
import { cell as cellOf, sheetNamed } from './sheetRange';

const MESSAGE = 255;

/** Notes of cells, real ones (1.18) or else comments (1.10); none where Excel has neither, see `messageJobs`. */
export function noteJobs(model: SheetModel, support: Support): readonly Job[] {
  const kind = support.has('notes') ? 'notes' : support.has('comments') ? 'comments' : undefined;
  if (!kind) return [];
  return noted(model).map(({ cell, note }) => ({
    bytes: CALL_BYTES * 2 + textBytes(note),
    queue: (context) => context.workbook[kind].add(`${quotedSheet(model.name)}!${address(cell)}`, note),
  }));
}

/** Asks whether the notes of a sheet are there: some builds of Excel drop them without a word. */
export function notesQuestion(model: SheetModel, support: Support): Question<boolean> {
  return {
    bytes: CALL_BYTES * (1 + noted(model).length),
    ask: (context) => {
      const sheet = sheetNamed(context, model.name);
      const remarks = (support.has('notes') ? sheet.notes : sheet.comments).load('items/id');
      return () => remarks.items.length >= noted(model).length;
    },
  };
}

/** Where Excel has no notes, the input message that shows on the selected cell. */
export function messageJobs(model: SheetModel, support: Support): readonly Job[] {
  if (support.has('notes') || support.has('comments')) return [];
  return noted(model).map(({ cell, note }) => ({
    bytes: CALL_BYTES * 2 + textBytes(note),
    queue: (context) => addMessage(context, model, cell, note),
  }));
}

function noted(model: SheetModel): readonly { readonly cell: CellModel; readonly note: string }[] {
  return model.cells.flatMap((cell) => (cell.note === undefined ? [] : [{ cell, note: cell.note }]));
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
