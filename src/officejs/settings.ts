/** Keeps the add-in's settings apart from those of others. */
const PREFIX = 'TH.setting.';

export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return undefined;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : undefined;
}

export async function writeSetting(context: Excel.RequestContext, key: string, value: string): Promise<void> {
  context.workbook.settings.add(PREFIX + key, value);
  await context.sync();
}
