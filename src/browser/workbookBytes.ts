import type { WorkbookModel } from '../core/sheet/model';

/** The .xlsx file of a model; the writer is loaded when it is first needed. Throws `WorkbookWriteError`. */
export async function workbookBytes(model: WorkbookModel): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../xlsx/write/writeWorkbook');
  return writeWorkbook(model);
}
