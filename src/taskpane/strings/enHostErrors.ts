import type { Strings } from './vi';

/** What to do about every fault of Excel or the grid, in English. */
export const hostErrors: Strings['hostErrors'] = {
  cellEditMode: () =>
    'A cell is being edited, so Excel takes no command. Press Enter or Esc to finish it, then try again.',
  protectedSheet: ({ sheet }) =>
    `The sheet ${sheet ? `"${sheet}" ` : ''}is protected and Excel does not let it be changed. On the Review tab choose Unprotect Sheet (with its password, if any), then try again.`,
  sheetExists: ({ sheet }) =>
    `There is already a sheet ${sheet ? `"${sheet}" ` : ''}that Tổng Hợp did not make. Rename it, then try again.`,
  sheetMissing: ({ sheet }) =>
    `The sheet ${sheet ? `"${sheet}"` : 'that is needed'} is gone. Choose another one or insert the form again.`,
  tooLarge: () => 'This is more than Excel takes at once. Work with fewer sheets, then try again.',
  notSupported: () =>
    'This version of Excel lacks what is needed. Use Excel 2021, Excel 2024, Microsoft 365 or Excel on the web.',
  workbookBusy: () => 'Excel is busy. Wait a few seconds, then try again.',
  readOnly: () => 'The file is open read-only. Choose Enable Editing, or save it under another name, then try again.',
  unknown: () =>
    'Excel could not do this. Save the file, open it again and try once more; if it still fails, copy the diagnostics in Settings for your support staff.',
};
