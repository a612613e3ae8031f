import type { PartChange } from '../core/report/partChange';
import type { ReportModel } from '../core/report/model';
import { DocumentRefusal } from '../docx/documentRefusal';
import { refreshReport } from '../docx/refreshReport';
import { writeReport } from '../docx/writeReport';
import type { Sentence } from '../domain/texts/sentence';
import { inflateBrowser } from '../xlsx/read/inflateBrowser';

/** The Word file of a report. */
export function write(model: ReportModel): Promise<Uint8Array> {
  return writeReport(model);
}

/** A document made before, brought up to date; or why it is not touched. */
export async function renew(
  old: Uint8Array,
  model: ReportModel,
): Promise<{ readonly bytes: Uint8Array; readonly changes: readonly PartChange[] } | { readonly refused: Sentence }> {
  try {
    return await refreshReport(old, model, { inflate: inflateBrowser });
  } catch (error) {
    if (error instanceof DocumentRefusal) return { refused: error.sentence };
    throw error;
  }
}
