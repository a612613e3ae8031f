import type { PickedFile } from '../taskpane/paneServices';

/** Whether a picked file is to be opened as an archive. What opens one is loaded later. */
export function isArchive({ name }: PickedFile): boolean {
  return /\.zip\s*$/i.test(name);
}
