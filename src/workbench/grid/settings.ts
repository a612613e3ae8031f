import type { GridBook } from './gridBook';

/** Small settings kept with the workbook; they travel in the saved file (`files/saveBook.ts`). */
export function readSettings(
  custom: Readonly<Record<string, unknown>> | null | undefined | void,
): Readonly<Record<string, string>> {
  const settings: unknown = custom?.['settings'];
  if (typeof settings !== 'object' || settings === null) return {};
  return Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export function readSetting(book: GridBook, key: string): string | undefined {
  return readSettings(book.workbook.getCustomMetadata())[key];
}

export function writeSetting(book: GridBook, key: string, value: string): void {
  const custom = book.workbook.getCustomMetadata();
  book.workbook.setCustomMetadata({ ...custom, settings: { ...readSettings(custom), [key]: value } });
}
