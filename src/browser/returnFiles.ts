import type { Returning } from '../usecases/returning';
import { pageOf } from '../usecases/returning';
import { sha256 } from './sha256';

export { archiveOf } from './packing';
export { sha256 as digestOf };

/** A unit's file with its faults marked; undefined for one that takes no marks, whatever it is. */
export async function markedFile(
  bytes: Uint8Array,
  name: string,
  returning: Returning,
): Promise<Uint8Array | undefined> {
  const { markWorkbook } = await import('../xlsx/patch/marks/markWorkbook');
  const faults = returning.report.faults.length;
  const marking = { cells: returning.cells, faults, page: pageOf(returning) };
  // A file the reader refuses takes no marks either: its faults go on a sheet of their own.
  const marked = await markWorkbook(bytes, name, marking).catch(() => undefined);
  return typeof marked === 'string' ? undefined : marked;
}
