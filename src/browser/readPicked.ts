import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { FateReason } from '../domain/aggregate';
import type { PickedFile } from '../taskpane/paneServices';
import { bytesOf, reasonOf } from './pickedBytes';

/** A picked file as it was read, or why it cannot be; the reader is loaded when it is first needed. */
export async function readPicked(file: PickedFile): Promise<WorkbookSnapshot | FateReason> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const [{ readWorkbook }, { inflateBrowser }] = await Promise.all([
    import('../xlsx/read/readWorkbook'),
    import('../xlsx/read/inflateBrowser'),
  ]);
  try {
    return readWorkbook(bytes, file.name, { inflate: inflateBrowser });
  } catch (error) {
    return reasonOf(error);
  }
}
