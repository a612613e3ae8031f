import type { SheetSummary } from '../core/sheet/port';
import { askOwn, readBook } from './read/book';

/** The sheets of the workbook without the adapter's own copies: two round trips. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetSummary[]> {
  const { sheets } = await readBook(context);
  const own = askOwn(
    context,
    sheets.map(({ name }) => name),
  );
  await context.sync();
  const mine = own();
  return sheets.map((sheet) => ({ ...sheet, own: mine.has(sheet.name) }));
}
