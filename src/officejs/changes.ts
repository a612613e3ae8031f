import type { SheetChange } from '../core/sheet/port';
import { toHostError } from './errors';
import { runExcel } from './run';

type Listener = (change: SheetChange) => void;
type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/**
 * Calls back on changes of cells by the person or a co-author, not on the add-in's own writes (ownWrites.ts).
 * Excel keeps silent about some changes (a pick from a list on the web, filling over filtered rows), so a check
 * must also run when asked for. The handler is taken off in the context it was made in, as Excel demands.
 */
export async function listenToChanges(listener: Listener): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const handler = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const added = worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      listener({ sheet: await sheetName(event.worksheetId, names), address: event.address });
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return added;
  });
  return () => remove(handler);
}

/** The name the sheet has now; the last one known when the person is typing again already. */
async function sheetName(id: string, names: Map<string, string>): Promise<string> {
  try {
    names.set(id, await runExcel((context) => readName(context, id), { atOnce: true }));
  } catch {
    // Cell-edit mode: the name we have is nearly always still right, and the change must not be lost.
  }
  return names.get(id) ?? '';
}

async function readName(context: Excel.RequestContext, id: string): Promise<string> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

async function remove(handler: Handler): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw toHostError(error);
  }
}
