import type { HandedFile } from '../../taskpane/handOut';
import type { Way } from './ways';

const TYPES: Readonly<Record<HandedFile['kind'], string>> = {
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  archive: 'application/zip',
  document: 'application/octet-stream',
};
/** The browser needs the address for a while after the click. */
const KEPT_MS = 60_000;

/** The browser's own download. It takes the file and never says whether it came. */
export const download: Way = async (file) => {
  await click(file);
  return 'offered';
};

/** The same in a window where a download may do nothing, without an error: Excel's on Windows and Mac. */
export const doubtfulDownload: Way = async (file) => {
  await click(file);
  return 'doubtful';
};

async function click({ name, kind, bytes }: HandedFile): Promise<void> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(await bytes())], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
