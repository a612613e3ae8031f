import type { EntryProgress } from '../../core/forms/entryProgress';
import type { WorkbookPort } from '../../core/sheet/port';
import { checkWorkbook, type CheckSetting } from '../../usecases/checkWorkbook';

/** How far the form on a sheet (the one in front without a name) is filled in; undefined where it is not one form. */
export async function readEntered(
  port: WorkbookPort,
  setting: CheckSetting,
  sheet?: string,
): Promise<EntryProgress | undefined> {
  const read = await port.snapshotSheet(sheet);
  const workbook = { file: '', sheets: [read], externalLinks: [], hasMacros: false };
  const { forms } = await checkWorkbook(workbook, { ...setting, counted: true });
  const [form] = forms;
  return forms.length === 1 && form?.via === 'form' ? form.entered : undefined;
}
