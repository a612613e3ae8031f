import type { FileRefusalCode } from '../core/sheet/fileRefusals';
import type { FateReason } from '../domain/aggregate';
import { claimsWorkbook, isUnfinished } from '../domain/reportFile';
import { isWorkFile } from '../domain/work/folderLayout';
import type { CheckedFile } from './checkWorkbook';

/** Documents that are no workbooks and claim no figures: they come along with a report. */
const DOCUMENTS: ReadonlySet<string> = new Set<FileRefusalCode>([
  'pdfFile',
  'pictureFile',
  'wordFile',
  'slidesFile',
  'mediaFile',
  'textFile',
]);

/** What the beginning of a file that did not arrive in full looks like. */
const CUT_OFF: ReadonlySet<string> = new Set<FileRefusalCode>(['truncated', 'damaged', 'empty', 'notZip']);

/**
 * A file that gave no form, with its reason: beside the reports when it is a document, else rejected. A name that claims
 * to be a workbook is taken at its word: such a file was meant to be read.
 */
export function unusedFile(file: string, reason: FateReason): CheckedFile {
  const nothing = { file, forms: [], otherSheets: [] };
  if (CUT_OFF.has(reason.code) && isUnfinished(file)) return { ...nothing, rejected: plain('unfinished') };
  if (!DOCUMENTS.has(reason.code)) return { ...nothing, rejected: reason };
  if (reason.code === 'textFile' && isWorkFile(file)) return { ...nothing, beside: plain('workFile') };
  if (!claimsWorkbook(file)) return { ...nothing, beside: reason };
  const isTable = reason.code === 'textFile' && /\.[ct]sv\s*$/i.test(file);
  return { ...nothing, rejected: isTable ? plain('csvText') : asWorkbook(reason) };
}

/** The reason as it is told of a file that was to be read as a workbook: a document is then none, not “sent along”. */
export function asWorkbook(reason: FateReason): FateReason {
  return DOCUMENTS.has(reason.code) ? plain('notWorkbook') : reason;
}

function plain(code: FileRefusalCode): FateReason {
  return { code, params: {} };
}
