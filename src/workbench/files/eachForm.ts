import { modelBytes } from '../../browser/packing';
import { isPlanSheet } from '../../core/sheet/ownSheet';
import { sheetsAlone } from '../../core/sheet/sheetsAlone';
import type { FormFile } from '../../taskpane/paneServices';
import { changedBytes, type FileSource } from './workbookBytes';

/**
 * Forms of a workbook as files of their own: each with its sheet and the plans that travel with the workbook. What else
 * the file of the workbook holds of that sheet stays, as it does when the workbook is saved. Throws `WorkbookWriteError`.
 */
export async function eachForm(
  source: FileSource,
  forms: readonly FormFile[],
): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const files: (readonly [string, Uint8Array])[] = [];
  for (const form of forms) files.push([form.name, await formBytes(source, form)]);
  return files;
}

async function formBytes(source: FileSource, { sheet, settings: own }: FormFile): Promise<Uint8Array> {
  const { sheets } = source;
  const models = sheets.map(({ model }) => model);
  const plans = models.filter((model) => isPlanSheet({ names: model.names ?? [] })).map(({ name }) => name);
  const alone = new Map(sheetsAlone(models, new Set([sheet, ...plans])).map((model) => [model.name, model]));
  const kept = sheets.flatMap((one) => {
    const model = alone.get(one.model.name);
    return model ? [{ ...one, model }] : [];
  });
  const settings = { ...source.settings, ...own };
  const changed = await changedBytes(source, { sheets: kept, settings });
  return changed?.bytes ?? (await modelBytes({ sheets: kept.map(({ model }) => model) }, settings));
}
