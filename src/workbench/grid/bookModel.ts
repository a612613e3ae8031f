import type { SheetMove } from '../../core/sheet/lineShift';
import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import { isOwnName } from '../../core/sheet/ownSheet';
import { activate } from './activate';
import type { Loss } from './convert/losses';
import { sheetFromGrid } from './convert/sheetFromGrid';
import { firstInput } from './firstInput';
import type { GridBook } from './gridBook';
import { emptyBook, modelBundle } from './modelBundle';
import { shiftsOf } from './shifts';
import { withSheets } from './sheetBundle';

/** A sheet of the grid as our model. */
export interface BookSheet {
  /** The grid's own name for it, the same whatever the person calls it. */
  readonly id: string;
  readonly model: SheetModel;
  /** What came, went or moved on it since it was loaded. */
  readonly shifts: readonly SheetMove[];
}

/** The open workbook as a model for the .xlsx writer, and what that file will not hold. */
export async function bookModel(
  book: GridBook,
): Promise<{ readonly model: WorkbookModel; readonly losses: readonly Loss[]; readonly sheets: readonly BookSheet[] }> {
  const data = await book.data();
  const resources = book.resources(data);
  const sheets = data.sheetOrder.map((id) => sheetFromGrid(data, resources, id, book.shift));
  const active = data.sheetOrder.indexOf(book.workbook.getActiveSheet().getSheetId());
  return {
    model: {
      sheets: sheets.map(({ model }) => model),
      ...propertiesOf(book.workbook.getCustomMetadata()),
      activeSheet: Math.max(active, 0),
    },
    losses: sheets.flatMap(({ losses }) => losses),
    sheets: sheets.map(({ model }, at) => {
      const id = data.sheetOrder[at] ?? '';
      return { id, model, shifts: shiftsOf(data.sheets[id] ?? {}) };
    }),
  };
}

/**
 * Puts a workbook in place of the open one, with the settings that travel with it. A form in front stands at its first
 * input; whether one does.
 */
export function loadModel(book: GridBook, model: WorkbookModel, settings: Readonly<Record<string, string>>): boolean {
  const bundles = model.sheets.map((sheet, index) => ({ bundle: modelBundle(sheet, `sheet-${index + 1}`) }));
  const shown = model.sheets.findIndex((sheet, index) => !sheet.hidden && index >= (model.activeSheet ?? 0));
  const front = shown >= 0 ? shown : model.sheets.findIndex((sheet) => !sheet.hidden);
  const custom = { settings, ...(model.properties ? { properties: model.properties } : {}) };
  book.load({ ...withSheets(emptyBook('opened'), bundles), custom }, `sheet-${Math.max(front, 0) + 1}`);
  const form = model.sheets[Math.max(front, 0)];
  const input = form?.names?.some(({ name }) => isOwnName(name)) ? firstInput(form) : undefined;
  if (form && input) activate(book, form.name, input);
  return input !== undefined;
}

/** Title, subject and author of the file that was opened; the grid carries them. */
function propertiesOf(
  custom: Readonly<Record<string, unknown>> | null | undefined | void,
): Pick<WorkbookModel, 'properties'> {
  const properties: unknown = custom?.['properties'];
  return typeof properties === 'object' && properties !== null ? { properties } : {};
}
