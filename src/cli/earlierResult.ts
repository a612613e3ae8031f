import { closeSync, openSync, readSync } from 'node:fs';
import { summaryHead } from '../core/reports/readSummary';
import { groupWith, text, wholeNumber } from '../domain/schema/blocks';
import { fits } from '../domain/schema/parseDocument';
import type { WorkbookFiles } from './openWorkbook';

const resultHead = groupWith({ programme: text, year: wholeNumber, unit: groupWith({ code: text }) });

/** Whose result a file is. */
interface ResultHead {
  readonly programme: string;
  readonly year: number;
  readonly unit: { readonly code: string };
}

/**
 * Whether a file is what an earlier run of this roll-up wrote, summary or JSON: the same plan, year and unit. Written
 * again it is no report that is lost, and counting it beside the reports it came from would count it twice.
 */
export function isEarlierResult(file: string, asked: ResultHead, opening: WorkbookFiles): boolean {
  const head = /\.json$/i.test(file) ? jsonHead(file) : workbookHead(file, opening);
  return (
    head !== undefined &&
    head.programme === asked.programme &&
    head.year === asked.year &&
    head.unit.code === asked.unit.code
  );
}

/** Files but for the JSON of earlier roll-ups of this kind: in a folder of work it lies among what came, and nobody sent it. */
export function withoutEarlierJson<F extends { readonly path: string }>(
  files: readonly F[],
  asked: ResultHead,
  opening: WorkbookFiles,
): readonly F[] {
  return files.filter(({ path }) => !/\.json$/i.test(path) || !isEarlierResult(path, asked, opening));
}

function workbookHead(file: string, opening: WorkbookFiles): ResultHead | undefined {
  const { workbook } = opening.open({ name: file, path: file });
  return workbook ? summaryHead(workbook) : undefined;
}

/** Bytes in which everything before the ledger stands many times. */
const HEAD_BYTES = 4096;

/** What our JSON says of itself before its ledger; the rest may be larger than memory and is not read. */
function jsonHead(file: string): ResultHead | undefined {
  try {
    const start = firstText(file);
    const ledger = start.indexOf(',\n "ledger"');
    const head: unknown = ledger < 0 ? undefined : JSON.parse(`${start.slice(0, ledger)}}`);
    return fits(resultHead, head) ? head : undefined;
  } catch {
    return undefined;
  }
}

function firstText(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
