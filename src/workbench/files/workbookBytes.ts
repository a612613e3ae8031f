import type { WorkbookModel } from '../../core/sheet/model';
import type { OpenedWorkbook } from '../../xlsx/open/openWorkbook';

/** Settings of ours among a file's text properties. */
const PREFIX = 'TH.setting.';

/** Reads a file for the grid; the reader is loaded when it is first needed. Throws `WorkbookError`. */
export async function openBytes(
  bytes: Uint8Array,
  name: string,
): Promise<OpenedWorkbook & { readonly settings: Readonly<Record<string, string>> }> {
  const { openWorkbook } = await import('../../xlsx/open/openWorkbook');
  const opened = await openWorkbook(bytes, name);
  const own = Object.entries(opened.properties).filter(([key]) => key.startsWith(PREFIX));
  return { ...opened, settings: Object.fromEntries(own.map(([key, value]) => [key.slice(PREFIX.length), value])) };
}

/** The file of a model, with the settings that travel with it. Throws `WorkbookWriteError`. */
export async function modelBytes(
  model: WorkbookModel,
  settings: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const [{ writeWorkbook }, { withCustomProperties }] = await Promise.all([
    import('../../xlsx/write/writeWorkbook'),
    import('../../xlsx/open/customProperties'),
  ]);
  const file = await writeWorkbook(model);
  return withCustomProperties(
    file,
    Object.fromEntries(Object.entries(settings).map(([key, value]) => [PREFIX + key, value])),
  );
}
