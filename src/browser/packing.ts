import type { WorkbookModel } from '../core/sheet/model';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';

/** Settings of ours among a file's text properties. */
export const SETTING_PREFIX = 'TH.setting.';

export const prefixed = (settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [SETTING_PREFIX + key, value]));

/** The file of a model, with the settings that travel with it. Throws `WorkbookWriteError`. */
export async function modelBytes(
  model: WorkbookModel,
  settings: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const [{ writeWorkbook }, { withCustomProperties }] = await Promise.all([
    import('../xlsx/write/writeWorkbook'),
    import('../xlsx/open/customProperties'),
  ]);
  const file = await writeWorkbook(model);
  return withCustomProperties(file, prefixed(settings));
}

/** Files in one archive, each as it is: they are packed already. */
export async function archiveOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<Uint8Array> {
  const [{ zipOf }, { crc32 }] = await Promise.all([import('../xlsx/write/zipOf'), import('../xlsx/read/crc32')]);
  return zipOf(
    files.map(([path, bytes]) => ({ path, size: bytes.length, crc: crc32(bytes), packed: [bytes], method: 0 })),
  );
}

/** A file as whoever gets it reads it. Throws `WorkbookError`. */
export async function readBack(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const [{ readWorkbook }, { inflateBrowser }] = await Promise.all([
    import('../xlsx/read/readWorkbook'),
    import('../xlsx/read/inflateBrowser'),
  ]);
  return readWorkbook(bytes, name, { inflate: inflateBrowser });
}
