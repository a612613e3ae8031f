import type { FateReason } from '../domain/aggregate';
import type { FileRefusal } from '../core/sheet/fileRefusals';
import type { OutsideReason } from '../usecases/reasonText';
import { WorkbookError } from '../xlsx/read/workbookError';
import { AssetError } from '../taskpane/assetError';
import type { PickedFile } from '../taskpane/paneServices';

/** Larger files are refused before they are read into memory. */
const LARGEST = 256 * 1024 * 1024;

/** The content of a picked file, or why it cannot be had. */
export async function bytesOf(file: PickedFile): Promise<Uint8Array | FileRefusal | OutsideReason> {
  if (file.content.size > LARGEST) return { code: 'tooLarge', params: { limit: LARGEST / 1024 / 1024 } };
  try {
    return new Uint8Array(await file.content.arrayBuffer());
  } catch {
    // The browser hides why: the file was moved, or another program holds it.
    return { code: 'fileGone', params: {} };
  }
}

/** What was wrong with a file, from what reading it threw. A missing unit list is no fault of any file: it is thrown on. */
export function reasonOf(error: unknown): FateReason {
  if (error instanceof AssetError) throw error;
  if (error instanceof WorkbookError) return { code: error.code, params: error.params };
  return { code: 'unreadable', params: { detail: error instanceof Error ? error.message : '' } };
}
